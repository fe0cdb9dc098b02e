/**
 * All functions over one table in DynamoDB Local, called with recorded events: what tests of whole
 * operations start from. Mail, sign-in directory, signing key and clock are fakes; everything else
 * is what runs in AWS.
 */
@NullMarked
package io.gatehouse.lambda.portal;

import org.jspecify.annotations.NullMarked;
