package io.gatehouse.domain.company;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A company of the portal (R1).
 *
 * @param parentCompany the partner a sub-partner belongs to; null for every other type (R2)
 * @param partnerOfRecord the referring partner of a customer; null for a direct customer and every
 *     other type (R2)
 * @param contactPerson the user to contact; null until the company has its first user (R5)
 * @param activeAdministrators how many of its users are active and hold {@code company.admin}; once
 *     above zero it never returns there (R4). Kept on the company so that every change that touches
 *     it meets every other one.
 */
public record Company(
    CompanyId id,
    String name,
    CompanyType type,
    @Nullable CompanyId parentCompany,
    @Nullable CompanyId partnerOfRecord,
    @Nullable UserId contactPerson,
    int activeAdministrators,
    Instant createdAt,
    long version)
    implements Entity {

  public Company {
    if ((parentCompany != null) != (type == CompanyType.SUB_PARTNER)) {
      throw new IllegalArgumentException("a sub-partner, and nobody else, has a parent company");
    }
    if (partnerOfRecord != null && type != CompanyType.CUSTOMER) {
      throw new IllegalArgumentException("only a customer has a partner of record");
    }
    if (activeAdministrators < 0) {
      throw new IllegalArgumentException("fewer than no administrators");
    }
  }

  /**
   * A company without users does not exist for long: the first one becomes contact person and
   * administrator (R4).
   */
  public boolean awaitsFirstUser() {
    return contactPerson == null;
  }

  public Company withContactPerson(UserId user) {
    return next(user, activeAdministrators);
  }

  /** One of its administrators became active. */
  public Company administratorActivated() {
    return next(contactPerson, activeAdministrators + 1);
  }

  /**
   * One of its active administrators is going.
   *
   * @throws Refused with {@link Refusal.LastAdministrator} if nobody would be left (R4)
   */
  public Company administratorLost() {
    if (activeAdministrators <= 1) {
      throw new Refused(new Refusal.LastAdministrator());
    }
    return next(contactPerson, activeAdministrators - 1);
  }

  private Company next(@Nullable UserId contact, int administrators) {
    return new Company(
        id,
        name,
        type,
        parentCompany,
        partnerOfRecord,
        contact,
        administrators,
        createdAt,
        version + 1);
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("company.name", name);
    facts.put("company.type", type.name());
    if (parentCompany != null) {
      facts.put("company.parentCompanyId", parentCompany.value());
    }
    if (partnerOfRecord != null) {
      facts.put("company.partnerOfRecordId", partnerOfRecord.value());
    }
    if (contactPerson != null) {
      facts.put("company.contactPersonId", contactPerson.value());
    }
    return facts;
  }
}
