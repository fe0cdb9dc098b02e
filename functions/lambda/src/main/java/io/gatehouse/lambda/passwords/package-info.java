/**
 * The two functions for passwords: one that anybody may reach and that may touch the sign-in
 * directory, and one for administrators that may not.
 */
@NullMarked
package io.gatehouse.lambda.passwords;

import org.jspecify.annotations.NullMarked;
