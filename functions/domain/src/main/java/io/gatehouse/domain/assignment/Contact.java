package io.gatehouse.domain.assignment;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;

/**
 * A user of another company who was given something in one (R9, R32): no more of them than that one
 * has to know.
 *
 * @param home their own company
 * @param membership what they were given
 */
public record Contact(User user, Company home, Membership membership) {}
