package io.gatehouse.domain.review;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.Found;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.access.Walk;
import io.gatehouse.domain.access.Walk.Candidate;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.outside.Holders;
import io.gatehouse.domain.outside.Holding;
import io.gatehouse.domain.outside.LastUses;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a review: grants that stand and were there when it was started, people from
 * elsewhere to whom the company has given something since before that, and whatever was decided.
 * What somebody's own company gave them is no entry: this one cannot end it.
 */
public final class Entries {
  private final ReadAccessFacts readFacts;
  private final Ties ties;
  private final LastUses lastUses;
  private final Reviews reviews;
  private final Holders holders;

  public Entries(
      Access access, ReadAccessFacts readFacts, Ties ties, LastUses lastUses, Reviews reviews) {
    this.readFacts = readFacts;
    this.ties = ties;
    this.lastUses = lastUses;
    this.reviews = reviews;
    this.holders = new Holders(access);
  }

  /** By role. */
  List<ReviewEntry> grants(Review review, Company company, Instant now) {
    Map<String, ReviewEntry> entries = new TreeMap<>();
    reviews
        .decidedGrants(review.id())
        .forEach(
            decision ->
                entries.put(
                    decision.entry().toString(),
                    new ReviewEntry(decision.entry(), null, null, decision)));
    company
        .partnerGrants()
        .forEach(
            (role, grant) -> {
              EntryId id = EntryId.of(role, grant.round());
              if (isEntry(review, company, grant, now)) {
                ReviewEntry decided = entries.get(id.toString());
                entries.put(
                    id.toString(),
                    new ReviewEntry(id, grant, null, decided == null ? null : decided.decision()));
              }
            });
    return List.copyOf(entries.values());
  }

  private static boolean isEntry(Review review, Company company, PartnerGrant grant, Instant now) {
    return grant.round() <= review.grantsUpTo()
        && grant.standsAt(now)
        && grant.partner().equals(company.partnerOfRecord());
  }

  /** By user; decided ones among them, whether they still have anything or not. */
  Found<ReviewEntry, UserId> people(Review review, @Nullable UserId after, int limit, Instant now) {
    return new Walk<UserId, ReviewEntry>(
            List.of(
                (from, most) -> candidates(reviews.decidedUsers(review.id(), from, most)),
                (from, most) -> candidates(ties.into(review.company(), from, most))),
            users -> entries(review, users, now))
        .page(after, limit);
  }

  private static List<Candidate<UserId>> candidates(List<UserId> users) {
    return users.stream().map(user -> new Candidate<>(user, true)).toList();
  }

  private Map<UserId, ReviewEntry> entries(Review review, List<UserId> users, Instant now) {
    List<About> about = users.stream().map(user -> new About(user, review.company())).toList();
    Map<About, AccessFacts> facts = readFacts.readAll(about);
    Map<About, LocalDate> days = lastUses.of(about);
    Map<EntryId, ReviewDecision> decisions =
        reviews.decisions(review.id(), users.stream().map(EntryId::of).toList());
    Map<UserId, ReviewEntry> entries = new HashMap<>();
    for (About each : about) {
      EntryId id = EntryId.of(each.user());
      Holding holding = holding(review, facts.get(each), now);
      ReviewDecision decision = decisions.get(id);
      if (holding != null || decision != null) {
        entries.put(
            each.user(),
            new ReviewEntry(
                id, null, holding == null ? null : holding.lastUsed(days.get(each)), decision));
      }
    }
    return entries;
  }

  private @Nullable Holding holding(Review review, @Nullable AccessFacts facts, Instant now) {
    Membership there = facts == null ? null : facts.membership();
    if (facts == null
        || there == null
        || there.away() == null
        || there.away().since() == null
        || there.away().since().isAfter(review.startedAt())) {
      return null;
    }
    Holding holding = holders.of(facts, now);
    return holding != null && holding.isGiven() ? holding : null;
  }

  /** The entry, if it is one that has still something to decide about, or was decided. */
  @Nullable ReviewEntry find(Review review, Company company, EntryId id, Instant now) {
    UserId user = id.user();
    if (user != null) {
      return entries(review, List.of(user), now).get(user);
    }
    return grants(review, company, now).stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Everything that is an entry of a review that starts now. */
  int count(Review review, Company company, Instant now) {
    int count = grants(review, company, now).size();
    UserId after = null;
    do {
      Found<ReviewEntry, UserId> page = people(review, after, LastUses.MAXIMUM, now);
      count += page.results().size();
      after = page.next();
    } while (after != null);
    return count;
  }

  /** The next entries that nobody decided about; none if there are no more. */
  List<EntryId> open(Review review, Company company, Instant now) {
    List<EntryId> open = new ArrayList<>();
    grants(review, company, now).stream()
        .filter(ReviewEntry::isOpen)
        .forEach(entry -> open.add(entry.id()));
    UserId after = null;
    do {
      Found<ReviewEntry, UserId> page = people(review, after, LastUses.MAXIMUM, now);
      page.results().stream().filter(ReviewEntry::isOpen).forEach(entry -> open.add(entry.id()));
      after = page.next();
    } while (after != null && open.isEmpty());
    return List.copyOf(open);
  }
}
