package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import java.util.Collection;
import java.util.Map;

/** Reads what decisions need, as it is now, with everything written before. A port. */
public interface ReadAccessFacts {
  /** One question: somebody and a company. */
  record About(UserId user, CompanyId company) {}

  /** For one question. One read, of at most four items once the user's own company is known. */
  AccessFacts read(UserId user, CompanyId company);

  /** For several at once, at most 100; the answer has every question asked. */
  Map<About, AccessFacts> readAll(Collection<About> questions);
}
