package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.UnansweredRange;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.outside.Tie;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.roster.Facet;
import io.gatehouse.domain.roster.Place;
import io.gatehouse.domain.roster.RosterEntry;
import io.gatehouse.domain.text.Text;
import io.gatehouse.domain.user.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the lists people see.
 *
 * @param sort what the list goes by, then the id, so that two of one name are two
 */
record ListPosition(String partition, String sort) {
  /** Companies of the portal, by name. */
  private static final String COMPANIES = "PORTAL#COMPANIES";

  /** Two spaces, for the reason given in {@link Place}. */
  private static final String SEPARATOR = "  ";

  /** Null for what is erased. */
  static @Nullable ListPosition of(Company company) {
    return company.status() == CompanyStatus.ERASED
        ? null
        : named(companies(company.status()), Text.sortKey(company.name()), company.id().value());
  }

  /** Null for a former customer, and for what is erased. */
  static @Nullable ListPosition of(CustomerPointer pointer) {
    CompanyStatus status = pointer.status();
    return pointer.name() == null || status == null || status == CompanyStatus.ERASED
        ? null
        : named(
            customersOf(pointer.key().partner(), status),
            Text.sortKey(pointer.name()),
            pointer.key().customer().value());
  }

  /** Null for a group that is gone, and while its customer is deleted. */
  static @Nullable ListPosition of(GroupPointer pointer) {
    return pointer.customerName() == null
        ? null
        : named(
            groupsOf(pointer.key().partner()),
            Text.sortKey(pointer.customerName()),
            pointer.key().group().toString());
  }

  /** Among a company's users, if it lists them; null otherwise. */
  static @Nullable ListPosition of(Membership membership) {
    if (!membership.isListed()) {
      return null;
    }
    Place place = Place.of(membership.name().sortKey(), membership.user());
    return new ListPosition(usersOf(membership.company()), place.text());
  }

  /** Among those that its company waits for; null if there is nothing to wait for any more. */
  static @Nullable ListPosition of(Invitation invitation) {
    return switch (invitation.link().ending()) {
      case OPEN, LOCKED ->
          new ListPosition(
              unansweredOf(
                  invitation.company(), invitation.link().ending() == MailedLink.Ending.LOCKED),
              sort(UnansweredRange.Place.of(invitation)));
      case USED, REVOKED -> null;
    };
  }

  /** A company's invitations that were not answered, by when they lapse (R36). */
  static String unansweredOf(CompanyId company, boolean locked) {
    return CompanyKey.PK_PREFIX + company + "#INVITATIONS" + (locked ? "#LOCKED" : "");
  }

  static String sort(UnansweredRange.Place place) {
    return SortableTime.of(place.expiresAt()) + "#" + place.user();
  }

  /** In another of the lists of a company's users. */
  static ListPosition of(RosterEntry entry) {
    return new ListPosition(of(entry.company(), entry.facet()), entry.place().text());
  }

  /** Among the users of others who are tied to the company. */
  static ListPosition of(Tie tie) {
    return new ListPosition(tiesInto(tie.company()), tie.user().value());
  }

  /** Users of others who are tied to a company, by id. */
  static String tiesInto(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#TIES";
  }

  /** A list of a company's users. */
  static String of(CompanyId company, Facet facet) {
    if (facet.equals(Facet.NAMES)) {
      return usersOf(company);
    }
    String kind = rosterOf(company) + facet.kind();
    return facet.value().isEmpty() ? kind : kind + "#" + facet.value();
  }

  private static String rosterOf(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#ROSTER#";
  }

  /** Which list of the company's users it is in. */
  Facet facet(CompanyId company) {
    String[] words = Key.after(rosterOf(company), partition).split("#", 2);
    return new Facet(Facet.Kind.valueOf(words[0]), words.length == 1 ? "" : words[1]);
  }

  /** Where in a list of users it is. */
  Place place() {
    return new Place(sort);
  }

  static ListPosition of(CompanyId company, OutgoingMessage message) {
    return new ListPosition(
        messagesOf(company), SortableTime.of(message.createdAt()) + "#" + message.id());
  }

  /** All companies of a status, by name: each status is a list of its own. */
  static String companies(CompanyStatus status) {
    return COMPANIES + suffix(status);
  }

  /** A partner's customers of a status, by name. */
  static String customersOf(CompanyId partner, CompanyStatus status) {
    return CompanyKey.PK_PREFIX + partner + "#CUSTOMERS" + suffix(status);
  }

  /** A partner's groups, by the names of their customers (R28). */
  static String groupsOf(CompanyId partner) {
    return CompanyKey.PK_PREFIX + partner + "#GROUPS";
  }

  /** Active is what nearly all are, and what all were before there was another list. */
  private static String suffix(CompanyStatus status) {
    return status == CompanyStatus.ACTIVE ? "" : "#" + status;
  }

  /** Newest first: an index is read upwards, and this goes down as time goes on. */
  static ListPosition of(Import one) {
    return new ListPosition(
        importsOf(one.company()),
        (Long.MAX_VALUE - one.createdAt().toEpochMilli()) + "#" + one.id());
  }

  /** A company's imports, newest first. */
  static String importsOf(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#IMPORTS";
  }

  /** Newest first, as imports are. */
  static ListPosition of(Review review) {
    return new ListPosition(
        reviewsOf(review.company()),
        (Long.MAX_VALUE - review.startedAt().toEpochMilli()) + "#" + review.id());
  }

  /** A company's access reviews, newest first. */
  static String reviewsOf(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#REVIEWS";
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
    return Place.counting(sortKey);
  }

  private static ListPosition named(String partition, String sortKey, String id) {
    return new ListPosition(partition, name(sortKey) + SEPARATOR + id);
  }
}
