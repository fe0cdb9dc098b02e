package io.gatehouse.domain.importing;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    public Map<CompanyId, Company> findAll(Collection<CompanyId> ids) {
      return stored.findAll(ids);
    }

    @Override
    public Page<Company> list(Set<CompanyStatus> statuses, PageRequest request) {
      return stored.list(statuses, request);
    }

    @Override
    public Page<Company> customers(
        CompanyId partner, Set<CompanyStatus> statuses, PageRequest request) {
      return stored.customers(partner, statuses, request);
    }

    @Override
    public List<CompanyId> due(Instant by) {
      return stored.due(by);
    }
  }
}
