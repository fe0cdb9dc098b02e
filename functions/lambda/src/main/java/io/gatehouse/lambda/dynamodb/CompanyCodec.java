package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Company} as an item. */
final class CompanyCodec implements Codec<Company> {
  private static final String NAME = "name";
  private static final String COMPANY_TYPE = "companyType";
  private static final String PARENT_COMPANY = "parentCompanyId";
  private static final String PARTNER_OF_RECORD = "partnerOfRecordId";
  private static final String CONTACT_PERSON = "contactPersonId";
  private static final String ACTIVE_ADMINISTRATORS = "activeAdministrators";
  private static final String CREATED_AT = "createdAt";

  @Override
  public ItemType type() {
    return ItemType.COMPANY;
  }

  @Override
  public Map<String, AttributeValue> encode(Company company) {
    return ItemWriter.of(type(), new CompanyKey(company.id()))
        .listed(ListPosition.of(company))
        .text(NAME, company.name())
        .text(COMPANY_TYPE, company.type().name())
        .id(PARENT_COMPANY, company.parentCompany())
        .id(PARTNER_OF_RECORD, company.partnerOfRecord())
        .id(CONTACT_PERSON, company.contactPerson())
        .number(ACTIVE_ADMINISTRATORS, company.activeAdministrators())
        .time(CREATED_AT, company.createdAt())
        .number(Attributes.VERSION, company.version())
        .attributes();
  }

  @Override
  public Company decode(Item item) {
    item.requireFormat(type());
    String contactPerson = item.textOrNull(CONTACT_PERSON);
    return new Company(
        CompanyKey.of(item).company(),
        item.text(NAME),
        CompanyType.valueOf(item.text(COMPANY_TYPE)),
        company(item.textOrNull(PARENT_COMPANY)),
        company(item.textOrNull(PARTNER_OF_RECORD)),
        contactPerson == null ? null : new UserId(contactPerson),
        Math.toIntExact(item.number(ACTIVE_ADMINISTRATORS)),
        item.time(CREATED_AT),
        item.number(Attributes.VERSION));
  }

  private static @Nullable CompanyId company(@Nullable String id) {
    return id == null ? null : new CompanyId(id);
  }
}
