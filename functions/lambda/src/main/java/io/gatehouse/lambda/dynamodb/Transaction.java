package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.outside.Tie;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.roster.RosterEntry;
import io.gatehouse.domain.seat.SeatMoves;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Gathers the writes of one transaction, each under the condition that makes it right. All are
 * whole items, but for counts of seats, see {@link SeatUpdate}: nobody but the change writes them.
 * The only ones it takes away are addresses that are given up, entries in lists of users, and ties.
 * These follow the state they tell of, and have no condition of their own.
 */
final class Transaction {
  private final String table;
  private final Predicate<SeatTypeId> paid;
  private final List<TransactWriteItem> writes = new ArrayList<>();
  private final List<Guard> guards = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param paid whether a company has only as many seats of that type as it bought (R21)
   */
  Transaction(String table, Predicate<SeatTypeId> paid) {
    this.table = table;
    this.paid = paid;
  }

  List<TransactWriteItem> writes() {
    return List.copyOf(writes);
  }

  /** For each write, in their order, what its condition guards. */
  List<Guard> guards() {
    return List.copyOf(guards);
  }

  Transaction add(Change change) {
    for (StateChange state : change.states()) {
      switch (state) {
        case StateChange.Created created -> create(created.after());
        case StateChange.Updated updated -> update(updated.before(), updated.after());
      }
    }
    for (StateChange state : change.states()) {
      switch (state) {
        case StateChange.Created created -> list(null, created.after());
        case StateChange.Updated updated -> list(updated.before(), updated.after());
      }
    }
    SeatMoves.of(change)
        .forEach(
            (pool, move) -> {
              writes.add(
                  TransactWriteItem.builder()
                      .update(SeatUpdate.of(table, pool, move, paid.test(pool.type())))
                      .build());
              guards.add(Guard.SEATS_FREE);
            });
    if (change.event() != null) {
      add(Guard.UNCHANGED, Codecs.EVENT.encode(change.event()), absent());
      if (change.event().tellsOfAPerson()) {
        PersonalRecord record = PersonalRecord.of(change.event());
        add(Guard.UNCHANGED, Codecs.PERSONAL.encode(record), absent());
      }
    }
    change.messages().forEach(sent -> add(Guard.UNCHANGED, Codecs.MESSAGE.encode(sent), absent()));
    return this;
  }

  Transaction add(KeptAnswer answer, Instant now) {
    add(Guard.NOT_ANSWERED, Codecs.IDEMPOTENCY.encode(answer), unanswered(now));
    return this;
  }

  /**
   * Of the lists of users, only what the change moves; it follows from the state alone, so what
   * guards that guards these.
   */
  private void list(@Nullable Entity before, Entity after) {
    Map<String, RosterEntry> was = entries(before);
    Map<String, RosterEntry> is = entries(after);
    is.forEach(
        (key, entry) -> {
          if (!entry.equals(was.get(key))) {
            put(Codecs.ROSTER.encode(entry));
          }
        });
    was.forEach(
        (key, entry) -> {
          if (!is.containsKey(key)) {
            delete(new RosterKey(entry.user(), entry.company(), entry.slot()));
          }
        });
    tie(before instanceof Membership membership ? Tie.of(membership) : null, after);
  }

  /** That somebody is tied to another company follows from their membership there, likewise. */
  private void tie(@Nullable Tie was, Entity after) {
    Tie is = after instanceof Membership membership ? Tie.of(membership) : null;
    if (is != null && !is.equals(was)) {
      put(Codecs.TIE.encode(is));
    }
    if (is == null && was != null) {
      delete(TieKey.of(was));
    }
  }

  private static Map<String, RosterEntry> entries(@Nullable Entity entity) {
    List<RosterEntry> entries =
        switch (entity) {
          case User user -> RosterEntry.of(user);
          case Membership membership -> RosterEntry.of(membership);
          case null, default -> List.of();
        };
    Map<String, RosterEntry> bySlot = new LinkedHashMap<>();
    entries.forEach(entry -> bySlot.put(entry.company() + " " + entry.slot(), entry));
    return bySlot;
  }

  private void put(Map<String, AttributeValue> item) {
    writes.add(
        TransactWriteItem.builder().put(Put.builder().tableName(table).item(item).build()).build());
    guards.add(Guard.UNCHANGED);
  }

  private void delete(Key key) {
    writes.add(
        TransactWriteItem.builder()
            .delete(Delete.builder().tableName(table).key(key.attributes()).build())
            .build());
    guards.add(Guard.UNCHANGED);
  }

