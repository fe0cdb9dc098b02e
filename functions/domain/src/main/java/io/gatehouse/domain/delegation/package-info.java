/**
 * Delegated account administrators (R35): whom a company names among its partner's people, and the
 * times in which they manage it.
 */
@NullMarked
package io.gatehouse.domain.delegation;

import org.jspecify.annotations.NullMarked;
