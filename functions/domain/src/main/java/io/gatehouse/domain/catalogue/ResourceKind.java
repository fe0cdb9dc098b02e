package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.permission.PermissionId;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing of which single users may be given one (R17).
 *
 * @param permission whoever holds it may use all of them
 * @param keeper whoever holds it looks after them, and gives users single ones without managing
 *     users otherwise; null if only who manages users does
 */
public record ResourceKind(
    String id, Labels label, Labels help, PermissionId permission, @Nullable PermissionId keeper) {}
