package io.gatehouse.domain.roster;

import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;

/** Somebody on a company's list of users, with what the company gave them. */
public record Found(User user, Membership membership) {}
