/**
 * What tests start from: entities with defaults, of which a test states only what matters, and a
 * portal to put them in.
 */
@NullMarked
package io.gatehouse.domain.testdata;

import org.jspecify.annotations.NullMarked;
