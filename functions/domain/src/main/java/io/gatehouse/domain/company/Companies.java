package io.gatehouse.domain.company;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads companies. A port. */
public interface Companies {
  /** As it is now, with everything written before. */
  Optional<Company> find(CompanyId id);

  /** Several at once, at most 100; those that do not exist are missing from the answer. */
  Map<CompanyId, Company> findAll(Collection<CompanyId> ids);

  /**
   * The company that must exist; what is erased does not (R6).
   *
   * @throws Refused with {@link Refusal.NotFound} otherwise
   */
  default Company get(CompanyId id) {
    return find(id)
        .filter(company -> company.status() != CompanyStatus.ERASED)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("company")));
  }

  /**
   * Those of these statuses, in order of their names; may lag behind writes by a moment. What is
   * erased is on no list.
   */
  Page<Company> list(Set<CompanyStatus> statuses, PageRequest request);

  /** All that were not deleted. */
  default Page<Company> list(PageRequest request) {
    return list(CompanyStatus.PRESENT, request);
  }

  /**
   * The same as {@link #list(Set, PageRequest)}, of those whose {@link Company#partnerOfRecord
   * partner of record} it is now.
   */
  Page<Company> customers(CompanyId partner, Set<CompanyStatus> statuses, PageRequest request);

  /**
   * Some of the companies that are to be erased by then, the longest due first; empty only if there
   * are none. May lag behind writes by a moment.
   */
  List<CompanyId> due(Instant by);
}
