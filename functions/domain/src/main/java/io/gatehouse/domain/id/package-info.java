/**
 * Typed identifiers: no bare string stands for a company, a user or a link. They depend on nothing,
 * so that companies and users can point at each other without a circle.
 */
@NullMarked
package io.gatehouse.domain.id;

import org.jspecify.annotations.NullMarked;
