package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.company.Company;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What an event tells of a company and its grants (R48). */
final class Facts {
  private Facts() {}

  static Map<String, String> of(Company company, Collection<PartnerAccess> accesses) {
    Map<String, String> facts = new TreeMap<>(company.facts());
    accesses.forEach(access -> facts.putAll(access.facts()));
    return facts;
  }
}
