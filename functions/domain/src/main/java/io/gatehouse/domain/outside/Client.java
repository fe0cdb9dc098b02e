package io.gatehouse.domain.outside;

import io.gatehouse.domain.company.Company;
import java.util.List;

/**
 * A company at which users of another one hold something, or whose partner of record that one is.
 *
 * @param holdings of the other one's users, by id; a page may have a part of them only
 */
public record Client(Company company, List<Holding> holdings) {
  public Client {
    holdings = List.copyOf(holdings);
  }
}
