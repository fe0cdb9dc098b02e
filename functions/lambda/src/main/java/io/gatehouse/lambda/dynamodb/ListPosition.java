package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.text.Text;
import io.gatehouse.domain.user.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the lists people see.
 *
 * @param sort what the list goes by, then the id, so that two of one name are two
 */
record ListPosition(String partition, String sort) {
  /** All companies of the portal, by name. */
  static final String COMPANIES = "PORTAL#COMPANIES";

  /**
   * Two spaces. Within a name there is never more than one, so this sorts before whatever may go on
   * after a shorter name: "berg anna" comes before "berg anna maria".
   */
  private static final String SEPARATOR = "  ";

  /**
   * Of a name, as many characters count for sorting. A sort key has at most 1,024 bytes, and a
   * Korean name of permitted length, taken apart into letters, has more.
   */
  private static final int MAXIMUM_NAME_LENGTH = 250;

  static ListPosition of(Company company) {
    return named(COMPANIES, Text.sortKey(company.name()), company.id().value());
  }

  /**
   * Among a company's users: those at home there, and whoever else it gave something; null for
   * others. Who is at home shows by the copy of their standing. A home membership of the first
   * format has none until it is next written with one, and keeps its place till then.
   */
  static @Nullable ListPosition of(Membership membership) {
    if (membership.standing() == null && !membership.isGivenAnything()) {
      return null;
    }
    return named(
        usersOf(membership.company()), membership.name().sortKey(), membership.user().value());
  }

  static ListPosition of(CompanyId company, OutgoingMessage message) {
    return new ListPosition(
        messagesOf(company), SortableTime.of(message.createdAt()) + "#" + message.id());
  }

  /** A company's memberships, by last name. */
  static String usersOf(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#USERS";
  }

  /** A company's messages, by time (R49). */
  static String messagesOf(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#MESSAGES";
  }

  /** The part of a sort key that counts. */
  static String name(String sortKey) {
    if (sortKey.length() <= MAXIMUM_NAME_LENGTH) {
      return sortKey;
    }
    // Not through the middle of a character that Java keeps in two halves.
    boolean halved = Character.isHighSurrogate(sortKey.charAt(MAXIMUM_NAME_LENGTH - 1));
    return sortKey.substring(0, halved ? MAXIMUM_NAME_LENGTH - 1 : MAXIMUM_NAME_LENGTH);
  }

  private static ListPosition named(String partition, String sortKey, String id) {
    return new ListPosition(partition, name(sortKey) + SEPARATOR + id);
  }
}
