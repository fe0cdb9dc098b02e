package io.gatehouse.domain.preview;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.PersonName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do (R46).
 *
 * @param before the facts that would change, as they are: what the event would tell
 * @param after the same facts as they would be; ids of what is to be made are not the later ones
 * @param access who would gain and lose what, as far as who asks may know (R18); at most {@link
 *     #MOST} entries
 * @param more whether others may be concerned who are not listed
 * @param seats that would free up
 * @param seatsTaken that would no longer be free
 * @param mails that would go
 */
public record Preview(
    Map<String, String> before,
    Map<String, String> after,
    List<AccessChange> access,
    boolean more,
    List<FreedSeat> seats,
    List<TakenSeat> seatsTaken,
    List<Mail> mails) {
  /** As many entries as are listed. */
  public static final int MOST = 100;

  public Preview {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
    access = List.copyOf(access);
    seats = List.copyOf(seats);
    seatsTaken = List.copyOf(seatsTaken);
    mails = List.copyOf(mails);
  }

  /**
   * What somebody would gain and lose over a company.
   *
   * @param onceActive whether it is what they hold once they can sign in, which they cannot yet
   * @param enters whether they hold nothing over the company so far
   * @param leaves whether they would hold nothing over it any more
   * @param gains in the order of the catalogue
   * @param loses in the order of the catalogue
   */
  public record AccessChange(
      UserId user,
      PersonName name,
      CompanyId company,
      String companyName,
      boolean onceActive,
      boolean enters,
      boolean leaves,
      List<PermissionId> gains,
      List<PermissionId> loses) {
    public AccessChange {
      gains = List.copyOf(gains);
      loses = List.copyOf(loses);
    }
  }

  /** A seat that somebody would no longer take (R27). */
  public record FreedSeat(UserId user, CompanyId company, SeatTypeId seat) {}

  /** A seat that somebody would take, or have reserved for them (R27). */
  public record TakenSeat(UserId user, CompanyId company, SeatTypeId seat) {}

  /**
   * A mail that would go.
   *
   * @param kind such as {@code invitation}
   * @param to null if it goes to an address that was named, whoever reads there
   * @param email null if it is none of the asker's business (R18)
   */
  public record Mail(String kind, @Nullable UserId to, @Nullable EmailAddress email) {}
}
