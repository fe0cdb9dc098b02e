package io.gatehouse.domain.delegation;

import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner's, as the company sees them that may name them its administrator (R35).
 *
 * @param delegation null if they are none, or no longer
 */
public record DelegatedAdministrator(User user, @Nullable Delegation delegation) {}
