package io.gatehouse.domain.event;

import org.jspecify.annotations.Nullable;

/**
 * From where a change came (R48).
 *
 * @param operation the operation's id, such as {@code user.create}
 * @param requestId ties events, logs and error answers together
 * @param address the caller's IP address, with {@code via} and the proxy's if one stood in between;
 *     null for direct invocations and schedules
 */
public record Source(String operation, String requestId, @Nullable String address) {}
