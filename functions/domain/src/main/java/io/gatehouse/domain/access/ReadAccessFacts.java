package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;

/** Reads what a decision needs, in one read. A port. */
@FunctionalInterface
public interface ReadAccessFacts {
  AccessFacts read(UserId caller, CompanyId company);
}
