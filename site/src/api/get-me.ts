import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from './client';
import { asWhomTheyAct, managing } from './managing';
import { queryKeys } from './query-keys';
import type { Me } from './types';

/** As whom they act: a session in which they managed a customer, and that is over, is forgotten here. */
export async function getMe(): Promise<Me> {
  const me = await unwrap(api.GET('/api/me'));
  if (!me.managing) managing.set(undefined);
  return asWhomTheyAct(me);
}

/** The caller. Every room may ask who is looking; the answer is fetched once and kept. */
export function useMe(): UseQueryResult<Me> {
  return useQuery({ queryKey: queryKeys.me, queryFn: getMe, staleTime: 5 * 60_000 });
}

/** Whether the caller may look at their own company and its users. */
export function seesCompany(me: Me | undefined): boolean {
  return me?.permissions.includes('users.view') ?? false;
}

/**
 * Whether the caller may see and create all companies: for that they belong to the operator. It decides what is shown;
 * the server decides what is done.
 */
export function managesCustomers(me: Me | undefined): boolean {
  return me?.company.type === 'OPERATOR' && me.permissions.includes('customers.manage');
}
