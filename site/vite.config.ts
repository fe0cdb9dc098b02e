import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fontsAsFiles } from './scripts/fonts-as-files.ts';
import { withoutFeatureDrawer } from './scripts/without-feature-drawer.ts';

/** The stack that answers `/api` and sign-in while developing with `npm run dev`. */
const stack = process.env['GATEHOUSE_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [fontsAsFiles(), withoutFeatureDrawer(), react()],
  resolve: {
    alias: [
      { find: /^@\//, replacement: fileURLToPath(new URL('./src/', import.meta.url)) },
      // Cloudscape's messages come parsed, so FormatJS need not carry its parser (its own way to leave it out).
      {
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: '@formatjs/icu-messageformat-parser/lib/no-parser.js',
      },
    ],
  },
  build: {
    target: 'es2022',
    // The browsers aimed at preload modules by themselves.
    modulePreload: { polyfill: false },
    // Nothing becomes a `data:` address, so each file is cached by its own hashed name.
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: { '/api': stack, '/cognito': stack, '/config.json': stack, '/mailbox': stack },
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
  },
});
