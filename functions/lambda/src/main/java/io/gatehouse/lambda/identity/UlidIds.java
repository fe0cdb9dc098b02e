package io.gatehouse.lambda.identity;

import com.github.f4b6a3.ulid.UlidFactory;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.SessionId;
import io.gatehouse.domain.id.UserId;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * Identifiers that are ULIDs: they sort by the time they were made, within a process even inside
 * one millisecond. They can be guessed from one another and are no secrets.
 *
 * <p>Processes restored from the same SnapStart snapshot do not repeat each other: the runtime
 * reseeds {@link SecureRandom}, and a later millisecond draws anew.
 */
@Singleton
final class UlidIds implements IdGenerator {
  private final UlidFactory ulids;

  UlidIds(Clock clock) {
    this.ulids = UlidFactory.newMonotonicInstance(new SecureRandom(), clock::millis);
  }

  @Override
  public CompanyId companyId() {
    return new CompanyId("cmp_" + ulid());
  }

  @Override
  public UserId userId() {
    return new UserId("usr_" + ulid());
  }

  @Override
  public LinkId linkId() {
    return new LinkId("lnk_" + ulid());
  }

  @Override
  public MessageId messageId() {
    return new MessageId("msg_" + ulid());
  }

  @Override
  public EventId eventId() {
    return new EventId("evt_" + ulid());
  }

  @Override
  public ImportId importId() {
    return new ImportId("imp_" + ulid());
  }

  @Override
  public SessionId sessionId() {
    return new SessionId("ses_" + ulid());
  }

  @Override
  public ReviewId reviewId() {
    return new ReviewId("rvw_" + ulid());
  }

  /**
   * Lower case: a Cognito pool that ignores case may hand a user name back in lower case, and our
   * user ids are its user names.
   */
  private String ulid() {
    return ulids.create().toLowerCase();
  }
}
