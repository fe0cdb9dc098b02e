package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import java.util.List;
import java.util.Map;

/** A catalogue that makes sense, before it is turned into bits. Maps keep the order of the file. */
record CheckedCatalogue(
    List<Group> groups,
    List<Permission> permissions,
    Map<RoleId, Role> roles,
    List<Template> templates,
    Map<SeatTypeId, SeatType> seatTypes,
    List<Mark> marks,
    Map<String, ResourceKind> resourceKinds,
    RoleId delegatedRole) {}
