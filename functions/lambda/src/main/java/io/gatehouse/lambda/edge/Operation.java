package io.gatehouse.lambda.edge;

import static io.gatehouse.domain.permission.PermissionId.ACCOUNT_MANAGE;
import static io.gatehouse.domain.permission.PermissionId.BILLING_EDIT;
import static io.gatehouse.domain.permission.PermissionId.COMPANY_ADMIN;
import static io.gatehouse.domain.permission.PermissionId.CUSTOMERS_ADMIN;
import static io.gatehouse.domain.permission.PermissionId.CUSTOMERS_MANAGE;
import static io.gatehouse.domain.permission.PermissionId.CUSTOMERS_VIEW;
import static io.gatehouse.domain.permission.PermissionId.DECISIONS_MAKE;
import static io.gatehouse.domain.permission.PermissionId.EMPLOYEES_MANAGE;
import static io.gatehouse.domain.permission.PermissionId.NOTIFICATIONS_VIEW;
import static io.gatehouse.domain.permission.PermissionId.USERS_MANAGE;
import static io.gatehouse.domain.permission.PermissionId.USERS_VIEW;

import io.gatehouse.domain.permission.PermissionId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything Gatehouse can be asked for, each once: its id, its route, the function that answers,
 * what the caller must have, and the status of success. A test compares this table with the
 * template and the OpenAPI document.
 */
public enum Operation {
  PORTAL_INITIALIZE(
      "portal.initialize", null, FunctionName.COMPANIES, new Requirement.DirectOnly(), 201),

  COMPANY_LIST(
      "company.list", "GET /api/companies", FunctionName.COMPANIES, portal(CUSTOMERS_MANAGE), 200),
  COMPANY_CREATE(
      "company.create",
      "POST /api/companies",
      FunctionName.COMPANIES,
      portal(CUSTOMERS_MANAGE),
      201),
  COMPANY_GET(
      "company.get",
      "GET /api/companies/{companyId}",
      FunctionName.COMPANIES,
      anyOf(company(USERS_VIEW), customer(CUSTOMERS_VIEW), whateverItsStatus(CUSTOMERS_MANAGE)),
      200),
  COMPANY_EDIT(
      "company.edit",
      "PATCH /api/companies/{companyId}",
      FunctionName.COMPANIES,
      anyOf(company(ACCOUNT_MANAGE), customer(CUSTOMERS_MANAGE)),
      200),
  COMPANY_SUSPEND(
      "company.suspend",
      "POST /api/companies/{companyId}/suspend",
      FunctionName.COMPANIES,
      whateverItsStatus(CUSTOMERS_MANAGE),
      200),
  COMPANY_RESUME(
      "company.resume",
      "POST /api/companies/{companyId}/resume",
      FunctionName.COMPANIES,
      whateverItsStatus(CUSTOMERS_MANAGE),
      200),
  COMPANY_DELETE(
      "company.delete",
      "DELETE /api/companies/{companyId}",
      FunctionName.COMPANIES,
      whateverItsStatus(CUSTOMERS_MANAGE),
      200),
  COMPANY_RESTORE(
      "company.restore",
      "POST /api/companies/{companyId}/restore",
      FunctionName.COMPANIES,
      whateverItsStatus(CUSTOMERS_MANAGE),
      200),
  COMPANY_MOVE(
      "company.move",
      "PUT /api/companies/{companyId}/partner-of-record",
      FunctionName.COMPANIES,
      portal(CUSTOMERS_MANAGE),
      200),
  COMPANY_MARKS_SET(
      "company.marks.set",
      "PUT /api/companies/{companyId}/marks",
      FunctionName.COMPANIES,
      portal(CUSTOMERS_MANAGE),
      200),
  CUSTOMER_LIST(
      "customer.list",
      "GET /api/companies/{companyId}/customers",
      FunctionName.COMPANIES,
      anyOf(customersOf(CUSTOMERS_VIEW), customersOf(CUSTOMERS_ADMIN)),
      200),
  CUSTOMER_CREATE(
      "customer.create",
      "POST /api/companies/{companyId}/customers",
      FunctionName.COMPANIES,
      customersOf(CUSTOMERS_MANAGE),
      201),
  COMPANY_CONTACT_PERSON_SET(
      "company.contact-person.set",
      "PUT /api/companies/{companyId}/contact-person",
      FunctionName.COMPANIES,
      company(COMPANY_ADMIN),
      200),

