import type { EmailChangeStatus } from '@/api/types';
import type { Terms } from '@/components/choose-password/link-terms';

/** Who wants whom to confirm what; nobody is named to whoever asked for their own address. */
export const termsOf = ({ companyName, askedByName, expiresAt }: EmailChangeStatus): Terms =>
  askedByName === undefined
    ? { companyName, expiresAt }
    : { companyName, expiresAt, inviterName: askedByName };
