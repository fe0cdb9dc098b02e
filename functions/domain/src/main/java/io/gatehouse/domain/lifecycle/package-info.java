/**
 * How companies and users come to be and are stopped: the use cases in which company, user and
 * invitation change together.
 */
@NullMarked
package io.gatehouse.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
