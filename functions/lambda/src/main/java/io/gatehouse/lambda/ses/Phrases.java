package io.gatehouse.lambda.ses;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.gatehouse.domain.user.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of one language. They come out as plain text: escaping is the layout's business. A
 * parameter that is missing ends the rendering, so no mail ever shows a hole.
 */
final class Phrases {
  private final Language language;
  private final Map<String, Template> templates;

  private Phrases(Language language, Map<String, Template> templates) {
    this.language = language;
    this.templates = templates;
  }

  static Phrases in(Language language) {
    Mustache.Compiler plain = Mustache.compiler().escapeHTML(false);
    Map<String, Template> templates = new TreeMap<>();
    words(language)
        .forEach((key, words) -> templates.put((String) key, plain.compile((String) words)));
    return new Phrases(language, templates);
  }

  /** A phrase that all kinds share. */
  String say(String key, Map<String, String> facts) {
    Template template = templates.get(key);
    if (template == null) {
      throw new IllegalStateException("no words in " + language.code() + " for " + key);
    }
    return template.execute(facts);
  }

  /** A phrase of one kind of letter. */
  String say(LetterKind kind, String part, Map<String, String> facts) {
    return say(
        kind.sections().stream()
            .map(section -> section + "." + part)
            .filter(templates::containsKey)
            .findFirst()
            .orElse(kind.id() + "." + part),
        facts);
  }

  private static Properties words(Language language) {
    Properties words = new Properties();
    try (var reader = MailResources.open("letters." + language.code() + ".properties")) {
      words.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return words;
  }
}
