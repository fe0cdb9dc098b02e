package io.gatehouse.lambda.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The primary key of one kind of item. Each can be read back from the item: ids are stored once.
 */
sealed interface Key
    permits CompanyKey,
        UserKey,
        MembershipKey,
        RosterKey,
        TieKey,
        LastUseKey,
        CustomerKey,
        GroupKey,
        PartnerAccessKey,
        EmailKey,
        InvitationKey,
        PasswordResetKey,
        EmailChangeKey,
        EventKey,
        PersonalKey,
        MessageKey,
        RequestCountKey,
        AnswerKey,
        ImportKey,
        ImportPartKey,
        SeatCountKey,
        ReviewKey,
        ReviewDecisionKey,
        SeatLimitKey {
  String pk();

  String sk();

  default Map<String, AttributeValue> attributes() {
    return Map.of(
        Attributes.PK, AttributeValue.fromS(pk()), Attributes.SK, AttributeValue.fromS(sk()));
  }

  /**
   * What follows the prefix.
   *
   * @throws IllegalStateException if the text does not begin so
   */
  static String after(String prefix, String text) {
    if (!text.startsWith(prefix)) {
      throw new IllegalStateException("a key that should begin with " + prefix);
    }
    return text.substring(prefix.length());
  }
}
