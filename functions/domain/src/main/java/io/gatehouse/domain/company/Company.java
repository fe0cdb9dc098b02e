package io.gatehouse.domain.company;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailDomain;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.Rounds;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A company of the portal (R1).
 *
 * @param parentCompany the partner a sub-partner belongs to; null for every other type (R2)
 * @param partnerOfRecord the referring partner of a customer; null for a direct customer and every
 *     other type (R2)
 * @param partnership counts partners of record, by the version in which the present one came, 0 for
 *     the first: so what the company gave in an earlier partnership does not come back with the
 *     partner (R34)
 * @param status whether it takes part (R6)
 * @param marks what sets it apart where the catalogue asks for it, such as being on version 20 or
 *     older (R17)
 * @param approvedEmailDomains of a partner-type company: where its employees have their addresses
 *     (R7)
 * @param entitlements what its users may be given at all (R3)
 * @param partnerGrants roles that its partner of record may give to its own users (R28)
 * @param contactPerson the user to contact; null until the company has its first user (R5)
 * @param activeAdministrators how many of its users are active and hold {@code company.admin}; once
 *     above zero it never returns there (R4). Kept on the company so that every change that touches
 *     it meets every other one.
 * @param deletion since when it is deleted; null if it is not
 */
public record Company(
    CompanyId id,
    String name,
    CompanyType type,
    @Nullable CompanyId parentCompany,
    @Nullable CompanyId partnerOfRecord,
    long partnership,
    CompanyStatus status,
    Set<String> marks,
    Set<EmailDomain> approvedEmailDomains,
    Entitlements entitlements,
    Map<RoleId, PartnerGrant> partnerGrants,
    @Nullable UserId contactPerson,
    int activeAdministrators,
    Instant createdAt,
    @Nullable CompanyDeletion deletion,
    long version)
    implements Entity {

  public Company {
    marks = Set.copyOf(marks);
    approvedEmailDomains = Set.copyOf(approvedEmailDomains);
    partnerGrants = Map.copyOf(partnerGrants);
    if ((parentCompany != null) != (type == CompanyType.SUB_PARTNER)) {
      throw new IllegalArgumentException("a sub-partner, and nobody else, has a parent company");
    }
    if (partnerOfRecord != null && type != CompanyType.CUSTOMER) {
      throw new IllegalArgumentException("only a customer has a partner of record");
    }
    if (!approvedEmailDomains.isEmpty() && !type.canReferCustomers()) {
      throw new IllegalArgumentException("only partner-type companies approve e-mail domains");
    }
    if ((status == CompanyStatus.DELETED || status == CompanyStatus.ERASED) != (deletion != null)) {
      throw new IllegalArgumentException("what is deleted was deleted at some time");
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

  public Company withContactPerson(@Nullable UserId user) {
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

  public Company edited(String newName, Set<EmailDomain> newDomains, Set<String> newMarks) {
    return next(newName, partnerOfRecord, partnership, newMarks, newDomains, partnerGrants);
  }

  /** All access of it and into it stops, until it is resumed (R6). */
  public Company suspended() {
    return next(CompanyStatus.SUSPENDED, null);
  }

  public Company resumed() {
    return next(CompanyStatus.ACTIVE, null);
  }

  /** Stopped likewise, and restorable (R6). */
  public Company deleted(Instant now) {
    return next(CompanyStatus.DELETED, new CompanyDeletion(now, status));
  }

  /**
   * What it was before.
   *
   * @throws IllegalStateException if it is not deleted
   */
  public Company restored() {
    if (deletion == null) {
      throw new IllegalStateException("not deleted");
    }
    return next(deletion.before(), null);
  }

  /** Gone for good, under the name it had: a company is no person. Its grants end with it. */
  public Company erased() {
    return new Company(
        id,
        name,
        type,
        parentCompany,
        partnerOfRecord,
        partnership,
        CompanyStatus.ERASED,
        marks,
        approvedEmailDomains,
        entitlements,
        Map.of(),
        contactPerson,
        activeAdministrators,
        createdAt,
        deletion,
        version + 1);
  }

  /** Referred by another partner, or by none; what it granted to the one before ends (R34). */
  public Company moved(@Nullable CompanyId newPartnerOfRecord) {
    return next(name, newPartnerOfRecord, version + 1, marks, approvedEmailDomains, Map.of());
  }

  /**
   * With a role granted to its partner of record, from now on (R28). The round is this change's
   * version, so it never comes again: whoever was in a group of an earlier grant is in none of
   * this.
   *
   * @throws IllegalStateException if there is no partner of record
   */
  public Company granting(RoleId role, @Nullable Instant until) {
    if (partnerOfRecord == null) {
      throw new IllegalStateException("nobody to grant it to");
    }
    return withGrants(role, new PartnerGrant(partnerOfRecord, version + 1, until));
  }

  /**
   * With another end of a grant; its group stays (R33).
   *
   * @throws IllegalStateException if the role is not granted
   */
  public Company extending(RoleId role, @Nullable Instant until) {
    PartnerGrant grant = partnerGrants.get(role);
    if (grant == null) {
      throw new IllegalStateException("not granted");
    }
    return withGrants(role, new PartnerGrant(grant.partner(), grant.round(), until));
  }

  /** Without that grant: its group, and all access by it, is gone (R30). */
  public Company withdrawing(RoleId role) {
    return withGrants(role, null);
  }

  /** The round of whatever is granted by the next change, see {@link #granting}. */
  public long nextRound() {
    return version + 1;
  }

  /** With exactly these grants, by one change; those that are new have the next round (R28). */
  public Company withPartnerGrants(Map<RoleId, PartnerGrant> grants) {
    return next(name, partnerOfRecord, partnership, marks, approvedEmailDomains, grants);
  }

  private Company withGrants(RoleId role, @Nullable PartnerGrant grant) {
    Map<RoleId, PartnerGrant> grants = new HashMap<>(partnerGrants);
    if (grant == null) {
      grants.remove(role);
    } else {
      grants.put(role, grant);
    }
    return next(name, partnerOfRecord, partnership, marks, approvedEmailDomains, grants);
  }

  private Company next(CompanyStatus newStatus, @Nullable CompanyDeletion newDeletion) {
    return new Company(
        id,
        name,
        type,
        parentCompany,
        partnerOfRecord,
        partnership,
        newStatus,
        marks,
        approvedEmailDomains,
        entitlements,
        partnerGrants,
        contactPerson,
        activeAdministrators,
        createdAt,
        newDeletion,
        version + 1);
  }

  private Company next(
      String newName,
      @Nullable CompanyId newPartnerOfRecord,
      long newPartnership,
      Set<String> newMarks,
      Set<EmailDomain> newDomains,
      Map<RoleId, PartnerGrant> newGrants) {
    return new Company(
        id,
        newName,
        type,
        parentCompany,
        newPartnerOfRecord,
        newPartnership,
        status,
        newMarks,
        newDomains,
        entitlements,
        newGrants,
        contactPerson,
        activeAdministrators,
        createdAt,
        deletion,
        version + 1);
  }

  private Company next(Entitlements entitled, @Nullable UserId contact, int administrators) {
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
        entitled,
        partnerGrants,
        contact,
        administrators,
        createdAt,
        deletion,
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
    if (partnership != 0) {
      facts.put("company.partnership", Long.toString(partnership));
    }
    if (contactPerson != null) {
      facts.put("company.contactPersonId", contactPerson.value());
    }
    facts.put("company.status", status.name());
    if (!marks.isEmpty()) {
      facts.put("company.marks", String.join(" ", new TreeSet<>(marks)));
    }
    if (!approvedEmailDomains.isEmpty()) {
      facts.put(
          "company.approvedEmailDomains",
          approvedEmailDomains.stream()
              .map(EmailDomain::value)
              .sorted()
              .collect(Collectors.joining(" ")));
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
