/**
 * Portals made by chance: catalogues, and companies with users who were given things and lost them
 * again. What is asked of them is a {@link io.gatehouse.domain.testdata.world.Question}. The same
 * seed gives the same world.
 */
@NullMarked
package io.gatehouse.domain.testdata.world;

import org.jspecify.annotations.NullMarked;
