/** Users and their memberships (R5, R8, R9): who they are, and what a company gave them. */
@NullMarked
package io.gatehouse.domain.user;

import org.jspecify.annotations.NullMarked;
