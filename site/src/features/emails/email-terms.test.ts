import { describe, expect, it } from 'vitest';
import type { EmailChangeStatus } from '@/api/types';
import { termsOf } from './email-terms';

const status: EmailChangeStatus = {
  state: 'VALID',
  companyName: 'Nordwind ApS',
  language: 'da',
  expiresAt: '2026-03-02T09:15:30Z',
};

describe('termsOf (R12)', () => {
  it('names the administrator who wants another address', () =>
    expect(termsOf({ ...status, askedByName: 'Adam Holm' })).toEqual({
      companyName: 'Nordwind ApS',
      expiresAt: '2026-03-02T09:15:30Z',
      inviterName: 'Adam Holm',
    }));

  it('names nobody to whoever asked for it themselves', () =>
    expect(termsOf(status)).not.toHaveProperty('inviterName'));
});
