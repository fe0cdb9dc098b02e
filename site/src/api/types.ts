import type { components } from './schema';

type Schemas = components['schemas'];

/** Short names for the contract's schemas, which are generated from infra/openapi.yaml. */
export type Company = Schemas['Company'];
export type CompanyPage = Schemas['CompanyPage'];
export type CompanyType = Schemas['CompanyType'];
export type CreateCompany = Schemas['CreateCompany'];
export type CreatedCompany = Schemas['CreatedCompany'];
export type CreateUser = Schemas['CreateUser'];
export type Delegation = Schemas['Delegation'];
export type DelegationPage = Schemas['DelegationPage'];
export type EmailChangeStatus = Schemas['EmailChangeStatus'];
export type FieldError = Schemas['FieldError'];
export type Invitation = Schemas['Invitation'];
export type Language = Schemas['Language'];
export type LinkState = Schemas['LinkState'];
export type LinkStatus = Schemas['LinkStatus'];
export type ManageSession = Schemas['ManageSession'];
export type Me = Schemas['Me'];
export type PasswordPolicy = Schemas['PasswordPolicy'];
export type ProblemBody = Schemas['Problem'];
export type User = Schemas['User'];
export type UserPage = Schemas['UserPage'];
