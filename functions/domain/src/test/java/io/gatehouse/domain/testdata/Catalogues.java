package io.gatehouse.domain.testdata;

import static io.gatehouse.domain.testdata.CatalogueBuilder.EVERYWHERE;
import static io.gatehouse.domain.testdata.CatalogueBuilder.PARTNER_TYPES;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.CatalogueSource.Content;
import java.util.List;
import java.util.Map;

/** A small catalogue that has one of everything a catalogue can say. */
public final class Catalogues {
  private static final List<String> WITH_CUSTOMERS =
      List.of("OPERATOR", "PARTNER", "SUB_PARTNER", "AFFILIATE");

  /** For tests that only read it. After the list, which it is built with. */
  public static final Catalogue SMALL = small().build();

  private Catalogues() {}

  /** The same, to be altered. */
  public static CatalogueBuilder small() {
    return new CatalogueBuilder()
        .group("all")
        .mark("version-20-or-older")
        .seatType("core", true, null, true)
        .seatType("view-only", false, "view", true)
        .seatType("partner", false, null, false)
        .permission("company.admin", p -> p)
        .permission("users.view", p -> p.view())
        .permission("users.manage", p -> p.includes("users.view"))
        .permission("billing.view", p -> p.view())
        .permission("billing.edit", p -> p.includes("billing.view"))
        .permission("invoices.view", p -> p.view())
        .permission("payments.manage", p -> p.requires("invoices.view"))
        .permission("phones.manage", p -> p.types(List.of("CUSTOMER")))
        .permission("customers.view", p -> p.view().types(WITH_CUSTOMERS).forCustomers())
        .permission(
            "customers.manage",
            p -> p.types(WITH_CUSTOMERS).forCustomers().includes("customers.view"))
        .permission("customers.admin", p -> p.types(PARTNER_TYPES))
        .permission("offers.view", p -> p.view().forCustomers())
        .permission("offers.manage", p -> p.forCustomers().includes("offers.view"))
        .permission("data-estate.manage", p -> p.entitlement().includes("instances.open"))
        .permission("instances.open", p -> p.view().entitlement())
        .permission(
            "environments.manage", p -> p.mark("version-20-or-older").requires("invoices.view"))
        .permission("employees.manage", p -> p.types(List.of("CUSTOMER")).seat("partner"))
        .permission("account.manage", p -> p)
        .resourceKind("instance", "instances.open", "data-estate.manage")
        .permission("notifications.view", p -> p.view())
        .permission("decisions.make", p -> p.types(List.of("CUSTOMER")))
        .role(
            "account-manager",
            false,
            Map.of(
                "PARTNER", content("users.manage", "offers.manage", "customers.manage"),
                "SUB_PARTNER", content("users.manage", "offers.manage"),
                "CUSTOMER",
                    content(
                        "users.manage",
                        "offers.manage",
                        "invoices.view",
                        "payments.manage",
                        "billing.edit",
                        "data-estate.manage")))
        .role(
            "technical-manager",
            false,
            Map.of(
                "PARTNER",
                content("users.view", "offers.manage"),
                "AFFILIATE",
                new Content(List.of("users.view", "offers.manage"), true)))
        .role(
            "decision-maker",
            true,
            Map.of("CUSTOMER", content("invoices.view", "payments.manage", "decisions.make")))
        .role("phone-manager", true, Map.of("CUSTOMER", content("phones.manage")))
        .template(
            "super-admin",
            EVERYWHERE,
            "company.admin",
            "users.manage",
            "billing.edit",
            "customers.manage",
            "data-estate.manage");
  }

  private static Content content(String... permissions) {
    return new Content(List.of(permissions), false);
  }
}
