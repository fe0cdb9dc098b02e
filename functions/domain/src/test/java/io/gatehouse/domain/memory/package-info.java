/**
 * The ports in memory: what tests run the domain on, here and in the modules around it. The
 * contract suite holds them to the same promises as the real adapters.
 */
@NullMarked
package io.gatehouse.domain.memory;

import org.jspecify.annotations.NullMarked;
