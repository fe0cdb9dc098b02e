package io.gatehouse.domain.permission;

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

  /**
   * Creating and managing other companies (R6). The operator's administrators hold it over every
   * company.
   */
  public static final PermissionId CUSTOMERS_MANAGE = new PermissionId("customers.manage");

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
