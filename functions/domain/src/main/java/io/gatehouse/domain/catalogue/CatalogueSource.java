package io.gatehouse.domain.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as its file says it: of the right shape, which the JSON Schema has seen to, and not
 * yet known to make sense. Ids are text here, so that a wrong one is a fault with a place instead
 * of an exception. The order of lists is the file's; the place of a thing is its pointer, such as
 * {@code /permissions/3}.
 *
 * @param groups under which permissions are shown
 * @param delegatedRole the role whose content delegated account administrators have (R35)
 */
public record CatalogueSource(
    List<Group> groups,
    List<Permission> permissions,
    List<Role> roles,
    List<Template> templates,
    List<SeatType> seatTypes,
    List<Mark> marks,
    List<ResourceKind> resourceKinds,
    String delegatedRole) {

  /** A heading. Texts are by language code: en, fr, da. */
  public record Group(String id, Map<String, String> label) {}

  /**
   * A permission (R15).
   *
   * @param level {@code view} or {@code manage}
   * @param companyTypes in which types of company it exists, as {@code PARTNER}
   * @param entitlement whether the company must be entitled to it (R3)
   * @param requires without which it has no effect
   * @param includes what it brings with it
   * @param reach {@code company} or {@code customers}
   * @param mark exists only in companies with that mark (R17); null: in all
   * @param seat has no effect without that seat (R25); null: needs none
   */
  public record Permission(
      String id,
      String group,
      Map<String, String> label,
      Map<String, String> help,
      String level,
      List<String> companyTypes,
      boolean entitlement,
      List<String> requires,
      List<String> includes,
      String reach,
      @Nullable String mark,
      @Nullable String seat) {}

  /**
   * A role (R19, section 4).
   *
   * @param grantable whether a customer can give it to its partner of record (R28)
   * @param content what it holds, by type of company
   */
  public record Role(
      String id,
      Map<String, String> label,
      Map<String, String> help,
      boolean grantable,
      Map<String, Content> content) {}

  /**
   * What a role holds in one type of company.
   *
   * @param forCustomers whether all of it holds for the company's customers, too, whatever the
   *     reach of each permission
   */
  public record Content(List<String> permissions, boolean forCustomers) {}

  /** A list of permissions to tick at once. One that does not exist for a company is left out. */
  public record Template(
      String id,
      Map<String, String> label,
      Map<String, String> help,
      List<String> companyTypes,
      List<String> permissions) {}

  /**
   * A seat type (R21).
   *
   * @param paid whether a company holds only as many as it bought
   * @param cap {@code view}: whoever sits on it holds nothing of a higher level; null: no cap
   * @param partnerEmployeesOnly whether it is for employees of partner companies (R22)
   * @param bulk whether it can be assigned to many at once (R23)
   */
  public record SeatType(
      String id,
      Map<String, String> label,
      Map<String, String> help,
      boolean paid,
      @Nullable String cap,
      boolean partnerEmployeesOnly,
      boolean bulk) {}

  /** What a company can be marked as, so that a permission exists for it. */
  public record Mark(String id, Map<String, String> label) {}

  /**
   * A kind of thing that single users may be given one of (R17).
   *
   * @param permission whoever holds it may use all of them
   * @param keeper whoever holds it gives users single ones; null if only who manages users does
   */
  public record ResourceKind(
      String id,
      Map<String, String> label,
      Map<String, String> help,
      String permission,
      @Nullable String keeper) {}
}
