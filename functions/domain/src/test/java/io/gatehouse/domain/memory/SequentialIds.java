package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.SessionId;
import io.gatehouse.domain.id.UserId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts. Ids sort in the order in which they were made, like the real ones. */
public final class SequentialIds implements IdGenerator {

  private final AtomicInteger last = new AtomicInteger();
  private final String series;

  /** The same ids in every run. */
  public SequentialIds() {
    this("n");
  }

  private SequentialIds(String series) {
    this.series = series;
  }

  /** Ids that no other generator makes, for tests that share a table. */
  public static SequentialIds unique() {
    return new SequentialIds(UUID.randomUUID().toString().replace("-", "").substring(0, 16) + "n");
  }

  /**
   * What all ids of this generator have in common, for names and addresses that must be unique as
   * well.
   */
  public String series() {
    return series;
  }

  @Override
  public CompanyId companyId() {
    return new CompanyId("cmp_" + next());
  }

  @Override
  public UserId userId() {
    return new UserId("usr_" + next());
  }

  @Override
  public LinkId linkId() {
    return new LinkId("lnk_" + next());
  }

  @Override
  public MessageId messageId() {
    return new MessageId("msg_" + next());
  }

  @Override
  public EventId eventId() {
    return new EventId("evt_" + next());
  }

  @Override
  public ImportId importId() {
    return new ImportId("imp_" + next());
  }

  @Override
  public SessionId sessionId() {
    return new SessionId("ses_" + next());
  }

  @Override
  public ReviewId reviewId() {
    return new ReviewId("rvw_" + next());
  }

  private String next() {
    // From 10001 on, so that all have the same length for a long time.
    return series + (10_000 + last.incrementAndGet());
  }
}
