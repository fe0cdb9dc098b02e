/** Text as people type it. It depends on nothing. */
@NullMarked
package io.gatehouse.domain.text;

import org.jspecify.annotations.NullMarked;
