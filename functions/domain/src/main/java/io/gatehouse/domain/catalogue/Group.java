package io.gatehouse.domain.catalogue;

/** A heading under which permissions are shown (R15). */
public record Group(String id, Labels label) {}
