package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportedChunk;
import io.gatehouse.domain.importing.ImportedLine;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.outside.Tie;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.ReviewDecision;
import io.gatehouse.domain.roster.RosterEntry;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the table holds: one codec for each {@link ItemType}. */
final class Codecs {
  static final Codec<Company> COMPANY = new CompanyCodec();
  static final Codec<User> USER = new UserCodec();
  static final Codec<Membership> MEMBERSHIP = new MembershipCodec();
  static final Codec<RosterEntry> ROSTER = new RosterCodec();
  static final Codec<Tie> TIE = new TieCodec();
  static final Codec<LastUse> LAST_USE = new LastUseCodec();
  static final Codec<CustomerPointer> CUSTOMER = new CustomerCodec();
  static final Codec<GroupPointer> GROUP = new GroupCodec();
  static final Codec<PartnerAccess> PARTNER_ACCESS = new PartnerAccessCodec();
  static final Codec<EmailOwner> EMAIL = new EmailOwnerCodec();
  static final Codec<Invitation> INVITATION = new InvitationCodec();
  static final Codec<PasswordReset> PASSWORD_RESET = new PasswordResetCodec();
  static final Codec<EmailChange> EMAIL_CHANGE = new EmailChangeCodec();
  static final Codec<Event> EVENT = new EventCodec();
  static final Codec<PersonalRecord> PERSONAL = new PersonalRecordCodec();
  static final Codec<OutgoingMessage> MESSAGE = new MessageCodec();
  static final Codec<RequestCount> REQUEST_COUNT = new RequestCountCodec();
  static final Codec<KeptAnswer> IDEMPOTENCY = new KeptAnswerCodec();
  static final Codec<Import> IMPORT = new ImportCodec();
  static final Codec<ImportedLine> IMPORTED_LINE = new ImportedLineCodec();
  static final Codec<ImportedChunk> IMPORTED_CHUNK = new ImportedChunkCodec();
  static final Codec<CountedSeats> SEAT_COUNT = new CountedSeatsCodec();
  static final Codec<SeatLimit> SEAT_LIMIT = new SeatLimitCodec();
  static final Codec<Review> REVIEW = new ReviewCodec();
  static final Codec<ReviewDecision> REVIEW_DECISION = new ReviewDecisionCodec();

  private Codecs() {}

  /**
   * The item of a state that is kept under optimistic locking.
   *
   * @throws IllegalArgumentException for a kind of entity the table does not know
   */
  static Map<String, AttributeValue> encode(Entity entity) {
    return switch (entity) {
      case Company company -> COMPANY.encode(company);
      case User user -> USER.encode(user);
      case Membership membership -> MEMBERSHIP.encode(membership);
      case Invitation invitation -> INVITATION.encode(invitation);
      case PasswordReset reset -> PASSWORD_RESET.encode(reset);
      case EmailChange change -> EMAIL_CHANGE.encode(change);
      case PartnerAccess access -> PARTNER_ACCESS.encode(access);
      case Import one -> IMPORT.encode(one);
      case ImportedLine line -> IMPORTED_LINE.encode(line);
      case ImportedChunk chunk -> IMPORTED_CHUNK.encode(chunk);
      case SeatLimit limit -> SEAT_LIMIT.encode(limit);
      case Review review -> REVIEW.encode(review);
      case ReviewDecision decision -> REVIEW_DECISION.encode(decision);
      default ->
          throw new IllegalArgumentException("no item for " + entity.getClass().getSimpleName());
    };
  }
}
