import { describe, expect, it } from 'vitest';
import { asWhomTheyAct, Managing, mayManage } from './managing';
import type { Me } from './types';

const ME = {
  user: { id: 'usr_ida' },
  company: { id: 'cmp_nordwind', name: 'Nordwind ApS', type: 'PARTNER' },
  permissions: ['users.view'],
} as unknown as Me;

const MANAGING: Me = {
  ...ME,
  managing: {
    companyId: 'cmp_contoso',
    companyName: 'Contoso',
    until: '2026-03-02T16:15:30Z',
    permissions: ['users.view', 'users.manage'],
  },
};

describe('managing a customer (R35)', () => {
  it('lasts as long as the tab, and no longer than it is wanted', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    } as unknown as Storage;
    const managing = new Managing(() => storage);
    expect(managing.get()).toBeUndefined();
    managing.set('cmp_contoso.ses_1');
    expect(new Managing(() => storage).get()).toBe('cmp_contoso.ses_1');
    managing.set(undefined);
    expect(managing.get()).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  it('makes the customer the company one acts in, with what one may do there', () => {
    const acting = asWhomTheyAct(MANAGING);
    expect(acting.company).toMatchObject({ id: 'cmp_contoso', name: 'Contoso', type: 'CUSTOMER' });
    expect(acting.permissions).toEqual(['users.view', 'users.manage']);
    expect(acting.user).toBe(ME.user);
  });

  it('changes nothing for whoever acts in their own name', () => expect(asWhomTheyAct(ME)).toBe(ME));

  it('is for people of partners, while they act as such', () => {
    expect(mayManage(ME)).toBe(true);
    expect(mayManage(asWhomTheyAct(MANAGING))).toBe(false);
    expect(mayManage({ ...ME, company: { ...ME.company, type: 'OPERATOR' } })).toBe(false);
    expect(mayManage(undefined)).toBe(false);
  });
});
