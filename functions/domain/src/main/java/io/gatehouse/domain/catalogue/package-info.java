/**
 * The catalogue: everything in which portals differ (R15 to R17, R19, R21, R28), as data. {@link
 * io.gatehouse.domain.catalogue.CatalogueSource} is what a file says, {@link
 * io.gatehouse.domain.catalogue.Catalogue} what is asked; compiling finds every fault at once.
 */
@NullMarked
package io.gatehouse.domain.catalogue;

import org.jspecify.annotations.NullMarked;
