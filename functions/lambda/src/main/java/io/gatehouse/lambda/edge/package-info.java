/**
 * The edge: turns an event of whatever kind into a request, finds out who calls, asks whether they
 * may, lets the use case decide, writes its change, and answers JSON or problem details. {@link
 * io.gatehouse.lambda.edge.Operation} lists everything that can be asked for; what is not listed
 * does not exist.
 */
@NullMarked
package io.gatehouse.lambda.edge;

import org.jspecify.annotations.NullMarked;
