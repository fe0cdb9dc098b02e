/** Lists come in pages; there is no list without an end. */
@NullMarked
package io.gatehouse.domain.page;

import org.jspecify.annotations.NullMarked;
