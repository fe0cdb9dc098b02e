package io.gatehouse.domain.link;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;

/**
 * The two secrets of a mailed link, derived from ids by a keyed hash (HMAC) whenever they are
 * needed. Nothing of them is stored, so the table can neither leak nor brute-force them, a repeated
 * mail is the same mail, and a reminder brings the link that already works (R36, R41). A port,
 * because the key lives outside.
 */
public interface LinkSecrets {
  /**
   * Stands in the link; 256 bits, base64url. It proves user and link together: in a link with
   * another user's id it is worth nothing.
   */
  String token(UserId user, LinkId link);

  /** Stands in the mail beside the link and is typed by a person; six digits. */
  String code(LinkId link);
}
