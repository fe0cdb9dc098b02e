package io.gatehouse.domain.memory;

import io.gatehouse.domain.delivery.Claimed;
import io.gatehouse.domain.delivery.Fate;
import io.gatehouse.domain.delivery.MailReport;
import io.gatehouse.domain.delivery.MailReports;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.KeptMessage.Status;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.notification.Notifications;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Validation;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Messages, kept with what became of them. */
public final class InMemoryMessages implements Messages, MailReports, Notifications {

  /** Few at a time, so that whoever forgets to ask again is found out. */
  private static final int DUE_AT_A_TIME = 3;

  private final Object lock;
  private final Map<MessageId, KeptMessage> kept = new LinkedHashMap<>();

  InMemoryMessages(Object lock) {
    this.lock = lock;
  }

  void add(Collection<OutgoingMessage> messages) {
    messages.forEach(message -> kept.put(message.id(), KeptMessage.waiting(message)));
  }

  boolean knowsAny(Collection<OutgoingMessage> messages) {
    return messages.stream().anyMatch(message -> kept.containsKey(message.id()));
  }

  @Override
  public Optional<Claimed> claim(MessageId id, Instant now, Instant until) {
    synchronized (lock) {
      KeptMessage message = kept.get(id);
      if (message == null || !message.isClaimable(now)) {
        return Optional.empty();
      }
      KeptMessage claimed = message.claimed(until);
      kept.put(id, claimed);
      return Optional.of(new Claimed(claimed.message(), claimed.attempts()));
    }
  }

  @Override
  public void finish(MessageId id, Fate fate, Instant now, @Nullable String reference) {
    Status status =
        switch (fate) {
          case DELIVERED -> Status.DELIVERED;
          case DROPPED -> Status.DROPPED;
          case SUPPRESSED -> Status.SUPPRESSED;
        };
    end(id, message -> message.ended(status, reference, now));
  }

  @Override
  public void retry(Claimed claimed, Instant at, String reason) {
    failed(claimed, message -> message.waitingAgain(at, reason));
  }

  @Override
  public void giveUp(Claimed claimed, Instant now, String reason) {
    failed(claimed, message -> message.ended(Status.GIVEN_UP, reason, now));
  }

  private void failed(Claimed claimed, UnaryOperator<KeptMessage> how) {
    end(
        claimed.message().id(),
        message -> message.isHeldBy(claimed.attempt()) ? how.apply(message) : message);
  }

  /** What is done with stays so, whoever comes late with another opinion. */
  private void end(MessageId id, UnaryOperator<KeptMessage> how) {
    synchronized (lock) {
      kept.computeIfPresent(id, (same, message) -> message.isDone() ? message : how.apply(message));
    }
  }

  @Override
  public List<MessageId> due(Instant by) {
    synchronized (lock) {
      return kept.values().stream()
          .filter(message -> !message.isDone() && !message.due().isAfter(by))
          .sorted(Comparator.comparing(KeptMessage::due))
          .limit(DUE_AT_A_TIME)
          .map(message -> message.message().id())
          .toList();
    }
  }

  @Override
  public Optional<Known> find(MessageId id) {
    synchronized (lock) {
      return Optional.ofNullable(kept.get(id))
          .map(
              message ->
                  new Known(
                      message.message(),
                      message.report() == null ? null : message.report().kind()));
    }
  }

  @Override
  public void note(MailReport report) {
    synchronized (lock) {
      kept.computeIfPresent(report.message(), (id, message) -> message.reported(report));
    }
  }

  @Override
  public Page<Notification> page(CompanyId company, @Nullable UserId to, PageRequest request) {
    List<Notification> newest =
        all().stream()
            .filter(message -> company.equals(message.message().company()))
            .flatMap(message -> message.notification().stream())
            .filter(notification -> to == null || isTo(to, notification.mail()))
            .sorted(
                Comparator.comparing(Notification::at)
                    .thenComparing(notification -> notification.id().value())
                    .reversed())
            .toList();
    String list = "notifications " + company + " " + to + " ";
    int from = 0;
    if (request.pageToken() != null) {
      if (!request.pageToken().startsWith(list)) {
        throw Validation.refuse("/pageToken", "is not a page of this list");
      }
      String first = request.pageToken().substring(list.length());
      from = newest.stream().map(each -> each.id().value()).toList().indexOf(first);
    }
    int end = Math.min(newest.size(), from + request.limit());
    return new Page<>(
        newest.subList(from, end),
        end == newest.size() ? null : list + newest.get(end).id().value());
  }

  private static boolean isTo(UserId user, Delivery.Mail mail) {
    return mail instanceof Delivery.MailToUser named && named.to().equals(user);
  }

  /** Every message so far with its state, oldest first. */
  public List<KeptMessage> all() {
    synchronized (lock) {
      return List.copyOf(kept.values());
    }
  }

  /** What every message so far is to bring about, oldest first. */
  public List<Delivery> deliveries() {
    return all().stream().map(message -> message.message().delivery()).toList();
  }
}
