package io.gatehouse.domain.opening;

import io.gatehouse.domain.id.CompanyId;
import java.util.Locale;

/** The companies of the model: the vendor, two partners and two customers (R1, R2). */
enum Firm {
  OPERATOR,
  NORDWIND,
  SUEDHAFEN,
  CONTOSO,
  FABRIKAM;

  /** What the portal calls it. */
  final CompanyId id = new CompanyId("cmp_" + lowerCase());

  /** Of its people's addresses; partners approve theirs (R7). */
  final String domain = lowerCase() + ".example";

  private String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isCustomer() {
    return this == CONTOSO || this == FABRIKAM;
  }

  boolean isPartner() {
    return this == NORDWIND || this == SUEDHAFEN;
  }
}
