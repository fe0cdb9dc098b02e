package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.permission.PermissionId;

/**
 * A kind of thing of which single users may be given one (R17).
 *
 * @param permission whoever holds it may use all of them
 */
public record ResourceKind(String id, Labels label, Labels help, PermissionId permission) {}
