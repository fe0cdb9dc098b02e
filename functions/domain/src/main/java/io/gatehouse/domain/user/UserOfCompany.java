package io.gatehouse.domain.user;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;

/**
 * Names a user by their home company: an administrator reaches nobody else's users by guessing ids
 * (R18).
 */
public record UserOfCompany(CompanyId company, UserId user) implements AboutUser {
  @Override
  public UserOfCompany named() {
    return this;
  }
}
