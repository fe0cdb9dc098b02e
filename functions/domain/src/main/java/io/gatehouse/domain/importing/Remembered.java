package io.gatehouse.domain.importing;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is read for one check, each thing once: ten thousand lines ask for the same company and the
 * same rights. Nothing is written on what is remembered.
 */
final class Remembered {
  private Remembered() {}

  static final class Facts implements ReadAccessFacts {
    private final ReadAccessFacts stored;
    private final Map<About, AccessFacts> known = new HashMap<>();

    Facts(ReadAccessFacts stored) {
      this.stored = stored;
    }

    @Override
    public AccessFacts read(UserId user, CompanyId company) {
      return known.computeIfAbsent(
          new About(user, company), about -> stored.read(about.user(), about.company()));
    }

    @Override
    public Map<About, AccessFacts> readAll(Collection<About> questions) {
      Map<About, AccessFacts> all = new LinkedHashMap<>();
      questions.forEach(about -> all.put(about, read(about.user(), about.company())));
      return all;
    }
  }

  static final class OneCompany implements Companies {
    private final Companies stored;
    private final Map<CompanyId, Optional<Company>> known = new HashMap<>();

    OneCompany(Companies stored) {
      this.stored = stored;
    }

    @Override
    public Optional<Company> find(CompanyId id) {
      return known.computeIfAbsent(id, stored::find);
    }

    @Override
    public Page<Company> list(PageRequest request) {
      return stored.list(request);
    }
  }
}
