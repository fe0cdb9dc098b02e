import type { CompanyType, CreateCompany, CreateUser } from '@/api/types';
import type { Values } from '@/components/form/use-form';
import { type Fault, line } from '@/components/form/validators';

const NAME_LENGTH = 120;

/** The names are those of the request, so the server's field errors fit. */
export type CompanyField = 'name' | 'type' | 'parentCompanyId' | 'partnerOfRecordId';

/** The types that can be created: the operator exists once, from the start (R1). */
export const NEW_TYPES = ['PARTNER', 'SUB_PARTNER', 'CUSTOMER', 'AFFILIATE'] as const;

/** Who may be a customer's partner of record (R2). */
export const PARTNERS_OF_RECORD: readonly CompanyType[] = ['PARTNER', 'SUB_PARTNER', 'AFFILIATE'];

/** Who may be a sub-partner's parent (R2). */
export const PARENTS: readonly CompanyType[] = ['PARTNER'];

export const EMPTY_COMPANY: Values<CompanyField> = {
  name: '',
  type: 'PARTNER',
  parentCompanyId: '',
  partnerOfRecordId: '',
};

const name = line(NAME_LENGTH);

export function checkCompany(values: Values<CompanyField>): Partial<Record<CompanyField, Fault | undefined>> {
  const parentMissing = values.type === 'SUB_PARTNER' && values.parentCompanyId === '';
  return { name: name(values.name), parentCompanyId: parentMissing ? { key: 'parent' } : undefined };
}

/** The request: a choice that no longer fits the type is left out (R2). */
export function createCompanyRequest(
  values: Values<CompanyField>,
  firstUser: CreateUser | undefined,
): CreateCompany {
  const type = values.type as CreateCompany['type'];
  const { parentCompanyId, partnerOfRecordId } = values;
  return {
    name: values.name.trim(),
    type,
    ...(type === 'SUB_PARTNER' ? { parentCompanyId } : {}),
    ...(type === 'CUSTOMER' && partnerOfRecordId !== '' ? { partnerOfRecordId } : {}),
    ...(firstUser ? { firstUser } : {}),
  };
}
