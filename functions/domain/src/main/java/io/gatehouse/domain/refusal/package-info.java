/**
 * The closed list of reasons for which Gatehouse says no, and the collection of faults in a
 * request. The edge answers each refusal as RFC 9457 problem details.
 */
@NullMarked
package io.gatehouse.domain.refusal;

import org.jspecify.annotations.NullMarked;
