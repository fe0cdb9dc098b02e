/**
 * Who from elsewhere can act in an account, as the customer and as the partner see it, and how
 * either ends it; and access reviews.
 */
@NullMarked
package io.gatehouse.lambda.accountaccess;

import org.jspecify.annotations.NullMarked;
