package io.gatehouse.lambda.ses;

import io.gatehouse.domain.delivery.Letter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a letter by the names that the word files use. Only those a kind has: a phrase that
 * needs another fails.
 */
final class Letterhead {
  private Letterhead() {}

  static Map<String, String> facts(
      Letter letter, String portalName, Function<Instant, String> when) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("portal", portalName);
    facts.put("firstName", OneLine.of(letter.to().firstName()));
    facts.put("company", OneLine.of(letter.companyName()));
    switch (letter) {
      case Letter.Invitation invitation -> {
        facts.put("inviter", OneLine.of(invitation.inviterName()));
        facts.put("until", when.apply(invitation.expiresAt()));
      }
      case Letter.InvitationLapsed lapsed -> facts.put("invited", OneLine.of(lapsed.invitedName()));
      case Letter.PasswordReset reset -> {
        @Nullable String administrator = reset.triggeredBy();
        if (administrator != null) {
          facts.put("inviter", OneLine.of(administrator));
        }
        facts.put("until", when.apply(reset.expiresAt()));
      }
      case Letter.PasswordChanged changed -> {}
    }
    return facts;
  }
}
