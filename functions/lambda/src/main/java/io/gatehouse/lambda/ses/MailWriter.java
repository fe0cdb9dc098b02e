package io.gatehouse.lambda.ses;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Turns the facts of a letter into a mail, in the words of the reader's language (R42). */
@Singleton
final class MailWriter {
  /**
   * Longer names are cut in the subject, so that what it is about stays in sight; the mail has them
   * whole.
   */
  private static final int MAXIMUM_NAME_IN_SUBJECT = 40;

  /** What every kind says in its own words, beside the subject. */
  private static final List<String> PARTS =
      List.of("preheader", "heading", "opening", "next", "ignored", "unexpected");

  private final MailSettings settings;
  private final Catalogue catalogue;
  private final Map<Language, Phrases> phrases = new ConcurrentHashMap<>();
  private final Template text =
      layout("letter.txt.mustache", Mustache.compiler().escapeHTML(false));
  private final Template html = layout("letter.html.mustache", Mustache.compiler());

  /** The catalogue tells what roles are called. */
  MailWriter(MailSettings settings, Catalogue catalogue) {
    this.settings = settings;
    this.catalogue = catalogue;
  }

  Mail write(Letter letter) {
    Language language = letter.to().language();
    Phrases words = phrases.computeIfAbsent(language, Phrases::in);
    Moments moments = new Moments(language, words);
    Map<String, String> facts =
        Letterhead.facts(
            letter, settings.portalName(), moments::say, role -> nameOf(role, language));
    LetterKind kind = LetterKind.of(letter);

    String subject = words.say(kind, "subject", inSubject(facts));
    Map<String, Object> page = new HashMap<>();
    page.put("language", language.code());
    page.put("portal", settings.portalName());
    page.put("subject", subject);
    page.put(
        "greeting",
        words.say(letter.to().firstName() == null ? "greeting.unnamed" : "greeting", facts));
    page.put("unexpectedHeading", words.say("unexpected.heading", facts));
    page.put("footer", words.say("footer", facts));
    for (String part : PARTS) {
      page.put(part, words.say(kind, part, facts));
    }
    Links.of(letter, settings.siteUrl())
        .ifPresent(
            link ->
                page.put(
                    "page",
                    Map.of(
                        "link", link,
                        "action", words.say(kind, "action", facts),
                        "hint", words.say("link.hint", facts))));
    code(letter).ifPresent(code -> page.put("secret", secret(code, words, facts)));
    return new Mail(subject, text.execute(page), html.execute(page));
  }

  private static Map<String, String> inSubject(Map<String, String> facts) {
    Map<String, String> brief = new HashMap<>(facts);
    brief.replaceAll((fact, value) -> OneLine.of(value, MAXIMUM_NAME_IN_SUBJECT));
    return brief;
  }

  private static Optional<String> code(Letter letter) {
    return switch (letter) {
      case Letter.Invitation invitation -> Optional.of(invitation.code());
      case Letter.PasswordReset reset -> Optional.of(reset.code());
      case Letter.EmailConfirmation confirmation -> Optional.of(confirmation.code());
      case Letter.InvitationLapsed lapsed -> Optional.empty();
      case Letter.PasswordChanged changed -> Optional.empty();
      case Letter.EmailChangeAnnounced announced -> Optional.empty();
      case Letter.EmailChanged changed -> Optional.empty();
      case Letter.UserRemoved removed -> Optional.empty();
      case Letter.PartnerAccess access -> Optional.empty();
      case Letter.AccessGiven given -> Optional.empty();
      case Letter.SeatFellBack fell -> Optional.empty();
      case Letter.Delegation delegation -> Optional.empty();
      case Letter.ReviewStarted review -> Optional.empty();
    };
  }

  /** A role that the catalogue has no longer goes by its id. */
  private String nameOf(RoleId role, Language language) {
    return catalogue.role(role).map(known -> known.label().in(language)).orElse(role.value());
  }

  private static Map<String, String> secret(String code, Phrases words, Map<String, String> facts) {
    int half = code.length() / 2;
    return Map.of(
        "label", words.say("code.label", facts),
        "code", code.substring(0, half) + " " + code.substring(half),
        "hint", words.say("code.hint", facts),
        "validity", words.say("validity", facts));
  }

  private static Template layout(String name, Mustache.Compiler compiler) {
    try (var reader = MailResources.open(name)) {
      return compiler.compile(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
