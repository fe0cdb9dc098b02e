package io.gatehouse.domain.memory;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportedChunk;
import io.gatehouse.domain.importing.ImportedLine;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.ReviewDecision;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.seat.SeatPool;
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
      case PartnerAccess access -> partnerAccess(access.group());
      case Import one -> importing(one.company(), one.id());
      case ImportedLine line -> importedLine(line.importId(), line.line());
      case ImportedChunk chunk -> importedChunk(chunk.importId(), chunk.index());
      case SeatLimit limit -> seatLimit(limit.pool());
      case Review review -> review(review.company(), review.id());
      case ReviewDecision decision ->
          new Key(ReviewDecision.class, decision.review() + " " + decision.entry());
      default -> throw new IllegalArgumentException("no place for " + entity.getClass());
    };
  }

  static Key partnerAccess(GroupId group) {
    return new Key(PartnerAccess.class, group.toString());
  }

  static Key importing(CompanyId company, ImportId id) {
    return new Key(Import.class, company.value() + " " + id.value());
  }

  static Key importedLine(ImportId id, int line) {
    return new Key(ImportedLine.class, id.value() + " " + line);
  }

  static Key importedChunk(ImportId id, int index) {
    return new Key(ImportedChunk.class, id.value() + " " + index);
  }

  static Key seatLimit(SeatPool pool) {
    return new Key(SeatLimit.class, pool.company().value() + " " + pool.type());
  }

  static Key review(CompanyId company, ReviewId id) {
    return new Key(Review.class, company.value() + " " + id.value());
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
