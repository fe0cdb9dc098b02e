package io.gatehouse.lambda.access;

import io.gatehouse.domain.access.Reached;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import java.util.List;

/** The schema {@code ReachedCompany}. */
record WhatJson(String companyId, String name, CompanyType type, List<String> permissions) {
  static WhatJson of(Reached reached) {
    return new WhatJson(
        reached.company().id().value(),
        reached.company().name(),
        reached.company().type(),
        reached.permissions().stream().map(PermissionId::value).toList());
  }
}
