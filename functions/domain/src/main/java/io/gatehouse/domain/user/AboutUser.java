package io.gatehouse.domain.user;

/** What is asked about one user of a company. */
public interface AboutUser {
  UserOfCompany named();
}
