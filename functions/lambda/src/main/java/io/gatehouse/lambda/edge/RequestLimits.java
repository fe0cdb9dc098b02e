package io.gatehouse.lambda.edge;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.limit.Rate;
import io.gatehouse.domain.limit.RequestCounts;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts public requests before anything else is done about them (R40, R41): in the same way
 * whether what they are about exists or not, so a refusal tells nothing but that too much was asked
 * for.
 *
 * <p>Per source, each operation by itself. A source is the viewer by the way they came: whoever
 * calls API Gateway around CloudFront can make up the viewer, but not by whom it was called (see
 * {@link CallerAddress}), so what they make up uses up nobody else's. And because they can make up
 * ever new ones, the one who called is counted, too, with ten times as much: one address of
 * CloudFront speaks for many people, and ten times one person's most is more than all of them ask.
 *
 * <p>Per address, for what can be asked for about any address: as a keyed hash, as mailboxes are
 * compared. Workloads that IAM lets invoke have no source, and are counted per address only.
 */
@Singleton
final class RequestLimits {
  /** How many times what one viewer may ask one caller may. */
  private static final int VIEWERS = 10;

  /** What makes somebody else's mailbox ring is asked for less often than what shows a page. */
  private static final int SHARE_OF_MAILS = 6;

  private final BeanProvider<RequestCounts> counts;
  private final Clock clock;
  private final Rate pages;
  private final Rate mails;
  private final Rate mailsToOne;

  /**
   * Reads the limits; the template says what they are good for.
   *
   * @param counts made when first needed: most functions are not public
   * @param perMinute requests of one kind from one source
   * @param perHour requests about one address
   */
  RequestLimits(
      BeanProvider<RequestCounts> counts,
      Clock clock,
      @Value("${PUBLIC_REQUESTS_PER_MINUTE:60}") int perMinute,
      @Value("${MAIL_REQUESTS_PER_HOUR:5}") int perHour) {
    this.counts = counts;
    this.clock = clock;
    this.pages = Rate.of(perMinute, Duration.ofMinutes(1));
    this.mails = Rate.of(Math.max(1, perMinute / SHARE_OF_MAILS), Duration.ofMinutes(1));
    this.mailsToOne = Rate.of(perHour, Duration.ofHours(1));
  }

  /**
   * Counts a request.
   *
   * @throws Refused with {@link Refusal.TooManyRequests}, which says when it may be tried again
   */
  void count(Request request, Requirement.Limit limit) {
    switch (limit) {
      case NONE -> {}
      case PER_SOURCE -> perSource(request, pages);
      case PER_SOURCE_AND_ADDRESS -> {
        perSource(request, mails);
        perAddress(request);
      }
    }
  }

  private void perSource(Request request, Rate rate) {
    String address = request.source().address();
    if (address == null) {
      return;
    }
    CallerAddress source = CallerAddress.parse(address);
    count(request, "source " + source.networks(), rate);
    if (source.viewer() != null) {
      count(request, "caller " + CallerAddress.network(source.called()), rate.times(VIEWERS));
    }
  }

  /** What is no address is refused right after, and has no mailbox to ring in. */
  private void perAddress(Request request) {
    mailbox(request.input().path("email").asText(""))
        .ifPresent(mailbox -> count(request, "address " + mailbox, mailsToOne));
  }

  private static Optional<String> mailbox(String given) {
    try {
      return Optional.of(new EmailAddress(given).key());
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private void count(Request request, String who, Rate rate) {
    counts
        .get()
        .count(request.operation().id() + " " + who, rate, clock.instant())
        .ifPresent(
            retryAt -> {
              throw new Refused(new Refusal.TooManyRequests(retryAt));
            });
  }
}
