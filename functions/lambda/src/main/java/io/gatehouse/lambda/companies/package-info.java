/** The function that answers for companies. */
@NullMarked
package io.gatehouse.lambda.companies;

import org.jspecify.annotations.NullMarked;
