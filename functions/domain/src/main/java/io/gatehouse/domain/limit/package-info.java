/** How often anybody may ask for something (R40): rates, and the port that counts. */
@NullMarked
package io.gatehouse.domain.limit;

import org.jspecify.annotations.NullMarked;
