package io.gatehouse.domain.company;

/** Whether a company takes part (R6). */
public enum CompanyStatus {
  ACTIVE,
  /** All access of and into the company is stopped, until it is resumed. */
  SUSPENDED
}
