package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.user.Language;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text in every language of the portal (R15); compiling a catalogue sees to it that none is
 * missing.
 */
public record Labels(Map<Language, String> texts) {
  public Labels {
    texts = Map.copyOf(texts);
  }

  /** By en, fr and da. */
  public Map<String, String> byLanguageCode() {
    return texts.entrySet().stream()
        .collect(Collectors.toMap(text -> text.getKey().code(), Map.Entry::getValue));
  }

  public String in(Language language) {
    String text = texts.get(language);
    if (text == null) {
      throw new IllegalStateException("no text in " + language);
    }
    return text;
  }
}
