package io.gatehouse.domain.notification;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the addresses that a change of a partner's access names, to be told of it (R31). They may
 * stand one by one or several in a text, with commas between them; each mailbox counts once, as it
 * was written first.
 */
public final class NamedAddresses {
  /** As many mailboxes as one change may name. */
  public static final int MOST = 10;

  private NamedAddresses() {}

  /** The addresses of one text; see {@link #read(Validation, String, List)}. */
  public static List<EmailAddress> read(
      Validation validation, String field, @Nullable String text) {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(text);
    return read(validation, field, texts);
  }

  /**
   * The addresses of some texts; whatever is wrong is noted, each fault by itself.
   *
   * @param field where the texts stand in the request, such as {@code /notify}; a fault in one of
   *     several texts is noted at its place there
   * @param texts one address each, or several with commas between them; null or empty where nothing
   *     was given
   * @return 1 to {@link #MOST} addresses, unless a fault was noted ({@link Refusal.InvalidRequest})
   */
  public static List<EmailAddress> read(
      Validation validation, String field, @Nullable List<@Nullable String> texts) {
    List<@Nullable String> given = texts == null ? List.of() : texts;
    Map<String, EmailAddress> byMailbox = new LinkedHashMap<>();
    boolean anything = false;
    for (int place = 0; place < given.size(); place++) {
      String text = given.get(place);
      String at = given.size() == 1 ? field : field + "/" + place;
      String[] parts = text == null ? new String[0] : text.split(",", -1);
      for (int part = 0; part < parts.length; part++) {
        if (!parts[part].isBlank()) {
          anything = true;
          EmailAddress address = read(validation, at, parts[part], parts.length > 1 ? part + 1 : 0);
          if (address != null) {
            byMailbox.putIfAbsent(address.key(), address);
          }
        }
      }
    }
    if (!anything) {
      validation.error(field, "is required: at least one e-mail address to tell");
    }
    if (byMailbox.size() > MOST) {
      validation.error(field, "must be at most " + MOST + " e-mail addresses");
    }
    return List.copyOf(byMailbox.values());
  }

  /**
   * Null only when a fault was noted. It does not quote what was given: that would end up in logs.
   *
   * @param number which one of several in a text it is, from 1; 0 if it is alone
   */
  private static @Nullable EmailAddress read(
      Validation validation, String at, String given, int number) {
    try {
      return new EmailAddress(given);
    } catch (IllegalArgumentException fault) {
      validation.error(at, (number == 0 ? "" : "number " + number + " ") + fault.getMessage());
      return null;
    }
  }
}
