package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.permission.PermissionId;
import java.util.Set;

/**
 * Sets what the users of a company may be given at all, of the permissions that need it (R3). What
 * is taken away is taken from every user at once; giving it back restores nobody.
 */
public final class SetEntitlements implements UseCase<SetEntitlements.Input, Company> {
  private final Companies companies;
  private final Access access;
  private final ReadAccessFacts readFacts;
  private final EntitlementRules rules;
  private final IdGenerator ids;

  public SetEntitlements(
      Companies companies, Access access, ReadAccessFacts readFacts, IdGenerator ids) {
    this.companies = companies;
    this.access = access;
    this.readFacts = readFacts;
    this.rules = new EntitlementRules(access.catalogue());
    this.ids = ids;
  }

  /** Exactly these, for that company. Every id is one of the catalogue. */
  public record Input(CompanyId company, Set<PermissionId> permissions) {
    public Input {
      permissions = Set.copyOf(permissions);
    }
  }

  @Override
  public Outcome<Company> decide(Input input, Context context) {
    if (context.actor() instanceof Actor.Person person) {
      // They manage customers for the portal; whether this one is among theirs shows only here.
      access.require(
          PermissionId.CUSTOMERS_MANAGE,
          readFacts.read(person.id(), input.company()),
          context.now());
    }
    Company company = companies.get(input.company());
    rules.require(input.permissions(), company.type(), company.marks(), "/permissions");
    Entitlements changed = company.entitlements().changedTo(input.permissions());
    if (changed.equals(company.entitlements())) {
      return Outcome.of(company);
    }
    Company entitled = company.withEntitlements(changed);
    return new Outcome<>(
        entitled,
        Change.builder()
            .update(company, entitled)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.ENTITLEMENTS_CHANGED,
                    company.id(),
                    null,
                    company.facts(),
                    entitled.facts()))
            .build());
  }
}
