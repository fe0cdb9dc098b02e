package io.gatehouse.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EditUserTest {
  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);

  @Test
  @DisplayName(
      "R9, R12: a new name is on the home membership at once, and goes on elsewhere from the outbox")
  void success_R9_R12_nameIsCarried() {
    User edited = edit("Annika", null, null, false, null);
    assertThat(edited.name()).isEqualTo(new PersonName("Annika", user.name().last()));
    assertThat(portal.membership(user).name()).isEqualTo(edited.name());
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.AlignTies(user.id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.USER_EDITED);
    assertThat(portal.lastEvent().before()).containsExactly(entry("user.firstName", "Anna"));
    assertThat(portal.lastEvent().after()).containsExactly(entry("user.firstName", "Annika"));
  }

  @Test
  void success_R12_phoneAndLanguage() {
    edit(null, null, new PhoneNumber("+4520123456"), true, Language.DA);
    assertThat(portal.user(user.id()).phone()).isEqualTo(new PhoneNumber("+4520123456"));
    assertThat(portal.user(user.id()).language()).isEqualTo(Language.DA);
    assertThat(portal.store.messages().deliveries()).isEmpty();
    edit(null, null, null, false, Language.FR);
    assertThat(portal.user(user.id()).phone()).isNotNull();
    edit(null, null, null, true, null);
    assertThat(portal.user(user.id()).phone()).isNull();
    assertThat(portal.user(user.id()).language()).isEqualTo(Language.FR);
  }

  @Test
  void success_R48_whatIsAsItWasIsNoChange() {
    int before = portal.store.committed().size();
    edit(user.name().first(), null, null, true, user.language());
    assertThat(portal.store.events()).isEmpty();
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(before).isNotNegative();
  }

  @Test
  @DisplayName("R39: sessions end at once, here and in the directory; who cannot sign in has none")
  void success_R39_sessionsEnd() {
    portal.clock.advance(Duration.ofHours(1));
    portal.run(portal.useCases.endSessions(), Portal.named(user));
    User ended = portal.user(user.id());
    assertThat(ended.sessionsValidFrom()).isEqualTo(portal.clock.instant());
    assertThat(portal.membership(user).standing()).isEqualTo(Standing.of(ended));
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.EndSessions(user.id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.SESSIONS_ENDED);
    User invited = portal.givenUser(company, UserStatus.INVITED);
    portal.run(portal.useCases.endSessions(), Portal.named(invited));
    assertThat(portal.user(invited.id())).isEqualTo(invited);
  }

  private User edit(
      @Nullable String first,
      @Nullable String last,
      @Nullable PhoneNumber phone,
      boolean withPhone,
      @Nullable Language language) {
    return portal.run(
        portal.useCases.editUser(),
        new EditUser.Input(Portal.named(user), first, last, phone, withPhone, language));
  }
}
