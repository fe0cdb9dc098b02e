package io.gatehouse.domain.catalogue;

/** What a company can be marked as, so that a permission exists for it (R17). */
public record Mark(String id, Labels label) {}
