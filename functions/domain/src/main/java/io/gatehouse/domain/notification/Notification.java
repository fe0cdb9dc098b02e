package io.gatehouse.domain.notification;

import io.gatehouse.domain.id.MessageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that went or is to go, and what became of it (R49).
 *
 * @param at when it was asked for
 * @param reason why it came back or did not go, in the words of machines; null if there is nothing
 *     to tell. Never holds anything about a person
 * @param fateAt since when the fate is what it is; null while it waits
 */
public record Notification(
    MessageId id,
    Delivery.Mail mail,
    Instant at,
    MailFate fate,
    @Nullable String reason,
    @Nullable Instant fateAt) {}
