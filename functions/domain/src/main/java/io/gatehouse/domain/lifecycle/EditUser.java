package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.AboutUser;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a user is called, where they are phoned and what language they are written to in
 * (R12), by an administrator or by themselves. The name goes on to their memberships: at home at
 * once, elsewhere from the outbox.
 */
public final class EditUser implements UseCase<EditUser.Input, User> {
  private final HomeUsers users;
  private final IdGenerator ids;

  public EditUser(HomeUsers users, IdGenerator ids) {
    this.users = users;
    this.ids = ids;
  }

  /**
   * Whom, and what is to be different.
   *
   * @param firstName null: as it is
   * @param lastName null: as it is
   * @param phone the new one, null to have none; counts only with {@code withPhone}
   * @param withPhone whether the phone number is to change
   * @param language null: as it is
   */
  public record Input(
      UserOfCompany named,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable PhoneNumber phone,
      boolean withPhone,
      @Nullable Language language)
      implements AboutUser {}

  @Override
  public Outcome<User> decide(Input input, Context context) {
    User user = users.get(input.named());
    PersonName name =
        new PersonName(
            input.firstName() == null ? user.name().first() : input.firstName(),
            input.lastName() == null ? user.name().last() : input.lastName());
    User edited =
        user.edited(
            name,
            input.withPhone() ? input.phone() : user.phone(),
            input.language() == null ? user.language() : input.language());
    if (edited.facts().equals(user.facts())) {
      return Outcome.of(user);
    }
    Change.Builder change = Change.builder().update(user, edited);
    if (!name.equals(user.name())) {
      Membership atHome = users.membership(user);
      change.update(atHome, atHome.named(name));
      change.send(
          OutgoingMessage.alignTies(ids.messageId(), user.home(), user.id(), context.now()));
    }
    change.log(
        context.event(
            ids.eventId(),
            EventKind.USER_EDITED,
            user.home(),
            user.id(),
            user.facts(),
            edited.facts()));
    return new Outcome<>(edited, change.build());
  }
}
