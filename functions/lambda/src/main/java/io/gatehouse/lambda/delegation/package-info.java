/** The function that answers for delegated administrators and contacts. */
@NullMarked
package io.gatehouse.lambda.delegation;

import org.jspecify.annotations.NullMarked;
