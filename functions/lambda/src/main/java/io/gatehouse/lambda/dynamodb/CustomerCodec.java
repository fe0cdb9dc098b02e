package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.CompanyStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link CustomerPointer} as an item. The first format had nothing to tell but its key. */
final class CustomerCodec implements Codec<CustomerPointer> {
  private static final String NAME = "name";
  private static final String COMPANY_STATUS = "companyStatus";

  @Override
  public ItemType type() {
    return ItemType.CUSTOMER;
  }

  @Override
  public Map<String, AttributeValue> encode(CustomerPointer pointer) {
    return ItemWriter.of(type(), pointer.key())
        .listed(ListPosition.of(pointer))
        .text(NAME, pointer.name())
        .text(COMPANY_STATUS, pointer.status() == null ? null : pointer.status().name())
        .attributes();
  }

  @Override
  public CustomerPointer decode(Item item) {
    item.requireFormat(type());
    @Nullable String status = item.textOrNull(COMPANY_STATUS);
    return new CustomerPointer(
        CustomerKey.of(item),
        item.textOrNull(NAME),
        status == null ? null : CompanyStatus.valueOf(status));
  }
}
