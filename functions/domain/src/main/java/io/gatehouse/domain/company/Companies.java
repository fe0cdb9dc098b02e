package io.gatehouse.domain.company;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import java.util.Optional;

/** Reads companies. A port. */
public interface Companies {
  /** As it is now, with everything written before. */
  Optional<Company> find(CompanyId id);

  /** In order of their names; may lag behind writes by a moment. */
  Page<Company> list(PageRequest request);
}
