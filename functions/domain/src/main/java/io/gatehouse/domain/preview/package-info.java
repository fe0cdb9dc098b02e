/** What a change would do, told without doing it (R46). */
@NullMarked
package io.gatehouse.domain.preview;

import org.jspecify.annotations.NullMarked;
