/** The function that answers for invitations. */
@NullMarked
package io.gatehouse.lambda.invitations;

import org.jspecify.annotations.NullMarked;
