package io.gatehouse.domain.opening;

import io.gatehouse.domain.id.UserId;
import java.util.Locale;

/** The people of the model, each at home in one company (R9). */
enum Who {
  OLIVIA(Firm.OPERATOR, "olivia@gatehouse.example"),
  NINA(Firm.NORDWIND, "nina@nordwind.example"),
  NILS(Firm.NORDWIND, "nils@nordwind.example"),
  /** Her address is in no domain that her company approves (R7). */
  NORA(Firm.NORDWIND, "nora@elsewhere.example"),
  /** Customer manager of all of Nordwind's customers (R20). */
  MAX(Firm.NORDWIND, "max@nordwind.example"),
  SVEN(Firm.SUEDHAFEN, "sven@suedhafen.example"),
  CARLA(Firm.CONTOSO, "carla@contoso.example"),
  CLEO(Firm.CONTOSO, "cleo@contoso.example"),
  /** Was never invited. */
  CONNY(Firm.CONTOSO, "conny@contoso.example"),
  FRED(Firm.FABRIKAM, "fred@fabrikam.example");

  /** What the portal calls them. */
  final UserId id = new UserId("usr_" + name().toLowerCase(Locale.ROOT));

  final Firm home;
  final String address;

  Who(Firm home, String address) {
    this.home = home;
    this.address = address;
  }

  /** Administrator of their company from the beginning (R16); each company keeps its only one. */
  boolean isAdministrator() {
    return this == OLIVIA || this == NINA || this == SVEN || this == CARLA || this == FRED;
  }
}
