package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.user.User;

/** The schema {@code GroupMember}. */
record MemberJson(String userId, String firstName, String lastName, String email, String status) {
  static MemberJson of(User user) {
    return new MemberJson(
        user.id().value(),
        user.name().first(),
        user.name().last(),
        user.email().value(),
        user.status().name());
  }
}