  COMPANY_ENTITLEMENTS_SET(
      "company.entitlements.set",
      "PUT /api/companies/{companyId}/entitlements",
      FunctionName.COMPANIES,
      portal(CUSTOMERS_MANAGE),
      200),
  CATALOGUE_GET(
      "catalogue.get",
      "GET /api/companies/{companyId}/catalogue",
      FunctionName.COMPANIES,
      company(USERS_VIEW),
      200),
  ME_GET("me.get", "GET /api/me", FunctionName.USERS, new Requirement.SignedIn(), 200),
  ME_EDIT("me.edit", "PATCH /api/me", FunctionName.USERS, new Requirement.SignedIn(), 200),
  ME_EMAIL_CHANGE(
      "me.email.change", "POST /api/me/email", FunctionName.USERS, new Requirement.SignedIn(), 200),
  ME_SESSIONS_END(
      "me.sessions.end",
      "POST /api/me/sessions/end",
      FunctionName.USERS,
      new Requirement.SignedIn(),
      200),
  ME_PERSONAL_DATA(
      "me.personal-data",
      "GET /api/me/personal-data",
      FunctionName.USERS,
      new Requirement.SignedIn(),
      200),
  USER_PERSONAL_DATA(
      "user.personal-data",
      "GET /api/companies/{companyId}/users/{userId}/personal-data",
      FunctionName.USERS,
      company(COMPANY_ADMIN),
      200),
  USER_LIST(
      "user.list",
      "GET /api/companies/{companyId}/users",
      FunctionName.USERS,
      orKeeper(USERS_VIEW),
      200),
  USER_CREATE(
      "user.create",
      "POST /api/companies/{companyId}/users",
      FunctionName.USERS,
      company(USERS_MANAGE),
      201),
  USER_GET(
      "user.get",
      "GET /api/companies/{companyId}/users/{userId}",
      FunctionName.USERS,
      orKeeper(USERS_VIEW),
      200),
  USER_EDIT(
      "user.edit",
      "PATCH /api/companies/{companyId}/users/{userId}",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  USER_DELETE(
      "user.delete",
      "DELETE /api/companies/{companyId}/users/{userId}",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  USER_RESTORE(
      "user.restore",
      "POST /api/companies/{companyId}/users/{userId}/restore",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  USER_EMAIL_CHANGE(
      "user.email.change",
      "POST /api/companies/{companyId}/users/{userId}/email",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  USER_EMAIL_CANCEL(
      "user.email.cancel",
      "DELETE /api/companies/{companyId}/users/{userId}/email",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  USER_SESSIONS_END(
      "user.sessions.end",
      "POST /api/companies/{companyId}/users/{userId}/sessions/end",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  USER_DISABLE(
      "user.disable",
      "POST /api/companies/{companyId}/users/{userId}/disable",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  USER_ENABLE(
      "user.enable",
      "POST /api/companies/{companyId}/users/{userId}/enable",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),

  USER_PERMISSIONS_CHANGE(
      "user.permissions.change",
      "POST /api/companies/{companyId}/users/{userId}/permissions",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  USER_RESOURCES_CHANGE(
      "user.resources.change",
      "POST /api/companies/{companyId}/users/{userId}/resources",
      FunctionName.USERS,
      orKeeper(USERS_MANAGE),
      200),
  USER_CUSTOMERS_LIST(
      "user.customers.list",
      "GET /api/companies/{companyId}/users/{userId}/customers",
      FunctionName.USERS,
      company(USERS_VIEW),
      200),
  USER_CUSTOMERS_CHANGE(
      "user.customers.change",
      "POST /api/companies/{companyId}/users/{userId}/customers",
      FunctionName.USERS,
      company(USERS_MANAGE),
      200),
  NOTIFICATION_LIST(
      "notification.list",
      "GET /api/companies/{companyId}/notifications",
      FunctionName.USERS,
      company(NOTIFICATIONS_VIEW),
      200),

  INVITATION_SEND(
      "invitation.send",
      "POST /api/companies/{companyId}/users/{userId}/invitation",
      FunctionName.INVITATIONS,
      company(USERS_MANAGE),
      200),
  INVITATION_REVOKE(
      "invitation.revoke",
      "DELETE /api/companies/{companyId}/users/{userId}/invitation",
      FunctionName.INVITATIONS,
      company(USERS_MANAGE),
      200),
  INVITATION_LIST(
      "invitation.list",
      "GET /api/companies/{companyId}/invitations",
      FunctionName.USERS,
      company(USERS_VIEW),
      200),
  INVITATION_SEND_MANY(
      "invitation.send-many",
      "POST /api/companies/{companyId}/invitations",
      FunctionName.INVITATIONS,
      company(USERS_MANAGE),
      200),

  SEATS_OVERVIEW(
      "seats.overview",
      "GET /api/companies/{companyId}/seats",
      FunctionName.SEATS,
      company(USERS_VIEW),
      200),
  SEATS_LIMITS_SET(
      "seats.limits.set",
      "PUT /api/companies/{companyId}/seats/limits",
      FunctionName.SEATS,
      anyOf(company(BILLING_EDIT), customer(CUSTOMERS_MANAGE)),
      200),
  USER_SEAT_SET(
      "user.seat.set",
      "PUT /api/companies/{companyId}/users/{userId}/seat",
      FunctionName.SEATS,
      seats(),
      200),
  SEATS_ASSIGN(
      "seats.assign",
      "POST /api/companies/{companyId}/seats/assignments",
      FunctionName.SEATS,
      seats(),
      200),
  CLIENT_ACCESS_GIVE(
      "client-access.give",
      "PUT /api/companies/{companyId}/client-access/{userId}",
      FunctionName.SEATS,
      anyOf(company(EMPLOYEES_MANAGE), seats()),
      200),

  IMPORT_CREATE(
      "import.create",
      "POST /api/companies/{companyId}/imports",
      FunctionName.IMPORTS,
      company(USERS_MANAGE),
      201),
  IMPORT_LIST(
      "import.list",
      "GET /api/companies/{companyId}/imports",
      FunctionName.IMPORTS,
      company(USERS_MANAGE),
      200),
  IMPORT_GET(
      "import.get",
      "GET /api/companies/{companyId}/imports/{importId}",
      FunctionName.IMPORTS,
      company(USERS_MANAGE),
      200),
  IMPORT_CHECK(
      "import.check",
      "POST /api/companies/{companyId}/imports/{importId}/check",
      FunctionName.IMPORTS,
      company(USERS_MANAGE),
      202),
  IMPORT_START(
      "import.start",
      "POST /api/companies/{companyId}/imports/{importId}/start",
      FunctionName.IMPORTS,
      company(USERS_MANAGE),
      202),
  IMPORT_CANCEL(
      "import.cancel",
      "POST /api/companies/{companyId}/imports/{importId}/cancel",
      FunctionName.IMPORTS,
      company(USERS_MANAGE),
      200),

  CONTACT_ADD(
      "contact.add",
      "POST /api/companies/{companyId}/contacts",
      FunctionName.DELEGATION,
      company(USERS_MANAGE),
      201),
  DELEGATED_ADMINISTRATOR_LIST(
      "delegated-administrator.list",
      "GET /api/companies/{companyId}/delegated-administrators",
      FunctionName.DELEGATION,
      company(USERS_VIEW),
      200),
  DELEGATED_ADMINISTRATOR_NAME(
      "delegated-administrator.name",
      "POST /api/companies/{companyId}/delegated-administrators",
      FunctionName.DELEGATION,
      company(USERS_MANAGE),
      200),
  DELEGATED_ADMINISTRATOR_WITHDRAW(
      "delegated-administrator.withdraw",
      "DELETE /api/companies/{companyId}/delegated-administrators/{userId}",
      FunctionName.DELEGATION,
      company(USERS_MANAGE),
      200),
  DELEGATION_LIST(
      "delegation.list",
      "GET /api/me/delegations",
      FunctionName.DELEGATION,
      new Requirement.SignedIn(),
      200),
  DELEGATION_SESSION_BEGIN(
      "delegation.session.begin",
      "POST /api/companies/{companyId}/manage",
      FunctionName.DELEGATION,
      new Requirement.SignedIn(),
      201),
  DELEGATION_SESSION_END(
      "delegation.session.end",
      "DELETE /api/companies/{companyId}/manage",
      FunctionName.DELEGATION,
      new Requirement.SignedIn(),
      200),
  ACCOUNT_ACCESS_LIST(
      "account-access.list",
      "GET /api/companies/{companyId}/account-access",
      FunctionName.ACCOUNT_ACCESS,
      company(USERS_VIEW),
      200),
  ACCOUNT_ACCESS_END(
      "account-access.end",
      "DELETE /api/companies/{companyId}/account-access/{userId}",
      FunctionName.ACCOUNT_ACCESS,
      anyOf(company(USERS_MANAGE), company(DECISIONS_MAKE)),
      200),
  REVIEW_START(
      "review.start",
      "POST /api/companies/{companyId}/reviews",
      FunctionName.ACCOUNT_ACCESS,
      anyOf(company(COMPANY_ADMIN), company(DECISIONS_MAKE)),
      201),
  REVIEW_LIST(
      "review.list",
      "GET /api/companies/{companyId}/reviews",
      FunctionName.ACCOUNT_ACCESS,
      anyOf(company(COMPANY_ADMIN), company(DECISIONS_MAKE)),
      200),
  REVIEW_GET(
      "review.get",
      "GET /api/companies/{companyId}/reviews/{reviewId}",
      FunctionName.ACCOUNT_ACCESS,
      anyOf(company(COMPANY_ADMIN), company(DECISIONS_MAKE)),
      200),
  REVIEW_ENTRIES(
      "review.entries",
      "GET /api/companies/{companyId}/reviews/{reviewId}/entries",
      FunctionName.ACCOUNT_ACCESS,
      anyOf(company(COMPANY_ADMIN), company(DECISIONS_MAKE)),
      200),
  REVIEW_DECIDE(
      "review.decide",
      "POST /api/companies/{companyId}/reviews/{reviewId}/entries/decision",
      FunctionName.ACCOUNT_ACCESS,
      anyOf(company(COMPANY_ADMIN), company(DECISIONS_MAKE)),
      200),
  CLIENTS_LIST(
      "clients.list",
      "GET /api/companies/{companyId}/clients",
      FunctionName.ACCOUNT_ACCESS,
      anyOf(company(USERS_VIEW), customersOf(CUSTOMERS_VIEW), customersOf(CUSTOMERS_ADMIN)),
      200),
  CLIENTS_END(
      "clients.end",
      "DELETE /api/companies/{companyId}/clients/{customerId}/users/{userId}",
      FunctionName.ACCOUNT_ACCESS,
      company(USERS_MANAGE),
      200),
  PARTNER_ACCESS_GET(
      "partner-access.get",
      "GET /api/companies/{companyId}/partner-access",
      FunctionName.PARTNER_ACCESS,
      anyOf(company(USERS_VIEW), company(DECISIONS_MAKE)),
      200),
  PARTNER_ACCESS_SET(
      "partner-access.set",
      "PUT /api/companies/{companyId}/partner-access",
      FunctionName.PARTNER_ACCESS,
      company(DECISIONS_MAKE),
      200),
  PARTNER_ACCESS_EXTENSION_PROPOSE(
      "partner-access.extension.propose",
      "POST /api/companies/{companyId}/partner-access/{roleId}/extension",
      FunctionName.PARTNER_ACCESS,
      company(DECISIONS_MAKE),
      200),
  PARTNER_ACCESS_EXTENSION_DECIDE(
      "partner-access.extension.decide",
      "POST /api/companies/{companyId}/partner-access/{roleId}/extension/decision",
      FunctionName.PARTNER_ACCESS,
      company(DECISIONS_MAKE),
      200),
  GROUP_LIST(
      "group.list",
      "GET /api/companies/{companyId}/groups",
      FunctionName.PARTNER_ACCESS,
      company(USERS_VIEW),
      200),
  GROUP_GET(
      "group.get",
      "GET /api/companies/{companyId}/groups/{customerId}/{roleId}",
      FunctionName.PARTNER_ACCESS,
      company(USERS_VIEW),
      200),
  GROUP_MEMBERS_LIST(
      "group.members.list",
      "GET /api/companies/{companyId}/groups/{customerId}/{roleId}/members",
      FunctionName.PARTNER_ACCESS,
      company(USERS_VIEW),
      200),
  GROUP_MEMBERS_CHANGE(
      "group.members.change",
      "POST /api/companies/{companyId}/groups/{customerId}/{roleId}/members",
      FunctionName.PARTNER_ACCESS,
      company(USERS_MANAGE),
      200),
  GROUP_EXTENSION_PROPOSE(
      "group.extension.propose",
      "POST /api/companies/{companyId}/groups/{customerId}/{roleId}/extension",
      FunctionName.PARTNER_ACCESS,
      company(USERS_MANAGE),
      200),
  GROUP_LEAVE(
      "group.leave",
      "DELETE /api/companies/{companyId}/groups/{customerId}/{roleId}",
      FunctionName.PARTNER_ACCESS,
      company(USERS_MANAGE),
      200),

  PASSWORD_RESET_SEND(
      "password.reset.send",
      "POST /api/companies/{companyId}/users/{userId}/password-reset",
      FunctionName.ADMIN_PASSWORDS,
      company(COMPANY_ADMIN),
      202),

  ACCESS_CHECK("access.check", "POST /api/access/check", FunctionName.ACCESS, asking(), 200),
  ACCESS_EXPLAIN("access.explain", "POST /api/access/explain", FunctionName.ACCESS, asking(), 200),
  ACCESS_WHO("access.who", "POST /api/access/who", FunctionName.ACCESS, asking(), 200),
  ACCESS_WHAT("access.what", "POST /api/access/what", FunctionName.ACCESS, asking(), 200),
  ACCESS_EVALUATION(
      "access.evaluation", "POST /access/v1/evaluation", FunctionName.ACCESS, asking(), 200),
  ACCESS_EVALUATIONS(
      "access.evaluations", "POST /access/v1/evaluations", FunctionName.ACCESS, asking(), 200),
  ACCESS_SEARCH_SUBJECT(
      "access.search.subject",
      "POST /access/v1/search/subject",
      FunctionName.ACCESS,
      asking(),
      200),
  ACCESS_SEARCH_RESOURCE(
      "access.search.resource",
      "POST /access/v1/search/resource",
      FunctionName.ACCESS,
      asking(),
      200),
  ACCESS_SEARCH_ACTION(
      "access.search.action", "POST /access/v1/search/action", FunctionName.ACCESS, asking(), 200),
  ACCESS_DISCOVERY(
      "access.discovery",
      "GET /.well-known/authzen-configuration",
      FunctionName.ACCESS,
      open(Requirement.Limit.NONE),
      200),

  INVITATION_STATUS(
      "invitation.status",
      "POST /api/public/invitations/status",
      FunctionName.PUBLIC_PASSWORDS,
      open(Requirement.Limit.PER_SOURCE),
      200),
  INVITATION_ACCEPT(
      "invitation.accept",
      "POST /api/public/invitations/accept",
      FunctionName.PUBLIC_PASSWORDS,
      open(Requirement.Limit.PER_SOURCE),
      200),
  EMAIL_CHANGE_STATUS(
      "email.change.status",
      "POST /api/public/emails/status",
      FunctionName.PUBLIC_PASSWORDS,
      open(Requirement.Limit.PER_SOURCE),
      200),
  EMAIL_CHANGE_CONFIRM(
      "email.change.confirm",
      "POST /api/public/emails/confirm",
      FunctionName.PUBLIC_PASSWORDS,
      open(Requirement.Limit.PER_SOURCE),
      200),
  PASSWORD_POLICY(
      "password.policy",
      "GET /api/public/passwords/policy",
      FunctionName.PUBLIC_PASSWORDS,
      open(Requirement.Limit.NONE),
      200),
  PASSWORD_FORGOT(
      "password.forgot",
      "POST /api/public/passwords/forgot",
      FunctionName.PUBLIC_PASSWORDS,
      open(Requirement.Limit.PER_SOURCE_AND_ADDRESS),
      202),
  PASSWORD_RESET_STATUS(
      "password.reset.status",
      "POST /api/public/passwords/status",
      FunctionName.PUBLIC_PASSWORDS,
      open(Requirement.Limit.PER_SOURCE),
      200),
  PASSWORD_CHOOSE(
      "password.choose",
      "POST /api/public/passwords/choose",
      FunctionName.PUBLIC_PASSWORDS,
      open(Requirement.Limit.PER_SOURCE),
      200);

  private final String id;
  private final @Nullable String route;
  private final FunctionName function;
  private final Requirement requirement;
  private final int successStatus;

  Operation(
      String id,
      @Nullable String route,
      FunctionName function,
      Requirement requirement,
      int successStatus) {
    this.id = id;
    this.route = route;
    this.function = function;
    this.requirement = requirement;
    this.successStatus = successStatus;
  }

  public String id() {
    return id;
  }

  /** As API Gateway names it ({@code routeKey}); null if no route leads here. */
  public @Nullable String route() {
    return route;
  }

  public FunctionName function() {
    return function;
  }

  public Requirement requirement() {
    return requirement;
  }

  public int successStatus() {
    return successStatus;
  }

  /**
   * Whether the answer is kept under the caller's idempotency key (R52). Public operations have
   * nobody to keep it for.
   */
  boolean isIdempotent() {
    return !isQuestion() && !(requirement instanceof Requirement.Public);
  }

  /** Whether it only asks, and changes nothing: some questions are too long for a GET. */
  boolean isQuestion() {
    return (route != null && route.startsWith("GET ")) || requirement instanceof Requirement.Asking;
  }

  /** Whether it can be asked what it would do (R46): every change but those named below. */
  boolean isPreviewable() {
    return isIdempotent() && !actsAtOnce() && !actsLater();
  }

  /**
   * Whether it is many changes, each written by itself while the others are still decided. What it
   * would do cannot be told without doing it.
   */
  private boolean actsAtOnce() {
    return this == INVITATION_SEND_MANY || this == SEATS_ASSIGN;
  }

  /** Whether its change only sets work going. The preview of an import is its check. */
  private boolean actsLater() {
    return function == FunctionName.IMPORTS;
  }

  static Optional<Operation> byId(String id) {
    return Arrays.stream(values()).filter(operation -> operation.id.equals(id)).findFirst();
  }

  static Optional<Operation> byRoute(String route) {
    return Arrays.stream(values()).filter(operation -> route.equals(operation.route)).findFirst();
  }

  private static Requirement.OfCompany company(PermissionId permission) {
    return new Requirement.OverCompany(permission);
  }

  private static Requirement orKeeper(PermissionId permission) {
    return new Requirement.OrKeeper(permission);
  }

  private static Requirement open(Requirement.Limit limit) {
    return new Requirement.Public(limit);
  }

  private static Requirement.OfCompany customer(PermissionId permission) {
    return new Requirement.OverCustomer(permission, false);
  }

  private static Requirement.OfCompany whateverItsStatus(PermissionId permission) {
    return new Requirement.OverCustomer(permission, true);
  }

  private static Requirement.OfCompany customersOf(PermissionId permission) {
    return new Requirement.OverCustomersOf(permission);
  }

  /** Changing seats (R24). */
  private static Requirement.OfCompany seats() {
    return anyOf(company(COMPANY_ADMIN), allOf(company(USERS_MANAGE), company(BILLING_EDIT)));
  }

  private static Requirement.OfCompany allOf(Requirement.OfCompany... parts) {
    return new Requirement.AllOf(List.of(parts));
  }

  private static Requirement.OfCompany anyOf(Requirement.OfCompany... ways) {
    return new Requirement.AnyOf(List.of(ways));
  }

  private static Requirement asking() {
    return new Requirement.Asking();
  }

  private static Requirement portal(PermissionId permission) {
    return new Requirement.OverPortal(permission);
  }
}
