/** The function that answers for users. */
@NullMarked
package io.gatehouse.lambda.users;

import org.jspecify.annotations.NullMarked;
