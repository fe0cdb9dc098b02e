package io.gatehouse.domain.memory;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;

/** Where an entity is kept. */
record Key(Class<? extends Entity> type, String id) {

  static Key of(Entity entity) {
    return switch (entity) {
      case Company company -> company(company.id());
      case User user -> user(user.id());
      case Membership membership -> membership(membership.company(), membership.user());
      case Invitation invitation -> invitation(invitation.user());
      case PasswordReset reset -> reset(reset.user());
      case EmailChange change -> emailChange(change.user());
      default -> throw new IllegalArgumentException("no place for " + entity.getClass());
    };
  }

  static Key company(CompanyId id) {
    return new Key(Company.class, id.value());
  }

  static Key user(UserId id) {
    return new Key(User.class, id.value());
  }

  static Key membership(CompanyId company, UserId user) {
    return new Key(Membership.class, company.value() + " " + user.value());
  }

  static Key invitation(UserId user) {
    return new Key(Invitation.class, user.value());
  }

  static Key emailChange(UserId user) {
    return new Key(EmailChange.class, user.value());
  }

  static Key reset(UserId user) {
    return new Key(PasswordReset.class, user.value());
  }
}
