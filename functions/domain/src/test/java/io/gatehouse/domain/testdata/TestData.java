package io.gatehouse.domain.testdata;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.lifecycle.NewCompany;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.User;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where tests get their entities: {@code user().status(ACTIVE).build()}. */
public final class TestData {

  public static final Set<PermissionId> ADMINISTRATOR = Set.of(PermissionId.COMPANY_ADMIN);
  public static final Password PASSWORD = new Password("correct horse battery");

  private TestData() {}

  public static CompanyBuilder company() {
    return new CompanyBuilder();
  }

  public static UserBuilder user() {
    return new UserBuilder();
  }

  public static InvitationBuilder invitation() {
    return new InvitationBuilder();
  }

  public static PasswordResetBuilder passwordReset() {
    return new PasswordResetBuilder();
  }

  public static EmailChangeBuilder emailChange() {
    return new EmailChangeBuilder();
  }

  public static MembershipBuilder membership() {
    return new MembershipBuilder();
  }

  /** The user's membership in their home company, with permissions of the first round. */
  public static Membership membership(User user, Set<PermissionId> permissions) {
    return membership().atHome(user).permissions(permissions).build();
  }

  /** The user's membership in a company that is not their own. */
  public static Membership membership(CompanyId company, User user, Set<PermissionId> permissions) {
    return membership().elsewhere(company, user).permissions(permissions).build();
  }

  /** A signed-in user in the console. */
  public static Actor.Person person(User user) {
    return new Actor.Person(user.id(), user.name().full(), null);
  }

  /** A user who manages another company as its delegated administrator (R35). */
  public static Actor.Person managing(User user, CompanyId company) {
    return new Actor.Person(user.id(), user.name().full(), null, company);
  }

  /** Somebody who is to become a user, invited at once and without permissions. */
  public static NewPerson newPerson(String email) {
    return new NewPerson(
        new PersonName("Bjørn", "Åkesson"),
        new EmailAddress(email),
        null,
        Language.EN,
        Assignment.NOTHING,
        null,
        CustomerChoice.NONE,
        true);
  }

  /** The same, to be given these permissions. */
  public static NewPerson newPerson(String email, PermissionId... permissions) {
    return newPerson(email, Assignment.giving(Selection.of(permissions)), CustomerChoice.NONE);
  }

  public static NewPerson newPerson(String email, Assignment assignment, CustomerChoice customers) {
    NewPerson person = newPerson(email);
    return new NewPerson(
        person.name(),
        person.email(),
        person.phone(),
        person.language(),
        assignment,
        person.seat(),
        customers,
        person.sendInvitation());
  }

  /** The same, not to be invited yet (R11). */
  public static NewPerson uninvited(NewPerson person) {
    return new NewPerson(
        person.name(),
        person.email(),
        person.phone(),
        person.language(),
        person.assignment(),
        person.seat(),
        person.customers(),
        false);
  }

  /** A partner to be made, with nothing to set it apart. */
  public static NewCompany newCompany(@Nullable NewPerson firstUser) {
    return newCompany(CompanyType.PARTNER, null, null, firstUser);
  }

  public static NewCompany newCompany(
      CompanyType type,
      @Nullable CompanyId parent,
      @Nullable CompanyId partnerOfRecord,
      @Nullable NewPerson firstUser) {
    return new NewCompany("Nordwind", type, parent, partnerOfRecord, Set.of(), Set.of(), firstUser);
  }

  /** A request from the console. */
  public static Context context(Actor actor, Instant now) {
    return context(actor, now, "request-1");
  }

  public static Context context(Actor actor, Instant now, String requestId) {
    return new Context(actor, new Source("test.run", requestId, "192.0.2.7"), now);
  }

  /** The operator's first administrator, who may act everywhere. */
  public static Actor.Person operator() {
    return new Actor.Person(new UserId("usr_operator"), "Olivia Operator", null);
  }
}
