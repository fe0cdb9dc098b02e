package io.gatehouse.domain.access;

import io.gatehouse.domain.catalogue.PermissionSet;
import org.jspecify.annotations.Nullable;

/**
 * What one path brings.
 *
 * @param promised everything it stands for
 * @param held what of it counts: existing, entitled, within the caps of where it comes from
 * @param broken why nothing of it counts at all; null if the path itself is whole
 */
record Contribution(
    Path path, PermissionSet promised, PermissionSet held, Missing.@Nullable Reason broken) {}
