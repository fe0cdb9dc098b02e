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
        administrator(reset.triggeredBy(), facts);
        facts.put("until", when.apply(reset.expiresAt()));
      }
      case Letter.PasswordChanged changed -> {}
      case Letter.EmailConfirmation confirmation -> {
        administrator(confirmation.askedBy(), facts);
        facts.put("until", when.apply(confirmation.expiresAt()));
      }
      case Letter.EmailChangeAnnounced announced -> {
        administrator(announced.askedBy(), facts);
        facts.put("newEmail", OneLine.of(announced.newEmail().value()));
      }
      case Letter.EmailChanged changed ->
          facts.put("newEmail", OneLine.of(changed.newEmail().value()));
      case Letter.UserRemoved removed -> administrator(removed.removedBy(), facts);
    }
    return facts;
  }

  private static void administrator(@Nullable String name, Map<String, String> facts) {
    if (name != null) {
      facts.put("inviter", OneLine.of(name));
    }
  }
}
