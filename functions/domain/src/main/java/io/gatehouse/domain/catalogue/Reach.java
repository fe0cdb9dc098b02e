package io.gatehouse.domain.catalogue;

/** Where a permission holds that somebody was given in their own company (R18). */
public enum Reach {
  /** In that company. */
  COMPANY,
  /** In that company, and in those of its customers that are in the holder's scope. */
  CUSTOMERS
}
