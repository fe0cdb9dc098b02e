package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.testdata.CompanyBuilder;
import io.gatehouse.domain.testdata.TestData;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Companies by chance, with what became of their entitlements and partner grants. */
final class RandomCompanies {
  private final Dice dice;
  private final CatalogueSource catalogue;
  private final List<PermissionId> entitled;

  RandomCompanies(Dice dice, CatalogueSource catalogue) {
    this.dice = dice;
    this.catalogue = catalogue;
    entitled =
        catalogue.permissions().stream()
            .filter(CatalogueSource.Permission::entitlement)
            .map(permission -> new PermissionId(permission.id()))
            .toList();
  }

  /** One more beside those there are; parents and partners of record are among them. */
  Company company(CompanyType type, List<Company> others) {
    CompanyId id =
        type == CompanyType.OPERATOR
            ? CompanyId.OPERATOR
            : new CompanyId("cmp_" + type.name().replace("_", "") + others.size());
    CompanyBuilder company =
        TestData.company()
            .id(id)
            .type(type)
            .status(dice.chance(95) ? CompanyStatus.ACTIVE : CompanyStatus.SUSPENDED)
            .marks(marks())
            .entitlements(entitlements());
    if (type == CompanyType.SUB_PARTNER) {
      company.parentCompany(dice.one(ids(others, Set.of(CompanyType.PARTNER))));
    }
    List<CompanyId> partners =
        ids(others, Set.of(CompanyType.PARTNER, CompanyType.SUB_PARTNER, CompanyType.AFFILIATE));
    if (type == CompanyType.CUSTOMER) {
      CompanyId partner = dice.one(partners);
      company.partnerOfRecord(dice.chance(85) ? partner : null);
      for (CatalogueSource.Role role : dice.each(catalogue.roles(), 60)) {
        // Mostly the partner of record; what a former one was granted lingers (R34).
        CompanyId granted = dice.chance(90) ? partner : dice.one(partners);
        company.partnerGrant(
            new RoleId(role.id()), new PartnerGrant(granted, 1 + dice.upTo(2), until()));
      }
    }
    return company.build();
  }

  private static List<CompanyId> ids(List<Company> companies, Set<CompanyType> types) {
    return companies.stream()
        .filter(company -> types.contains(company.type()))
        .map(Company::id)
        .toList();
  }

  private String[] marks() {
    return dice.each(catalogue.marks(), 50).stream()
        .map(CatalogueSource.Mark::id)
        .toArray(String[]::new);
  }

  /** Given, taken away and given back. */
  private Entitlements entitlements() {
    Entitlements entitlements = Entitlements.of(dice.each(entitled, 80));
    for (int changes = dice.upTo(3); changes > 0; changes--) {
      Set<PermissionId> changed = new HashSet<>(entitlements.since().keySet());
      for (PermissionId permission : dice.few(entitled, 4)) {
        if (!changed.remove(permission)) {
          changed.add(permission);
        }
      }
      entitlements = entitlements.changedTo(changed);
    }
    return entitlements;
  }

  private @Nullable Instant until() {
    return dice.chance(50) ? null : RandomWorld.NOW.plusSeconds(dice.upTo(4) - 1L);
  }
}
