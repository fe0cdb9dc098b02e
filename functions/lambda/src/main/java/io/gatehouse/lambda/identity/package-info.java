/** What the domain may not make itself: new identifiers, and the time. */
@NullMarked
package io.gatehouse.lambda.identity;

import org.jspecify.annotations.NullMarked;
