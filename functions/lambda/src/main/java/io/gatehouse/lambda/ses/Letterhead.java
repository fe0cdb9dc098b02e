package io.gatehouse.lambda.ses;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.permission.RoleId;
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
  /** Whoever had the mail sent. */
  private static final String BY = "inviter";

  private Letterhead() {}

  static Map<String, String> facts(
      Letter letter,
      String portalName,
      Function<Instant, String> when,
      Function<RoleId, String> role) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("portal", portalName);
    put("firstName", letter.to().firstName(), facts);
    facts.put("company", OneLine.of(letter.companyName()));
    switch (letter) {
      case Letter.Invitation invitation -> {
        put(BY, invitation.inviterName(), facts);
        facts.put("until", when.apply(invitation.expiresAt()));
      }
      case Letter.InvitationLapsed lapsed -> facts.put("invited", OneLine.of(lapsed.invitedName()));
      case Letter.PasswordReset reset -> {
        put(BY, reset.triggeredBy(), facts);
        facts.put("until", when.apply(reset.expiresAt()));
      }
      case Letter.PasswordChanged changed -> {}
      case Letter.EmailConfirmation confirmation -> {
        put(BY, confirmation.askedBy(), facts);
        facts.put("until", when.apply(confirmation.expiresAt()));
      }
      case Letter.EmailChangeAnnounced announced -> {
        put(BY, announced.askedBy(), facts);
        facts.put("newEmail", OneLine.of(announced.newEmail().value()));
      }
      case Letter.EmailChanged changed ->
          facts.put("newEmail", OneLine.of(changed.newEmail().value()));
      case Letter.UserRemoved removed -> put(BY, removed.removedBy(), facts);
      case Letter.PartnerAccess access -> {
        put("partner", access.partnerName(), facts);
        put("role", role.apply(access.role()), facts);
        put("days", Long.toString(access.days()), facts);
        put("until", access.until() == null ? null : when.apply(access.until()), facts);
        put(BY, access.by(), facts);
      }
      case Letter.AccessGiven given -> put(BY, given.givenBy(), facts);
      case Letter.SeatFellBack fell -> put("person", fell.userName(), facts);
      case Letter.Delegation delegation -> put(BY, delegation.by(), facts);
      case Letter.ReviewStarted review -> {
        put(BY, review.startedBy(), facts);
        put("until", when.apply(review.dueAt()), facts);
      }
    }
    return facts;
  }

  private static void put(String name, @Nullable String value, Map<String, String> facts) {
    if (value != null) {
      facts.put(name, OneLine.of(value));
    }
  }
}
