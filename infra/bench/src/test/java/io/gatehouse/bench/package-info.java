/** Proof and measurement: Gatehouse beside another engine, on the same questions. */
@NullMarked
package io.gatehouse.bench;

import org.jspecify.annotations.NullMarked;
