package io.gatehouse.lambda.edge;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.preview.Preview;
import io.gatehouse.domain.preview.Preview.AccessChange;
import io.gatehouse.domain.user.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A preview in one sentence (R46): whose access changes, which seats, and how many mails. */
final class PreviewWords {
  private final Preview preview;
  private final Catalogue catalogue;

  PreviewWords(Preview preview, Catalogue catalogue) {
    this.preview = preview;
    this.catalogue = catalogue;
  }

  /** By language code. */
  Map<String, String> inEveryLanguage() {
    Map<String, String> words = new TreeMap<>();
    for (Language language : Language.values()) {
      words.put(language.code(), in(language));
    }
    return words;
  }

  private String in(Language language) {
    PreviewPhrases phrases = PreviewPhrases.of(language);
    List<String> parts = new ArrayList<>();
    access(phrases, parts);
    seats(preview.seats().stream().map(Preview.FreedSeat::seat), phrases::freed, language, parts);
    seats(
        preview.seatsTaken().stream().map(Preview.TakenSeat::seat),
        phrases::taken,
        language,
        parts);
    parts.add(phrases.mails(preview.mails().size()));
    String sentence = String.join("; ", parts);
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first) + ".";
  }

  private void access(PreviewPhrases phrases, List<String> parts) {
    if (preview.access().isEmpty()) {
      parts.add(phrases.nobody());
      return;
    }
    access(
        change -> change.leaves() && !change.loses().isEmpty(),
        phrases::loseAccess,
        phrases,
        parts);
    access(
        change -> change.enters() && !change.gains().isEmpty(),
        phrases::gainAccess,
        phrases,
        parts);
    access(
        change -> !change.leaves() && !change.loses().isEmpty(), phrases::loseSome, phrases, parts);
    access(
        change -> !change.enters() && !change.gains().isEmpty(), phrases::gainSome, phrases, parts);
  }

  /** One kind of change: so many people, at a company that is named, or at so many. */
  private void access(
      Predicate<AccessChange> kind,
      PreviewPhrases.Access words,
      PreviewPhrases phrases,
      List<String> parts) {
    List<AccessChange> changes = preview.access().stream().filter(kind).toList();
    if (changes.isEmpty()) {
      return;
    }
    Set<UserId> people = changes.stream().map(AccessChange::user).collect(Collectors.toSet());
    Map<CompanyId, String> companies =
        changes.stream()
            .collect(
                Collectors.toMap(
                    AccessChange::company, AccessChange::companyName, (one, same) -> one));
    String where =
        companies.size() == 1
            ? companies.values().iterator().next()
            : phrases.companies(companies.size());
    String clause = words.clause(people.size(), where);
    parts.add(preview.more() ? phrases.atLeast() + " " + clause : clause);
  }

  private void seats(
      Stream<SeatTypeId> seats, PreviewPhrases.Seats words, Language language, List<String> parts) {
    seats
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .forEach((type, count) -> parts.add(words.clause(count.intValue(), label(type, language))));
  }

  private String label(SeatTypeId type, Language language) {
    return catalogue
        .seatType(type)
        .map(SeatType::label)
        .map(label -> label.in(language))
        .orElse(type.value());
  }
}
