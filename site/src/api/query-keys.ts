/** The names under which answers are cached. Broader keys invalidate everything that starts with them. */
export const queryKeys = {
  me: ['me'] as const,
  companies: ['companies'] as const,
  companyList: (startsWith: string, pageToken: string | undefined) =>
    ['companies', 'list', startsWith, pageToken ?? ''] as const,
  companyOptions: (startsWith: string) => ['companies', 'options', startsWith] as const,
  delegations: (pageToken: string | undefined) => ['delegations', pageToken ?? ''] as const,
  company: (companyId: string) => ['companies', 'one', companyId] as const,
  users: (companyId: string) => ['users', companyId] as const,
  userList: (companyId: string, startsWith: string, pageToken: string | undefined) =>
    ['users', companyId, 'list', startsWith, pageToken ?? ''] as const,
  user: (companyId: string, userId: string) => ['users', companyId, 'one', userId] as const,
};
