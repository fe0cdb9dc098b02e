/** Everything Gatehouse holds about one person, for them to have (R8, R12). */
@NullMarked
package io.gatehouse.domain.personal;

import org.jspecify.annotations.NullMarked;
