package io.gatehouse.domain.seat;

import io.gatehouse.domain.id.CompanyId;
import java.time.Instant;
import java.util.List;

/** Names people of a company who can buy seats, see {@link Buyers}. */
@FunctionalInterface
interface WhoCanBuy {
  List<String> of(CompanyId company, Instant now);
}
