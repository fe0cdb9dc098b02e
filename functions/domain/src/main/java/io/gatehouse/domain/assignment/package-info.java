/**
 * Giving users permissions, roles, resources and customers, and taking them away, without anybody
 * giving more than they hold (R3, R13 to R20).
 */
@NullMarked
package io.gatehouse.domain.assignment;

import org.jspecify.annotations.NullMarked;
