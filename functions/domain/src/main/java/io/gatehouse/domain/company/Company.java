package io.gatehouse.domain.company;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.Rounds;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A company of the portal (R1).
 *
 * @param parentCompany the partner a sub-partner belongs to; null for every other type (R2)
 * @param partnerOfRecord the referring partner of a customer; null for a direct customer and every
 *     other type (R2)
 * @param status whether it takes part (R6)
 * @param marks what sets it apart where the catalogue asks for it, such as being on version 20 or
 *     older (R17)
 * @param entitlements what its users may be given at all (R3)
 * @param partnerGrants roles that its partner of record may give to its own users (R28)
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
    CompanyStatus status,
    Set<String> marks,
    Entitlements entitlements,
    Map<RoleId, PartnerGrant> partnerGrants,
    @Nullable UserId contactPerson,
    int activeAdministrators,
    Instant createdAt,
    long version)
    implements Entity {

  public Company {
    marks = Set.copyOf(marks);
    partnerGrants = Map.copyOf(partnerGrants);
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
    return next(entitlements, user, activeAdministrators);
  }

  public Company withEntitlements(Entitlements changed) {
    return next(changed, contactPerson, activeAdministrators);
  }

  /** One of its administrators became active. */
  public Company administratorActivated() {
    return next(entitlements, contactPerson, activeAdministrators + 1);
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
    return next(entitlements, contactPerson, activeAdministrators - 1);
  }

  private Company next(Entitlements entitled, @Nullable UserId contact, int administrators) {
    return new Company(
        id,
        name,
        type,
        parentCompany,
        partnerOfRecord,
        status,
        marks,
        entitled,
        partnerGrants,
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
    facts.put("company.status", status.name());
    if (!marks.isEmpty()) {
      facts.put("company.marks", String.join(" ", new TreeSet<>(marks)));
    }
    if (!entitlements.since().isEmpty()) {
      facts.put("company.entitlements", Rounds.text(entitlements.since()));
    }
    if (entitlements.round() != 0) {
      facts.put("company.entitlementRound", Long.toString(entitlements.round()));
    }
    partnerGrants.forEach((role, grant) -> facts.put("company.partnerGrant." + role, grant.fact()));
    return facts;
  }
}
