package io.gatehouse.domain.testdata;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.User;
import java.time.Instant;
import java.util.Set;

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

  /** The user's membership in their home company. */
  public static Membership membership(User user, Set<PermissionId> permissions) {
    return new Membership(user.home(), user.id(), user.name(), permissions, 1);
  }

  /** A signed-in user in the console. */
  public static Actor.Person person(User user) {
    return new Actor.Person(user.id(), user.name().full(), null);
  }

  /** Somebody who is to become a user, invited at once and without permissions. */
  public static NewPerson newPerson(String email) {
    return new NewPerson(
        new PersonName("Bjørn", "Åkesson"),
        new EmailAddress(email),
        null,
        Language.EN,
        Set.of(),
        true);
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
