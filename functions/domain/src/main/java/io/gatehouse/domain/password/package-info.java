/** Password resets (R39, R40): asked for by an administrator or by the user, redeemed once. */
@NullMarked
package io.gatehouse.domain.password;

import org.jspecify.annotations.NullMarked;
