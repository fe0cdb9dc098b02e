package io.gatehouse.domain.access;

/** By what somebody comes to hold a permission over a company (R43). */
public enum PathKind {
  /** Ticked on their membership in the company. */
  MEMBERSHIP,
  /** By a role of that membership (R19). */
  ROLE,
  /** They administer the company itself (R16). */
  COMPANY_ADMIN,
  /** By a permission over customers, held in their own company (R18). */
  CUSTOMERS,
  /** As customer manager of the company's partner (R20). */
  CUSTOMER_MANAGER,
  /** As member of a group for a role that the company granted to its partner (R28). */
  GROUP,
  /** As the company's delegated account administrator (R35). */
  DELEGATED,
  /** As administrator of the operator. */
  OPERATOR,
  /** The single resource was given to them (R17). */
  RESOURCE;

  /**
   * Whether it is by such a path that somebody does something to a company as to a customer (R6).
   * Customer managers and delegated administrators act within one instead, as its own people do.
   */
  boolean reachesCustomers() {
    return this == CUSTOMERS || this == OPERATOR;
  }

  /** Whether a company opens it only to users of its partner of record. */
  boolean isOfPartner() {
    return this == GROUP || this == DELEGATED;
  }
}
