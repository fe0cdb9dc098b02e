package io.gatehouse.domain.importing;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.Objects;

/** Whether whoever asked still may, judged anew with each piece of work (R6, R14). */
final class Rights {
  private final Access access;
  private final ReadAccessFacts readFacts;

  Rights(Access access, ReadAccessFacts readFacts) {
    this.access = access;
    this.readFacts = readFacts;
  }

  /**
   * What was begun while managing a company goes on after the session has ended, as long as the
   * delegation stands. The context in which work for the import is done now. Its events name the
   * import as the request they belong to.
   *
   * @throws Refused as a request of theirs would be
   */
  Context require(Import one, Instant now) {
    Asked asked = one.asked();
    AccessFacts facts = readFacts.read(asked.user(), one.company()).acting(asked.actingFor());
    Access.signedIn(facts, null);
    access.require(PermissionId.USERS_MANAGE, facts, now);
    Membership atHome = Objects.requireNonNull(facts.homeMembership(), "whoever may has a home");
    return new Context(
        new Actor.Person(asked.user(), atHome.name().full(), asked.workload(), asked.actingFor()),
        source(one),
        now);
  }

  static Source source(Import one) {
    return new Source("import.start", one.id().value(), one.asked().address());
  }
}
