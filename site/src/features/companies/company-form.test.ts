import { describe, expect, it } from 'vitest';
import { checkCompany, createCompanyRequest, EMPTY_COMPANY } from './company-form';

const company = { ...EMPTY_COMPANY, name: ' Petit Nord ' };

describe('a new company (R2)', () => {
  it('needs a name of at most 120 characters', () => {
    expect(checkCompany(EMPTY_COMPANY).name?.key).toBe('required');
    expect(checkCompany({ ...company, name: 'x'.repeat(121) }).name?.key).toBe('tooLong');
  });

  it('needs a parent if it is a sub-partner', () => {
    expect(checkCompany({ ...company, type: 'SUB_PARTNER' }).parentCompanyId?.key).toBe('parent');
    expect(checkCompany(company).parentCompanyId).toBeUndefined();
  });

  it('leaves out a choice that no longer fits its type', () => {
    const chosen = { ...company, parentCompanyId: 'p', partnerOfRecordId: 'r' };
    expect(createCompanyRequest(chosen, undefined)).toEqual({ name: 'Petit Nord', type: 'PARTNER' });
    expect(createCompanyRequest({ ...chosen, type: 'SUB_PARTNER' }, undefined)).toEqual({
      name: 'Petit Nord',
      type: 'SUB_PARTNER',
      parentCompanyId: 'p',
    });
    expect(createCompanyRequest({ ...chosen, type: 'CUSTOMER' }, undefined)).toEqual({
      name: 'Petit Nord',
      type: 'CUSTOMER',
      partnerOfRecordId: 'r',
    });
  });

  it('is a direct customer without a partner of record', () => {
    expect(createCompanyRequest({ ...company, type: 'CUSTOMER' }, undefined)).not.toHaveProperty(
      'partnerOfRecordId',
    );
  });
});
