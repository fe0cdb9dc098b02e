package io.gatehouse.domain.link;

import io.gatehouse.domain.user.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells before anything is typed (R37).
 *
 * @param inviterName who invited, or triggered the reset; null if the user asked themselves
 * @param language the user's
 */
public record LinkStatus(
    LinkState state,
    String companyName,
    @Nullable String inviterName,
    Language language,
    Instant expiresAt) {}
