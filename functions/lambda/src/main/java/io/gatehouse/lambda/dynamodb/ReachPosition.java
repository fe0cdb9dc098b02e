package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.outside.Tie;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A place among that which a question about everybody (R43, R44) or about the past (R46) may reach.
 *
 * @param sort an id, so that whoever is there throughout is met once, whatever comes and goes
 */
record ReachPosition(String partition, String sort) {
  /** All companies of the portal. */
  static final String COMPANIES = "PORTAL#COMPANIES-BY-ID";

  /** The company itself, in its history; in capitals it is before every user id. */
  private static final String COMPANY = "COMPANY";

  private static final String SEPARATOR = "#";

  static ReachPosition of(Company company) {
    return new ReachPosition(COMPANIES, company.id().value());
  }

  /**
   * Where a user's ties to other companies are found, or the reach of their membership at home;
   * null for one at home that does not reach all customers.
   */
  static @Nullable ReachPosition of(Membership membership) {
    if (membership.standing() == null) {
      return new ReachPosition(membershipsOf(membership.user()), membership.company().value());
    }
    return membership.customers().kind() == CustomerScope.Kind.ALL
        ? new ReachPosition(reachingAllCustomersOf(membership.company()), membership.user().value())
        : null;
  }

  /** Among the ties of the user's own company to others, by company and user. */
  static ReachPosition of(Tie tie) {
    return new ReachPosition(tiesOf(tie.home()), tie.company() + SEPARATOR + tie.user());
  }

  /** What users of a company are tied to elsewhere. */
  static String tiesOf(CompanyId home) {
    return CompanyKey.PK_PREFIX + home + "#CLIENTS";
  }

  /** The ties of a company's users to one other company. */
  static Range ties(CompanyId home, CompanyId company, @Nullable UserId after) {
    return Range.reach(tiesOf(home), company + SEPARATOR, after);
  }

  static ReachPosition of(Event event) {
    String subject =
        event.isAboutCompany() || event.user() == null ? COMPANY : event.user().value();
    return new ReachPosition(historyOf(event.company()), subject + SEPARATOR + event.id().value());
  }

  /** Where the mails to one user are found (R49), by time. */
  static ReachPosition of(CompanyId company, OutgoingMessage message, Delivery.MailToUser mail) {
    return new ReachPosition(
        messagesOf(company),
        mail.to() + SEPARATOR + SortableTime.of(message.createdAt()) + SEPARATOR + message.id());
  }

  /** A company's mails to one user. */
  static Range messagesTo(CompanyId company, UserId to) {
    return Range.reach(messagesOf(company), to + SEPARATOR, null);
  }

  private static String messagesOf(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#MESSAGES";
  }

  /** A user's memberships away from home, by company. */
  static String membershipsOf(UserId user) {
    return UserKey.PK_PREFIX + user + "#MEMBERSHIPS";
  }

  /** A company's users who reach all of its customers. */
  static String reachingAllCustomersOf(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#ALL-CUSTOMERS";
  }

  /** A company's events: first its own, then by user; each by time. */
  static String historyOf(CompanyId company) {
    return CompanyKey.PK_PREFIX + company + "#HISTORY";
  }

  /** The part of a history that is about the company itself. */
  static Range aboutCompany(CompanyId company) {
    return Range.reach(historyOf(company), COMPANY + SEPARATOR, null);
  }

  /** The part of a history that is about users, behind the one named; null: all of it. */
  static Range aboutUsers(CompanyId company, @Nullable UserId after) {
    return Range.reach(historyOf(company), "", after == null ? COMPANY : after);
  }

  /** The part of a history that is about one user. */
  static Range about(CompanyId company, UserId user) {
    return about(company, user, null);
  }

  /** The same, behind one event; null: all of it. */
  static Range about(CompanyId company, UserId user, @Nullable EventId after) {
    return Range.reach(historyOf(company), user + SEPARATOR, after);
  }
}
