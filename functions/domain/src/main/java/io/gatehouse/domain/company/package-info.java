/**
 * Companies (R1, R2, R4, R5): their kinds, their relations, and the count that keeps the last
 * administrator.
 */
@NullMarked
package io.gatehouse.domain.company;

import org.jspecify.annotations.NullMarked;
