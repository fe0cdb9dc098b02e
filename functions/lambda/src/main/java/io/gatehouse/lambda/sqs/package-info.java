/** The queue with the work of imports. */
@NullMarked
package io.gatehouse.lambda.sqs;

import org.jspecify.annotations.NullMarked;
