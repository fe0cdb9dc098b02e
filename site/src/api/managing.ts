import type { Me } from './types';

const KEY = 'gatehouse.managing';

/**
 * The session in which the caller manages a customer (R35), sent with every request. Kept like the tokens: it ends with
 * the tab, and loading the page again keeps it. No secret, it counts only for its user.
 */
export class Managing {
  private readonly storage: () => Storage;

  constructor(storage: () => Storage) {
    this.storage = storage;
  }

  get(): string | undefined {
    return this.storage().getItem(KEY) ?? undefined;
  }

  set(sessionId: string | undefined): void {
    if (sessionId === undefined) this.storage().removeItem(KEY);
    else this.storage().setItem(KEY, sessionId);
  }
}

export const managing = new Managing(() => sessionStorage);

/** The caller as whom they act: while they manage a customer, that is their company, with what they may do there. */
export function asWhomTheyAct(me: Me): Me {
  if (!me.managing) return me;
  const { companyId, companyName, permissions } = me.managing;
  const company = { ...me.company, id: companyId, name: companyName, type: 'CUSTOMER' as const };
  return { ...me, company, permissions };
}

/** Whether customers may make the caller their delegated administrator: people of their partners (R35). */
export function mayManage(me: Me | undefined): boolean {
  return me !== undefined && !['CUSTOMER', 'OPERATOR'].includes(me.company.type);
}
