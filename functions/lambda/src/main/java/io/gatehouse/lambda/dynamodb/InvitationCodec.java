package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * {@link Invitation} as an item; in the index of work as long as a reminder or its end is ahead,
 * and since format 2 in its company's list of those that were not answered.
 */
final class InvitationCodec implements Codec<Invitation> {
  private static final String COMPANY = "companyId";
  private static final String INVITER = "inviterId";
  private static final String INVITER_NAME = "inviterName";
  private static final String REMINDERS_SENT = "remindersSent";
  private static final String LAPSE_TOLD = "lapseTold";

  @Override
  public ItemType type() {
    return ItemType.INVITATION;
  }

  @Override
  public Map<String, AttributeValue> encode(Invitation invitation) {
    ItemWriter item =
        ItemWriter.of(type(), new InvitationKey(invitation.user()))
            .listed(ListPosition.of(invitation))
            .id(COMPANY, invitation.company())
            .id(INVITER, invitation.inviter())
            .text(INVITER_NAME, invitation.inviterName())
            .number(REMINDERS_SENT, invitation.remindersSent())
            .flag(LAPSE_TOLD, invitation.lapseTold())
            .number(Attributes.VERSION, invitation.version());
    Instant due = invitation.nextDue();
    if (due != null) {
      item.due(DuePosition.of(type(), invitation.user().value(), due));
    }
    return Links.write(item, invitation.link(), invitation.history()).attributes();
  }

  @Override
  public Invitation decode(Item item) {
    item.requireFormat(type());
    String inviter = item.textOrNull(INVITER);
    return new Invitation(
        InvitationKey.of(item).user(),
        new CompanyId(item.text(COMPANY)),
        inviter == null ? null : new UserId(inviter),
        item.text(INVITER_NAME),
        Links.link(item),
        Links.history(item),
        Math.toIntExact(item.number(REMINDERS_SENT)),
        item.flag(LAPSE_TOLD),
        item.number(Attributes.VERSION));
  }
}