  private void create(Entity entity) {
    add(Guard.UNCHANGED, Codecs.encode(entity), absent());
    if (entity instanceof User user) {
      add(Guard.ADDRESS_FREE, Codecs.EMAIL.encode(EmailOwner.of(user)), absent());
    }
    if (entity instanceof Company company) {
      pointFrom(company.partnerOfRecord(), company);
      groups(null, company);
    }
  }

  private void update(Entity before, Entity after) {
    add(Guard.UNCHANGED, Codecs.encode(after), unchanged(before));
    if (before instanceof User was
        && after instanceof User is
        && !was.email().key().equals(is.email().key())) {
      addressChanged(was, is);
    }
    if (before instanceof Company was && after instanceof Company is) {
      pointFromPartners(was, is);
      groups(was, is);
    }
  }

  /** Frees the old address and takes the new one (R8, R12); an erased user's is nobody's. */
  private void addressChanged(User was, User is) {
    if (!was.email().isOfErased()) {
      remove(EmailKey.of(was.email()), owned(was));
    }
    if (!is.email().isOfErased()) {
      add(Guard.ADDRESS_FREE, Codecs.EMAIL.encode(EmailOwner.of(is)), absent());
    }
  }

  private void remove(Key key, Expression condition) {
    Delete delete =
        Delete.builder()
            .tableName(table)
            .key(key.attributes())
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .build();
    writes.add(TransactWriteItem.builder().delete(delete).build());
    guards.add(Guard.UNCHANGED);
  }

  /** What a partner's list of customers goes by changes with the customer, and only then. */
  private void pointFromPartners(Company was, Company is) {
    CompanyId before = was.partnerOfRecord();
    boolean moved = !Objects.equals(before, is.partnerOfRecord());
    if (moved && before != null) {
      point(CustomerPointer.former(before, is.id()));
    }
    if (moved || !was.name().equals(is.name()) || was.status() != is.status()) {
      pointFrom(is.partnerOfRecord(), is);
    }
  }

  private void pointFrom(@Nullable CompanyId partner, Company customer) {
    if (partner != null) {
      point(CustomerPointer.of(partner, customer));
    }
  }

  private void point(CustomerPointer pointer) {
    add(Guard.UNCHANGED, Codecs.CUSTOMER.encode(pointer), absentOr(ItemType.CUSTOMER));
  }

  /**
   * A partner's list of groups goes by what its customers grant and are called (R28), and changes
   * with them only. One that is gone keeps its item, in no list, as customers do.
   */
  private void groups(@Nullable Company was, Company is) {
    Map<GroupKey, GroupPointer> before = was == null ? Map.of() : GroupPointer.of(was);
    Map<GroupKey, GroupPointer> after = GroupPointer.of(is);
    after.forEach(
        (key, pointer) -> {
          if (!pointer.equals(before.get(key))) {
            point(pointer);
          }
        });
    before.keySet().stream()
        .filter(key -> !after.containsKey(key))
        .forEach(key -> point(new GroupPointer(key, null)));
  }

  private void point(GroupPointer pointer) {
    add(Guard.UNCHANGED, Codecs.GROUP.encode(pointer), absentOr(ItemType.GROUP));
  }

  private void add(Guard guard, Map<String, AttributeValue> item, Expression condition) {
    Put.Builder put =
        Put.builder()
            .tableName(table)
            .item(item)
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names());
    if (!condition.values().isEmpty()) {
      put.expressionAttributeValues(condition.values());
    }
    writes.add(TransactWriteItem.builder().put(put.build()).build());
    guards.add(guard);
  }

  /** There is no such item. Events are written under it only, and so never change (R48). */
  private static Expression absent() {
    return Expression.of("attribute_not_exists(#pk)");
  }

  /** There is no such item, or the very same from an earlier time with that partner. */
  private static Expression absentOr(ItemType type) {
    return Expression.of("attribute_not_exists(#pk) OR #type = :type").with("type", type.name());
  }

  /** The address is this user's, and nobody else's meanwhile. */
  private static Expression owned(User user) {
    return Expression.of("#userId = :user").with("user", user.id().value());
  }

  /** The item is stored as the decision found it. */
  private static Expression unchanged(Entity before) {
    return Expression.of("#version = :before").with("before", before.version());
  }

  /** There is no answer, or one that waits to be deleted: TTL takes days. */
  static Expression unanswered(Instant now) {
    return Expression.of("attribute_not_exists(#pk) OR #expiresAt <= :now")
        .with("now", now.getEpochSecond());
  }
}
