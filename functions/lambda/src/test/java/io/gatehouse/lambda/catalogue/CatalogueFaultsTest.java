package io.gatehouse.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gatehouse.domain.permission.PermissionId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R15, R19: a wrong catalogue is refused with file, line and reason, all faults at once. */
class CatalogueFaultsTest {

  @Test
  @DisplayName("What the tests break is right as it stands")
  void success_small() {
    assertThatCode(() -> CatalogueFile.compile("my.yaml", CatalogueText.small().yaml()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"syntax", "shape", "unknownIds", "duplicates", "meaning"})
  void failure_R15_oneFault(String title, String what, String instead, String reason) {
    CatalogueText broken = CatalogueText.small().with(what, instead);

    assertThat(broken.marked()).hasSize(1);
    assertThat(broken.faults())
        .containsExactly("my.yaml:" + broken.marked().getFirst() + ": " + reason);
  }

  static Stream<Arguments> syntax() {
    return Stream.of(
        arguments(
            "wrong indentation",
            "    level: view\n",
            "   level: view # here\n",
            "while parsing a block collection, expected <block end>, but found '<block mapping"
                + " start>'"),
        arguments(
            "a list that never ends",
            "requires: [shop.view]\n    mark: old",
            "requires: [shop.view\n    mark: old # here",
            "while parsing a flow sequence, expected ',' or ']', but got :"),
        arguments(
            "a key given twice",
            "    cap: view",
            "    cap: view\n    cap: view # here",
            "Duplicate field 'cap'"),
        arguments(
            "a second document",
            "delegatedRole: manager",
            "delegatedRole: manager\n---\nmore: true # here",
            "there is a second document in it"));
  }

  static Stream<Arguments> shape() {
    return Stream.of(
        arguments(
            "a label without one of the languages",
            "{ en: Old, fr: Ancien, da: Gammel }",
            "{ en: Old, da: Gammel } # here",
            "marks/old/label/fr: required property 'fr' not found"),
        arguments(
            "a help without one of the languages",
            "{ en: Orders., fr: Commande., da: Bestiller. }",
            "{ en: Orders., fr: Commande. } # here",
            "permissions/orders.create/help/da: required property 'da' not found"),
        arguments(
            "an empty text",
            "{ en: Old, fr: Ancien, da: Gammel }",
            "{ en: Old, fr: '', da: Gammel } # here",
            "marks/old/label/fr: must be at least 1 characters long"),
        arguments(
            "a blank text",
            "{ en: Old, fr: Ancien, da: Gammel }",
            "{ en: Old, fr: ' ', da: Gammel } # here",
            "marks/old/label/fr: has no text in 'fr'"),
        arguments(
            "a language that is none of the portal's",
            "{ en: Old, fr: Ancien, da: Gammel }",
            "{ en: Old, fr: Ancien, da: Gammel, de: Alt } # here",
            "marks/old/label/de: must be one of en, fr, da"),
        arguments(
            "no label at all",
            "- id: old\n    label: { en: Old, fr: Ancien, da: Gammel }",
            "- id: old # here",
            "marks/old/label: required property 'label' not found"),
        arguments(
            "an unknown field",
            "    cap: view",
            "    cap: view\n    price: 10 # here",
            "seatTypes/partner/price: property 'price' is not defined in the schema and the schema"
                + " does not allow additional properties"),
        arguments(
            "a text where a list is meant",
            "requires: [shop.view]",
            "requires: shop.view # here",
            "permissions/orders.create/requires: string found, array expected"),
        arguments(
            "a list where a text is meant",
            "mark: old",
            "mark: [old] # here",
            "permissions/orders.create/mark: array found, string expected"),
        arguments(
            "a word that is neither true nor false",
            "entitlement: true",
            "entitlement: yes # here",
            "permissions/shop.view/entitlement: string found, boolean expected"),
        arguments(
            "nothing where a list is meant",
            "includes: [users.view]",
            "includes: # here",
            "permissions/users.manage/includes: string found, array expected"),
        arguments(
            "a level that is none",
            "    level: view\n",
            "    level: look # here\n",
            "permissions/users.view/level: must be view or manage"),
        arguments(
            "a reach that is none",
            "    reach: customers\n",
            "    reach: world # here\n",
            "permissions/customers.admin/reach: must be company or customers"),
        arguments(
            "a cap that is none",
            "    cap: view",
            "    cap: look # here",
            "seatTypes/partner/cap: must be view or manage"),
        arguments(
            "a type of company that does not exist",
            "    companyTypes: [PARTNER, CUSTOMER]",
            "    companyTypes: [PARTNER, CUSTOMER, RIVAL] # here",
            "permissions/billing.edit/companyTypes: there is no type of company 'RIVAL'"),
        arguments(
            "no type of company",
            "    companyTypes: [PARTNER]\n    permissions",
            "    companyTypes: [] # here\n    permissions",
            "templates/everything/companyTypes: must name a type of company"),
        arguments(
            "a role for a type of company that does not exist",
            "      CUSTOMER: {",
            "      RIVAL: { permissions: [] } # here\n      CUSTOMER: {",
            "roles/manager/content/RIVAL: there is no type of company 'RIVAL'"),
        arguments(
            "an id that is not written like one",
            "  - id: everything",
            "  - id: All of it # here",
            "templates/All of it/id: must be the id of a template such as super-admin"));
  }

  static Stream<Arguments> unknownIds() {
    return Stream.of(
        arguments(
            "in requires",
            "requires: [shop.view]",
            "requires: [shop.views] # here",
            "permissions/orders.create/requires: there is no permission 'shop.views'"),
        arguments(
            "in includes",
            "includes: [users.view]",
            "includes: [users.view, users.look] # here",
            "permissions/users.manage/includes: there is no permission 'users.look'"),
        arguments(
            "as group",
            "    group: own-company\n    label: { en: Order,",
            "    group: shop # here\n    label: { en: Order,",
            "permissions/orders.create/group: there is no group 'shop'"),
        arguments(
            "as mark",
            "mark: old",
            "mark: ancient # here",
            "permissions/orders.create/mark: there is no mark 'ancient'"),
        arguments(
            "as seat",
            "seat: partner",
            "seat: front-row # here",
            "permissions/orders.create/seat: there is no seat type 'front-row'"),
        arguments(
            "in a role",
            "[users.manage, billing.edit] }",
            "[users.manage, billing.pay] } # here",
            "roles/manager/content/CUSTOMER/permissions: there is no permission 'billing.pay'"),
        arguments(
            "in a template",
            "permissions: [users.manage, orders.create]",
            "permissions: [users.manage, orders.make] # here",
            "templates/everything/permissions: there is no permission 'orders.make'"),
        arguments(
            "of a kind of resource",
            "    permission: shop.view",
            "    permission: shop.enter # here",
            "resourceKinds/instance/permission: there is no permission 'shop.enter'"),
        arguments(
            "as delegated role",
            "delegatedRole: manager",
            "delegatedRole: janitor # here",
            "delegatedRole: there is no role 'janitor'"));
  }

  static Stream<Arguments> duplicates() {
    String texts = "\n    label: { en: A, fr: B, da: C }\n    help: { en: A., fr: B., da: C. }\n";
    return Stream.of(
        arguments(
            "of groups",
            "permissions:\n",
            "  - id: own-company # here\n    label: { en: A, fr: B, da: C }\npermissions:\n",
            "groups/own-company/id: 'own-company' comes twice"),
        arguments(
            "of permissions",
            "roles:\n",
            "  - id: shop.view # here"
                + texts
                + "    group: own-company\n    level: view\n    companyTypes: [PARTNER]\nroles:\n",
            "permissions/shop.view/id: 'shop.view' comes twice"),
        arguments(
            "of roles",
            "templates:\n",
            "  - id: manager # here"
                + texts
                + "    content: { PARTNER: { permissions: [] } }\ntemplates:\n",
            "roles/manager/id: 'manager' comes twice"),
        arguments(
            "of templates",
            "seatTypes:\n",
            "  - id: everything # here"
                + texts
                + "    companyTypes: [PARTNER]\n    permissions: []\nseatTypes:\n",
            "templates/everything/id: 'everything' comes twice"),
        arguments(
            "of seat types",
            "marks:\n",
            "  - id: partner # here" + texts + "marks:\n",
            "seatTypes/partner/id: 'partner' comes twice"),
        arguments(
            "of marks",
            "resourceKinds:\n",
            "  - id: old # here\n    label: { en: A, fr: B, da: C }\nresourceKinds:\n",
            "marks/old/id: 'old' comes twice"),
        arguments(
            "of kinds of resources",
            "delegatedRole:",
            "  - id: instance # here" + texts + "    permission: shop.view\ndelegatedRole:",
            "resourceKinds/instance/id: 'instance' comes twice"),
        arguments(
            "within a list",
            "requires: [shop.view]",
            "requires: [shop.view, shop.view] # here",
            "permissions/orders.create/requires: must have only unique items in the array"));
  }

  static Stream<Arguments> meaning() {
    return Stream.of(
        arguments(
            "a role for a type of company in which the permission does not exist",
            "CUSTOMER: { permissions: [users.manage, billing.edit] }",
            "CUSTOMER: { permissions: [users.manage, shop.view] } # here",
            "roles/manager/content/CUSTOMER/permissions: 'shop.view' does not exist for CUSTOMER"),
        arguments(
            "a role with company.admin",
            "CUSTOMER: { permissions: [users.manage, billing.edit] }",
            "CUSTOMER: { permissions: [users.manage, company.admin] } # here",
            "roles/manager/content/CUSTOMER/permissions: no role may hold 'company.admin'"),
        arguments(
            "a role without what its permissions require",
            "PARTNER: { permissions: [users.manage, shop.view], forCustomers: true }",
            "PARTNER: { permissions: [users.manage, orders.create] } # here",
            "roles/manager/content/PARTNER/permissions: 'orders.create' requires 'shop.view', which"
                + " the role lacks"),
        arguments(
            "a role to grant that does not exist for customers",
            "templates:\n",
            """
              - id: other
                label: { en: A, fr: B, da: C }
                help: { en: A., fr: B., da: C. }
                grantable: true # here
                content: { PARTNER: { permissions: [] } }
            templates:
            """,
            "roles/other/grantable: a role that customers grant must exist for CUSTOMER (R28)"),
        arguments(
            "something required that does not exist everywhere",
            "    companyTypes: [PARTNER]\n    requires: [shop.view]",
            "    companyTypes: [PARTNER, CUSTOMER]\n    requires: [shop.view] # here",
            "permissions/orders.create/requires: 'orders.create' requires 'shop.view', which does"
                + " not exist for [CUSTOMER]"),
        arguments(
            "a circle in requires",
            "requires: [shop.view]",
            "requires: [orders.create] # here",
            "permissions/orders.create/requires: 'orders.create' requires itself, directly or by"
                + " others"),
        arguments(
            "a circle in includes",
            "includes: [users.view]",
            "includes: [users.view, users.manage] # here",
            "permissions/users.manage/includes: 'users.manage' includes itself, directly or by"
                + " others"),
        arguments(
            "company.admin in another permission",
            "includes: [users.view]",
            "includes: [users.view, company.admin] # here",
            "permissions/users.manage/includes: no permission may include 'company.admin'"),
        arguments(
            "company.admin that needs an entitlement (R16)",
            "  - id: company.admin\n",
            "  - id: company.admin # here\n    entitlement: true\n",
            "permissions/company.admin: 'company.admin' must exist for every company, without"
                + " entitlement (R16)"),
        arguments(
            "customers.admin for customers (R20)",
            "    companyTypes: [PARTNER]\n    reach: customers",
            "    companyTypes: [PARTNER, CUSTOMER] # here\n    reach: customers",
            "permissions/customers.admin/companyTypes: 'customers.admin' is for partner-type"
                + " companies only (R20)"),
        arguments(
            "a kind of resource that has a meaning of its own",
            "  - id: instance",
            "  - id: company # here",
            "resourceKinds/company/id: 'company' has a meaning of its own"),
        arguments(
            "a keeper of resources that does not exist",
            "    keeper: shop.view",
            "    keeper: shop.keep # here",
            "resourceKinds/instance/keeper: there is no permission 'shop.keep'"),
        arguments(
            "a keeper of resources who may not use them (R14)",
            "    keeper: shop.view",
            "    keeper: users.manage # here",
            "resourceKinds/instance/keeper: 'users.manage' does not include 'shop.view', so nobody"
                + " could give any"));
  }

  @Test
  @DisplayName("What Gatehouse itself asks for has to be there")
  void failure_wellKnown() {
    for (PermissionId id : PermissionId.WELL_KNOWN) {
      assertThat(CatalogueText.small().with("  - id: " + id, "  - id: other.thing").faults())
          .as(id.value())
          .contains("my.yaml:6: permissions: Gatehouse itself needs the permission '" + id + "'");
    }
  }

  @Test
  @DisplayName("R35: the delegated role has to exist for customers")
  void failure_R35_delegatedRole() {
    CatalogueText broken =
        CatalogueText.small()
            .with("    grantable: true\n", "")
            .with("      CUSTOMER: { permissions: [users.manage, billing.edit] }\n", "")
            .with("delegatedRole: manager", "delegatedRole: manager # here");

    assertThat(broken.faults())
        .containsExactly(
            "my.yaml:%d: delegatedRole: the role 'manager' does not exist for CUSTOMER"
                .formatted(broken.marked().getFirst()));
  }

  @Test
  @DisplayName("A circle through several permissions is told of each of them")
  void failure_R15_longCircle() {
    CatalogueText broken =
        CatalogueText.small()
            .with("requires: [shop.view]", "requires: [shop.view] # here")
            .with("entitlement: true", "requires: [orders.create] # here")
            .with("[users.manage, shop.view]", "[users.manage]");

    assertThat(broken.faults())
        .containsExactly(
            "my.yaml:%d: permissions/shop.view/requires: 'shop.view' requires itself, directly or by others"
                .formatted(broken.marked().getFirst()),
            "my.yaml:%d: permissions/orders.create/requires: 'orders.create' requires itself, directly or by others"
                .formatted(broken.marked().getLast()));
  }

  @Test
  @DisplayName("Shape and meaning are told together, in the order of the file")
  void failure_allAtOnce() {
    CatalogueText broken =
        CatalogueText.small()
            .with("{ en: Own company, fr: Entreprise, da: Egen", "{ en: Own company, da: Egen")
            .with("    level: view\n", "    level: look\n")
            .with("requires: [shop.view]", "requires: shop.view")
            .with("mark: old", "mark: ancient")
            .with("    grantable: true", "    grantable: maybe\n    colour: red")
            .with("[users.manage, billing.edit] }", "[users.manage, company.admin] }")
            .with("delegatedRole: manager", "");

    assertThat(broken.faults())
        .containsExactly(
            "my.yaml:2: delegatedRole: required property 'delegatedRole' not found",
            "my.yaml:4: groups/own-company/label/fr: required property 'fr' not found",
            "my.yaml:30: permissions/users.view/level: must be view or manage",
            "my.yaml:83: permissions/orders.create/requires: string found, array expected",
            "my.yaml:84: permissions/orders.create/mark: there is no mark 'ancient'",
            "my.yaml:90: roles/manager/grantable: string found, boolean expected",
            "my.yaml:91: roles/manager/colour: property 'colour' is not defined in the schema and"
                + " the schema does not allow additional properties",
            "my.yaml:94: roles/manager/content/CUSTOMER/permissions: no role may hold"
                + " 'company.admin'");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "# nothing but a comment", "null", "only words", "[a, list]"})
  void failure_noCatalogueAtAll(String yaml) {
    assertThat(new CatalogueText(yaml).faults())
        .hasSize(1)
        .allMatch(fault -> fault.startsWith("my.yaml:1: "));
  }
}
