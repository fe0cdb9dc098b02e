/** The function that answers for seats, and for a partner's people at its clients (R21 to R27). */
@NullMarked
package io.gatehouse.lambda.seats;

import org.jspecify.annotations.NullMarked;
