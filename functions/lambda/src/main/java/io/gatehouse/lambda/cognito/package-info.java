/**
 * The directory people sign in with: an Amazon Cognito user pool. User names there are our user
 * ids.
 */
@NullMarked
package io.gatehouse.lambda.cognito;

import org.jspecify.annotations.NullMarked;
