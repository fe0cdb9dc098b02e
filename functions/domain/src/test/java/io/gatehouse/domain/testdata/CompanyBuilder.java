package io.gatehouse.domain.testdata;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds a company; by default a partner without users. */
public final class CompanyBuilder {

  private CompanyId id = new CompanyId("cmp_nordwind");
  private String name = "Nordwind ApS";
  private CompanyType type = CompanyType.PARTNER;
  private @Nullable CompanyId parentCompany;
  private @Nullable CompanyId partnerOfRecord;
  private @Nullable UserId contactPerson;
  private int activeAdministrators;
  private Instant createdAt = FakeClock.START;
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
        contactPerson,
        activeAdministrators,
        createdAt,
        version);
  }
}
