package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;

/**
 * What only the operator's people do to a company, as far as it is among their customers (R18): the
 * way in asks only whether they manage customers for the portal at all.
 */
final class OperatorOnly {
  private final Access access;
  private final ReadAccessFacts readFacts;

  OperatorOnly(Access access, ReadAccessFacts readFacts) {
    this.access = access;
    this.readFacts = readFacts;
  }

  /**
   * Passes for those.
   *
   * @throws io.gatehouse.domain.refusal.Refused as {@link Access#refused} says, otherwise
   */
  void require(Context context, CompanyId company) {
    if (context.actor() instanceof Actor.Person person) {
      AccessFacts facts = readFacts.read(person.id(), company);
      boolean operator = facts.home() != null && facts.home().type() == CompanyType.OPERATOR;
      if (!operator
          || !access.checkAsCustomer(facts, PermissionId.CUSTOMERS_MANAGE, context.now())) {
        throw access.refused(PermissionId.CUSTOMERS_MANAGE, facts, context.now());
      }
    }
  }
}
