/** What {@code make bench} measures, and how it tells it. No test depends on a measured time. */
@NullMarked
package io.gatehouse.bench.measure;

import org.jspecify.annotations.NullMarked;
