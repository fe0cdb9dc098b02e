package io.gatehouse.domain.permission;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names a permission (R15), such as {@code company.admin}.
 *
 * @param value at most 64 characters
 */
public record PermissionId(String value) implements Comparable<PermissionId> {
  private static final int MAXIMUM_LENGTH = 64;

  // Before the constants: their constructor uses it.
  private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");

  /**
   * Everything the company is entitled to, in its own company (R16). Its holders wear the crown
   * (R13).
   */
  public static final PermissionId COMPANY_ADMIN = new PermissionId("company.admin");

  /** Acts as company admin in every customer of the own company that is in scope (R20). */
  public static final PermissionId CUSTOMERS_ADMIN = new PermissionId("customers.admin");

  /** Seeing the customers of the own company, as far as they are in scope (R18). */
  public static final PermissionId CUSTOMERS_VIEW = new PermissionId("customers.view");

  /**
   * Creating and managing other companies (R6). The operator's administrators hold it over every
   * company.
   */
  public static final PermissionId CUSTOMERS_MANAGE = new PermissionId("customers.manage");

  /** Seeing a company's users, and who may do what there (R43, R44). */
  public static final PermissionId USERS_VIEW = new PermissionId("users.view");

  /** Seeing which mails went to whom, and whether they arrived (R49). */
  public static final PermissionId NOTIFICATIONS_VIEW = new PermissionId("notifications.view");

  /** Creating, inviting and changing a company's users (R10). */
  public static final PermissionId USERS_MANAGE = new PermissionId("users.manage");

  /** Changing what is known of the company itself: its name, its approved e-mail domains (R7). */
  public static final PermissionId ACCOUNT_MANAGE = new PermissionId("account.manage");

  /** With {@link #USERS_MANAGE}, changes seats (R24). */
  public static final PermissionId BILLING_EDIT = new PermissionId("billing.edit");

  /** Deciding for a customer's account, whom to let in among it (R28, R33). */
  public static final PermissionId DECISIONS_MAKE = new PermissionId("decisions.make");

  /**
   * Adding colleagues to a customer's account, and changing what they hold there (R26). A portal
   * whose catalogue has no such permission has nobody who holds it.
   */
  public static final PermissionId EMPLOYEES_MANAGE = new PermissionId("accounts.employees-manage");

  /** What the code itself asks for: a catalogue has to have them. */
  public static final List<PermissionId> WELL_KNOWN =
      List.of(
          COMPANY_ADMIN,
          CUSTOMERS_ADMIN,
          CUSTOMERS_VIEW,
          CUSTOMERS_MANAGE,
          USERS_VIEW,
          USERS_MANAGE,
          ACCOUNT_MANAGE,
          BILLING_EDIT,
          NOTIFICATIONS_VIEW,
          DECISIONS_MAKE);

  public PermissionId {
    // The length first: matching repeated groups takes stack for every character.
    if (value.length() > MAXIMUM_LENGTH || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("must be a permission id such as company.admin");
    }
  }

  @Override
  public int compareTo(PermissionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
