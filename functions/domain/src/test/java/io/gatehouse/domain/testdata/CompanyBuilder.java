package io.gatehouse.domain.testdata;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyDeletion;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailDomain;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds a company; by default a partner without users. */
public final class CompanyBuilder {

  private CompanyId id = new CompanyId("cmp_nordwind");
  private String name = "Nordwind ApS";
  private CompanyType type = CompanyType.PARTNER;
  private @Nullable CompanyId parentCompany;
  private @Nullable CompanyId partnerOfRecord;
  private long partnership;
  private CompanyStatus status = CompanyStatus.ACTIVE;
  private Set<String> marks = Set.of();
  private Set<EmailDomain> approvedEmailDomains = Set.of();
  private Entitlements entitlements = Entitlements.NONE;
  private final Map<RoleId, PartnerGrant> partnerGrants = new HashMap<>();
  private @Nullable UserId contactPerson;
  private int activeAdministrators;
  private Instant createdAt = FakeClock.START;
  private @Nullable CompanyDeletion deletion;
  private long version = 1;

  CompanyBuilder() {}

  public CompanyBuilder id(CompanyId value) {
    id = value;
    return this;
  }

  public CompanyBuilder name(String value) {
    name = value;
    return this;
  }

  public CompanyBuilder type(CompanyType value) {
    type = value;
    return this;
  }

  public CompanyBuilder parentCompany(@Nullable CompanyId value) {
    parentCompany = value;
    return this;
  }

  public CompanyBuilder partnerOfRecord(@Nullable CompanyId value) {
    partnerOfRecord = value;
    return this;
  }

  public CompanyBuilder status(CompanyStatus value) {
    status = value;
    return this;
  }

  public CompanyBuilder marks(String... values) {
    marks = Set.of(values);
    return this;
  }

  public CompanyBuilder approvedEmailDomains(String... values) {
    approvedEmailDomains =
        Arrays.stream(values).map(EmailDomain::new).collect(Collectors.toUnmodifiableSet());
    return this;
  }

  /** Deleted at that time; until then it was what the builder says before. */
  public CompanyBuilder deletedAt(Instant value) {
    deletion = new CompanyDeletion(value, status);
    status = CompanyStatus.DELETED;
    return this;
  }

  public CompanyBuilder partnership(long value) {
    partnership = value;
    return this;
  }

  public CompanyBuilder entitlements(Entitlements value) {
    entitlements = value;
    return this;
  }

  /** Entitled to these since it was made. */
  public CompanyBuilder entitledTo(PermissionId... permissions) {
    return entitlements(Entitlements.of(Set.of(permissions)));
  }

  public CompanyBuilder partnerGrant(RoleId role, PartnerGrant grant) {
    partnerGrants.put(role, grant);
    return this;
  }

  public CompanyBuilder contactPerson(@Nullable UserId value) {
    contactPerson = value;
    return this;
  }

  public CompanyBuilder activeAdministrators(int value) {
    activeAdministrators = value;
    return this;
  }

  public CompanyBuilder createdAt(Instant value) {
    createdAt = value;
    return this;
  }

  public CompanyBuilder version(long value) {
    version = value;
    return this;
  }

  public Company build() {
    return new Company(
        id,
        name,
        type,
        parentCompany,
        partnerOfRecord,
        partnership,
        status,
        marks,
        approvedEmailDomains,
        entitlements,
        partnerGrants,
        contactPerson,
        activeAdministrators,
        createdAt,
        deletion,
        version);
  }
}
