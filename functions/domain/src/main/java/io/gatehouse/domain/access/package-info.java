/** Decides whether a caller may do something for a company. Denies unless a rule allows. */
@NullMarked
package io.gatehouse.domain.access;

import org.jspecify.annotations.NullMarked;
