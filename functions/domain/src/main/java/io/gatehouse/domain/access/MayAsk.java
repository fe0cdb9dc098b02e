package io.gatehouse.domain.access;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;

/**
 * Judges what somebody may get to know about access. Everybody may ask about themselves; about
 * others, whoever sees the users of the company; and about everybody, the operator's administrators
 * and workloads. A refusal never tells whether company or user exist (R18).
 *
 * @param facts the asker's, over whichever company
 */
public record MayAsk(Access access, Asker asker, AccessFacts facts, Instant now) {
  /** Somebody who does not exist: in whose name a workload's questions are read. */
  private static final UserId NOBODY = new UserId("usr_0");

  /** Whoever may not sign in may not ask, either. */
  public MayAsk {
    if (asker instanceof Asker.Person person) {
      Access.signedIn(facts, person.signedInAt());
    }
  }

  /** What has to be read for a question about a company. */
  static About about(Asker asker, CompanyId company) {
    return new About(asker instanceof Asker.Person person ? person.id() : NOBODY, company);
  }

  boolean isAbout(UserId user) {
    return facts.user().equals(user);
  }

  /** Nothing has to be kept from them. */
  boolean anything() {
    return asker instanceof Asker.Workload
        || (isOfOperator(facts)
            && access.check(asking(facts).atHome(), PermissionId.COMPANY_ADMIN, now));
  }

  /** Who may do what in the company. */
  boolean usersOf(AccessFacts overCompany) {
    return access.check(asking(overCompany), PermissionId.USERS_VIEW, now) || anything();
  }

  /** Whether a company exists for the user the facts are about, even if they hold nothing there. */
  boolean isKnown(AccessFacts about) {
    return Access.isKnown(about, now);
  }

  /** That the company exists at all (R18). */
  boolean existenceOf(AccessFacts overCompany) {
    return Access.isKnown(overCompany, now)
        || !access.permissions(asking(overCompany), now).isEmpty()
        || anything();
  }

  /** Whether they administer the company that the facts are about, and that is their own. */
  boolean isOwnAdministrator(AccessFacts overHome) {
    return overHome.isHome() && access.check(asking(overHome), PermissionId.COMPANY_ADMIN, now);
  }

  /**
   * What a user may do for a company: by asking who may there, or what the user may.
   *
   * @param overCompany the asker's facts over that company
   * @param overHome the asker's facts over the user's own company
   */
  public boolean accessOf(UserId user, AccessFacts overCompany, AccessFacts overHome) {
    return isAbout(user)
        || usersOf(overCompany)
        || (usersOf(overHome) && (isOwnAdministrator(overHome) || existenceOf(overCompany)));
  }

  /** Asking about others is something they do: a delegation counts only while they manage (R35). */
  private AccessFacts asking(AccessFacts own) {
    return asker instanceof Asker.Person person ? own.acting(person.actingFor()) : own;
  }

  static Refused refused() {
    return new Refused(new Refusal.NotPermitted(PermissionId.USERS_VIEW.value()));
  }

  /** Whether somebody is a company's business: of it, tied to it, or of its partner. */
  static boolean isTied(AccessFacts facts) {
    return facts.isHome()
        || facts.membership() != null
        || isOfOperator(facts)
        || (facts.home() != null
            && facts.company() != null
            && facts.home().id().equals(facts.company().partnerOfRecord()));
  }

  private static boolean isOfOperator(AccessFacts facts) {
    return facts.home() != null && facts.home().type() == CompanyType.OPERATOR;
  }
}
