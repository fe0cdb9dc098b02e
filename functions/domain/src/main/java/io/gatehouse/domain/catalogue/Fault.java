package io.gatehouse.domain.catalogue;

/**
 * One thing wrong with a catalogue.
 *
 * @param pointer where in the file (RFC 6901), such as {@code /permissions/3/requires/0}
 * @param reason for a person
 */
public record Fault(String pointer, String reason) {}
