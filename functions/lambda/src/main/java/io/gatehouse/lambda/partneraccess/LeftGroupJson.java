package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.partneraccess.GroupId;

/** The schema {@code LeftGroup}: which group is gone. */
record LeftGroupJson(String customerId, String role) {
  static LeftGroupJson of(GroupId group) {
    return new LeftGroupJson(group.customer().value(), group.role().value());
  }
}
