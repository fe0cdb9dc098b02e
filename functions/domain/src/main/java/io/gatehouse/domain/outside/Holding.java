package io.gatehouse.domain.outside;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has at a company that is not their own.
 *
 * @param home their own company
 * @param acts whether they may do anything at the moment: not while they are disabled, or one of
 *     the companies takes no part, or nothing of it counts
 * @param means never empty
 * @param since when the company began to give them something; null if it gives nothing, or that was
 *     not noted
 * @param lastUsed the last day, in UTC, on which they did anything in Gatehouse with it; null if
 *     never, or not since days are noted
 */
public record Holding(
    UserId user,
    PersonName name,
    Company home,
    boolean acts,
    List<Means> means,
    @Nullable Instant since,
    @Nullable LocalDate lastUsed) {
  public Holding {
    means = List.copyOf(means);
  }

  /** When all of it ends by itself; null if something of it stays. */
  public @Nullable Instant until() {
    return means.stream().anyMatch(one -> one.until() == null)
        ? null
        : means.stream()
            .map(Means::until)
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(null);
  }

  /** Whether the company gave something of it, and can end that. */
  public boolean isGiven() {
    return means.stream().anyMatch(one -> one.kind().isGift());
  }

  /** The same with the day of {@link LastUses}. */
  public Holding lastUsed(@Nullable LocalDate day) {
    return new Holding(user, name, home, acts, means, since, day);
  }
}
