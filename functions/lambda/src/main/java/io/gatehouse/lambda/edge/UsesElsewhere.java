package io.gatehouse.lambda.edge;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.outside.LastUses;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes on which days people use what they hold over a company that is not their own, so that both
 * sides see what is used and what lies about. One write for each user, company and day; an instance
 * of a function remembers what it has noted, so that nearly every request costs nothing. The
 * operator's people are not noted: they look after everybody.
 */
@Singleton
final class UsesElsewhere {
  private static final Logger LOG = LoggerFactory.getLogger(UsesElsewhere.class);

  /** Forgetting one costs a write that comes to nothing. */
  private static final int REMEMBERED = 1_000;

  private final LastUses uses;
  private final Map<About, LocalDate> noted =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<About, LocalDate> eldest) {
          return size() > REMEMBERED;
        }
      };

  UsesElsewhere(LastUses uses) {
    this.uses = uses;
  }

  /** Somebody was let through on these facts. That must not fail because of a note. */
  void note(AccessFacts facts, Instant now) {
    if (facts.company() == null
        || facts.home() == null
        || facts.isHome()
        || facts.home().type() == CompanyType.OPERATOR) {
      return;
    }
    About who = new About(facts.user(), facts.company().id());
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (isNoted(who, today)) {
      return;
    }
    try {
      uses.note(who, today);
      remember(who, today);
    } catch (RuntimeException failure) {
      LOG.atWarn().setCause(failure).log("a use was not noted");
    }
  }

  private synchronized boolean isNoted(About who, LocalDate today) {
    return today.equals(noted.get(who));
  }

  private synchronized void remember(About who, LocalDate today) {
    noted.put(who, today);
  }
}
