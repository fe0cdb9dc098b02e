package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyDeletion;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailDomain;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Company} as an item. */
final class CompanyCodec implements Codec<Company> {
  private static final String NAME = "name";
  private static final String COMPANY_TYPE = "companyType";
  private static final String PARENT_COMPANY = "parentCompanyId";
  private static final String PARTNER_OF_RECORD = "partnerOfRecordId";
  private static final String PARTNERSHIP = "partnership";
  // "status" is a message's, which jobs change and expressions name.
  private static final String COMPANY_STATUS = "companyStatus";
  private static final String MARKS = "marks";
  private static final String ENTITLEMENTS = "entitlements";
  private static final String ENTITLEMENT_ROUND = "entitlementRound";
  private static final String PARTNER_GRANTS = "partnerGrants";
  private static final String CONTACT_PERSON = "contactPersonId";
  private static final String ACTIVE_ADMINISTRATORS = "activeAdministrators";
  private static final String CREATED_AT = "createdAt";
  private static final String APPROVED_EMAIL_DOMAINS = "approvedEmailDomains";
  private static final String DELETED_AT = "deletedAt";
  private static final String DELETED_FROM = "deletedFrom";

  @Override
  public ItemType type() {
    return ItemType.COMPANY;
  }

  @Override
  public Map<String, AttributeValue> encode(Company company) {
    CompanyDeletion deletion = company.deletion();
    ItemWriter item =
        ItemWriter.of(type(), new CompanyKey(company.id()))
            .listed(ListPosition.of(company))
            .reached(ReachPosition.of(company))
            .text(NAME, company.name())
            .text(COMPANY_TYPE, company.type().name())
            .id(PARENT_COMPANY, company.parentCompany())
            .id(PARTNER_OF_RECORD, company.partnerOfRecord())
            .number(PARTNERSHIP, company.partnership())
            .text(COMPANY_STATUS, company.status().name())
            .texts(MARKS, company.marks().stream().sorted().toList())
            .texts(
                APPROVED_EMAIL_DOMAINS,
                company.approvedEmailDomains().stream().map(EmailDomain::value).sorted().toList())
            .rounds(ENTITLEMENTS, company.entitlements().since())
            .number(ENTITLEMENT_ROUND, company.entitlements().round())
            .map(PARTNER_GRANTS, PartnerGrants.write(company.partnerGrants()))
            .id(CONTACT_PERSON, company.contactPerson())
            .number(ACTIVE_ADMINISTRATORS, company.activeAdministrators())
            .time(CREATED_AT, company.createdAt())
            .time(DELETED_AT, deletion == null ? null : deletion.at())
            .text(DELETED_FROM, deletion == null ? null : deletion.before().name())
            .number(Attributes.VERSION, company.version());
    if (deletion != null && company.status() == CompanyStatus.DELETED) {
      item.due(DuePosition.of(type(), company.id().value(), deletion.eraseAt()));
    }
    return item.attributes();
  }

  @Override
  public Company decode(Item item) {
    item.requireFormat(type());
    // In the first format, every company was active, and there was nothing else to tell; before the
    // third, none was ever deleted. In the fourth, each status has a list of its own.
    boolean first = item.format() == 1;
    String contactPerson = item.textOrNull(CONTACT_PERSON);
    return new Company(
        CompanyKey.of(item).company(),
        item.text(NAME),
        CompanyType.valueOf(item.text(COMPANY_TYPE)),
        company(item.textOrNull(PARENT_COMPANY)),
        company(item.textOrNull(PARTNER_OF_RECORD)),
        item.format() < 5 ? 0 : item.number(PARTNERSHIP),
        first ? CompanyStatus.ACTIVE : CompanyStatus.valueOf(item.text(COMPANY_STATUS)),
        first ? Set.of() : Set.copyOf(item.texts(MARKS)),
        item.format() < 3
            ? Set.of()
            : item.texts(APPROVED_EMAIL_DOMAINS).stream()
                .map(EmailDomain::new)
                .collect(Collectors.toSet()),
        first
            ? Entitlements.NONE
            : new Entitlements(
                item.rounds(ENTITLEMENTS, PermissionId::new), item.number(ENTITLEMENT_ROUND)),
        first ? Map.of() : PartnerGrants.read(item.map(PARTNER_GRANTS)),
        contactPerson == null ? null : new UserId(contactPerson),
        Math.toIntExact(item.number(ACTIVE_ADMINISTRATORS)),
        item.time(CREATED_AT),
        deletion(item),
        item.number(Attributes.VERSION));
  }

  private static @Nullable CompanyDeletion deletion(Item item) {
    Instant at = item.timeOrNull(DELETED_AT);
    return at == null
        ? null
        : new CompanyDeletion(at, CompanyStatus.valueOf(item.text(DELETED_FROM)));
  }

  private static @Nullable CompanyId company(@Nullable String id) {
    return id == null ? null : new CompanyId(id);
  }
}
