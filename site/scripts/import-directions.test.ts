import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  // Types are not needed to see where an import points, and their program does not know these made-up files.
  overrideConfig: [{ files: ['**/*.ts'], rules: {} }],
  ruleFilter: ({ ruleId }) => ruleId === 'import-x/no-restricted-paths',
});

async function refusals(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
}

// A rule that matches nothing passes everything: each arrow is tried with an import that breaks it.
describe('arrows point shared → features → app', { timeout: 60_000 }, () => {
  it.each([
    [
      'src/features/users/user-page.tsx',
      `import '@/features/companies/company-link';`,
      'Features do not know each other',
    ],
    ['src/features/users/user-page.tsx', `import '@/app/shell';`, 'Features do not know the app'],
    ['src/components/store.ts', `import '@/features/session/session';`, 'What is shared knows neither'],
    ['src/api/client.ts', `import '../app/query-client';`, 'What is shared knows neither'],
    ['src/i18n/i18n.ts', `import '@/features/session/target';`, 'What is shared knows neither'],
    ['src/config/config.ts', `import '@/app/router';`, 'What is shared knows neither'],
  ])('%s may not %s', async (file, code, reason) => {
    expect((await refusals(file, code)).join()).toContain(reason);
  });

  it.each([
    ['src/features/users/user-page.tsx', `import './user-details';`],
    ['src/features/users/user-page.tsx', `import '@/components/store';`],
    ['src/app/rooms/user-room.tsx', `import '@/features/companies/company-link';`],
  ])('%s may %s', async (file, code) => {
    expect(await refusals(file, code)).toEqual([]);
  });
});
