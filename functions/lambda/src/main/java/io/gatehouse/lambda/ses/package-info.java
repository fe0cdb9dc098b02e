/**
 * Sends letters by Amazon SES (R42). The words stand in {@code ses/letters.<language>.properties},
 * the looks in two layouts beside them; both parts of a mail come from the same words.
 */
@NullMarked
package io.gatehouse.lambda.ses;

import org.jspecify.annotations.NullMarked;
