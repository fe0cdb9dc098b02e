package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link ReadAccessFacts} in the table. Every request begins with it, so it is one call. */
@Singleton
final class DynamoAccessFacts implements ReadAccessFacts {
  private final BatchReader batches;

  DynamoAccessFacts(BatchReader batches) {
    this.batches = batches;
  }

  /** A12. Where the operator itself is asked for, two of the four items are one. */
  @Override
  public AccessFacts read(UserId caller, CompanyId company) {
    Key user = new UserKey(caller);
    Key companyKey = new CompanyKey(company);
    Key membership = new MembershipKey(company, caller);
    Key operatorMembership = new MembershipKey(CompanyId.OPERATOR, caller);
    Map<Map<String, AttributeValue>, Item> found =
        batches.find(List.of(user, companyKey, membership, operatorMembership)).stream()
            .collect(Collectors.toMap(DynamoAccessFacts::key, Function.identity()));
    return new AccessFacts(
        decode(found, user, Codecs.USER),
        decode(found, companyKey, Codecs.COMPANY),
        decode(found, membership, Codecs.MEMBERSHIP),
        decode(found, operatorMembership, Codecs.MEMBERSHIP));
  }

  private static <T> @Nullable T decode(
      Map<Map<String, AttributeValue>, Item> found, Key key, Codec<T> codec) {
    Item item = found.get(key.attributes());
    return item == null ? null : codec.decode(item);
  }

  private static Map<String, AttributeValue> key(Item item) {
    return Map.of(
        Attributes.PK, AttributeValue.fromS(item.text(Attributes.PK)),
        Attributes.SK, AttributeValue.fromS(item.text(Attributes.SK)));
  }
}
