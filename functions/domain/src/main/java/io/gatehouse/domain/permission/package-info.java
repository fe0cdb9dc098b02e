/** Permissions and the catalogue they come from (R15, R16). */
@NullMarked
package io.gatehouse.domain.permission;

import org.jspecify.annotations.NullMarked;
