/** Changing the address a user signs in with (R12). */
@NullMarked
package io.gatehouse.domain.emailchange;

import org.jspecify.annotations.NullMarked;
