/**
 * Access reviews: a company looks at everything it opened to others, and keeps or ends each. What
 * nobody kept by the due date ends by itself.
 */
@NullMarked
package io.gatehouse.domain.review;

import org.jspecify.annotations.NullMarked;
