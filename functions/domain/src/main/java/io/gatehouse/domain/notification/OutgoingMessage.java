package io.gatehouse.domain.notification;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.MessageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message written with the change that causes it, and delivered from the stream.
 *
 * @param company on whose behalf; null while nobody knows, as for a forgotten password
 */
public record OutgoingMessage(
    MessageId id, @Nullable CompanyId company, Delivery delivery, Instant createdAt) {}
