/**
 * An account opened to its partner and closed again, in every order: seats, grants, groups,
 * delegations and what befalls companies and users, beside a model that was written from the rules
 * and shares no code with what it is held against.
 */
@NullMarked
package io.gatehouse.domain.opening;

import org.jspecify.annotations.NullMarked;
