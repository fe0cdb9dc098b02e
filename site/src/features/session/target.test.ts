import { describe, expect, it } from 'vitest';
import { safeTarget, signInAddress } from './target';

describe('safeTarget', () => {
  it.each(['/companies', '/companies/cmp_1/users/usr_2', '/companies?startsWith=nord'])(
    'keeps %s',
    (target) => expect(safeTarget(target)).toBe(target),
  );

  it.each([
    null,
    '',
    'companies',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/sign-in?to=/x',
  ])('leads to the start instead of %s', (target) => expect(safeTarget(target)).toBe('/'));
});

describe('signInAddress', () => {
  it('brings people back to where they were', () => {
    expect(signInAddress('/companies?startsWith=a')).toBe('/sign-in?to=%2Fcompanies%3FstartsWith%3Da');
    expect(signInAddress('/')).toBe('/sign-in');
  });
});
