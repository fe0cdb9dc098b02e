/** Invitations (R36, R37, R38): sending, revoking, accepting, reminding, lapsing. */
@NullMarked
package io.gatehouse.domain.invitation;

import org.jspecify.annotations.NullMarked;
