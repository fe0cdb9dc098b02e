package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of what becomes of grants, each reader by a mail of their own (R31, R33). */
final class AccessNews {
  private final Companies companies;
  private final Users users;
  private final IdGenerator ids;

  AccessNews(Companies companies, Users users, IdGenerator ids) {
    this.companies = companies;
    this.users = users;
    this.ids = ids;
  }

  /** What there is to tell of a customer's grant. */
  static PartnerAccessNews of(
      PartnerAccessNews.Kind kind,
      CompanyId customer,
      RoleId role,
      CompanyId partner,
      @Nullable Instant until,
      Context context) {
    return new PartnerAccessNews(
        kind, customer, role, partner, until, context.actor().person().orElse(null));
  }

  void toAddresses(
      Change.Builder change,
      PartnerAccessNews news,
      Collection<EmailAddress> addresses,
      Context context) {
    addresses.forEach(
        address -> send(change, news, new Delivery.PartnerAccessMail(address, news), context));
  }

  /** To the addresses, and to the contact persons of both sides, nobody twice. */
  void toBothSides(
      Change.Builder change,
      PartnerAccessNews news,
      Collection<EmailAddress> addresses,
      Context context) {
    toAddresses(change, news, addresses, context);
    Set<String> told = new HashSet<>();
    addresses.forEach(address -> told.add(address.key()));
    toContact(change, news, news.customer(), told, context);
    toContact(change, news, news.partner(), told, context);
  }

  /** To the contact person of one side. */
  void toContact(Change.Builder change, PartnerAccessNews news, CompanyId side, Context context) {
    toContact(change, news, side, new HashSet<>(), context);
  }

  /** To a user; the company's contact person is left out if that is the same. */
  void toUser(Change.Builder change, PartnerAccessNews news, UserId user, Context context) {
    send(change, news, new Delivery.PartnerAccessNoticeMail(user, news), context);
  }

  @Nullable UserId contactOf(CompanyId company) {
    return companies.find(company).map(Company::contactPerson).orElse(null);
  }

  private void toContact(
      Change.Builder change,
      PartnerAccessNews news,
      CompanyId side,
      Set<String> told,
      Context context) {
    UserId contact = contactOf(side);
    User user = contact == null ? null : users.find(contact).orElse(null);
    if (user != null && user.status().isPresent() && told.add(user.email().key())) {
      toUser(change, news, user.id(), context);
    }
  }

  private void send(
      Change.Builder change, PartnerAccessNews news, Delivery delivery, Context context) {
    change.send(new OutgoingMessage(ids.messageId(), news.customer(), delivery, context.now()));
  }
}
