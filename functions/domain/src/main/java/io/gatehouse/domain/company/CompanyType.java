package io.gatehouse.domain.company;

/** What a company is to the portal (R1). */
public enum CompanyType {
  /** The vendor that runs the portal; exactly one. */
  OPERATOR,
  /** Sells to customers; also called reseller. */
  PARTNER,
  /** Sells under a parent partner (R2). */
  SUB_PARTNER,
  /** Buys; through its partner of record or directly. */
  CUSTOMER,
  /** Refers customers. */
  AFFILIATE;

  /** May be a customer's partner of record (R2). */
  public boolean canReferCustomers() {
    return switch (this) {
      case PARTNER, SUB_PARTNER, AFFILIATE -> true;
      case OPERATOR, CUSTOMER -> false;
    };
  }
}
