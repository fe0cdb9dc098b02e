package io.gatehouse.lambda.accountaccess;

import java.util.List;

/** The schema {@code Client}: what a company's users have at another one. */
record ClientJson(
    String companyId,
    String companyName,
    String status,
    boolean customer,
    List<GrantJson> grants,
    List<HoldingJson> holdings) {}
