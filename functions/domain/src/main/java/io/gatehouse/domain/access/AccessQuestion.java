package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * May this user do that for this company (R43)? None of them needs to exist.
 *
 * @param resource one thing of the company; null for the company itself
 */
public record AccessQuestion(
    UserId user, CompanyId company, PermissionId permission, @Nullable ResourceId resource) {
  /** What has to be known for an answer. */
  ReadAccessFacts.About about() {
    return new ReadAccessFacts.About(user, company);
  }
}
