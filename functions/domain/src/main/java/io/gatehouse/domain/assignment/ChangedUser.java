package io.gatehouse.domain.assignment;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.user.Membership;

/** A user in a company, as they are after a change. */
public record ChangedUser(Company company, Membership membership) {}
