package io.gatehouse.domain.company;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.Optional;

/** Reads companies. A port. */
public interface Companies {
  /** As it is now, with everything written before. */
  Optional<Company> find(CompanyId id);

  /**
   * The company that must exist.
   *
   * @throws Refused with {@link Refusal.NotFound} otherwise
   */
  default Company get(CompanyId id) {
    return find(id).orElseThrow(() -> new Refused(new Refusal.NotFound("company")));
  }

  /** In order of their names; may lag behind writes by a moment. */
  Page<Company> list(PageRequest request);
}
