/** The function that hears from SES, by EventBridge, what became of mails (R42, R49). */
@NullMarked
package io.gatehouse.lambda.mailevents;

import org.jspecify.annotations.NullMarked;
