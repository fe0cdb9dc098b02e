/**
 * Reads the catalogue from its file: the one that comes along, or the deployer's own. Every fault
 * is told with its line, all at once. What a catalogue means is {@link
 * io.gatehouse.domain.catalogue}'s.
 */
@NullMarked
package io.gatehouse.lambda.catalogue;

import org.jspecify.annotations.NullMarked;
