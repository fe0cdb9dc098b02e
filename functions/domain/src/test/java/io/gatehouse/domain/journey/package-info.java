/**
 * What must hold whatever people do, in whatever order: random journeys through the whole domain.
 */
@NullMarked
package io.gatehouse.domain.journey;

import org.jspecify.annotations.NullMarked;
