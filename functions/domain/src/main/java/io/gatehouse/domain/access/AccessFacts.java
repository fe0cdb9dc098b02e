package io.gatehouse.domain.access;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision needs, read together beforehand. What does not exist is null.
 *
 * @param user the caller
 * @param company the company something is asked for
 * @param membership the caller's in that company
 * @param operatorMembership the caller's in the operator company
 */
public record AccessFacts(
    @Nullable User user,
    @Nullable Company company,
    @Nullable Membership membership,
    @Nullable Membership operatorMembership) {}
