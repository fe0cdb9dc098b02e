package io.gatehouse.domain.delivery;

import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.link.Senders;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes what tells of access across companies. That access is over is told whatever became of the
 * companies since; all else only while the company it is about takes part (R6), and as long as it
 * is still so.
 */
final class NoticeWriter {
  private static final Duration DAY = Duration.ofDays(1);

  private final Users users;
  private final Companies companies;
  private final Senders senders;

  NoticeWriter(Users users, Companies companies) {
    this.users = users;
    this.companies = companies;
    this.senders = new Senders(users);
  }

  Optional<Letter> write(Delivery.PartnerAccessMail asked, Instant now) {
    Company customer = company(asked.news().customer());
    return isStillSo(asked.news(), customer, now)
        ? Optional.of(letter(reader(asked.address(), customer), asked.news(), customer, now))
        : Optional.empty();
  }

  Optional<Letter> write(Delivery.PartnerAccessNoticeMail asked, Instant now) {
    Company customer = company(asked.news().customer());
    return isStillSo(asked.news(), customer, now)
        ? present(asked.to()).map(user -> letter(addressee(user), asked.news(), customer, now))
        : Optional.empty();
  }

  Optional<Letter> write(Delivery.AccessGivenMail asked) {
    return takingPart(asked.company())
        .flatMap(
            company ->
                present(asked.to())
                    .map(
                        user ->
                            new Letter.AccessGiven(
                                addressee(user), company.name(), nameOf(asked.by()))));
  }

  Optional<Letter> write(Delivery.SeatFellBackMail asked) {
    Company company = company(asked.company());
    return users
        .find(asked.user())
        .filter(holder -> holder.status() != UserStatus.ERASED)
        .flatMap(
            holder ->
                present(asked.to())
                    .map(
                        user ->
                            new Letter.SeatFellBack(
                                addressee(user),
                                company.name(),
                                holder.name().full(),
                                reader(user, asked),
                                asked.cause())));
  }

  Optional<Letter> write(Delivery.DelegationMail asked) {
    Optional<Company> about =
        asked.kind() == Delivery.DelegationMail.Kind.GIVEN
            ? takingPart(asked.company())
            : Optional.of(company(asked.company()));
    return about.flatMap(
        company ->
            present(asked.to())
                .map(
                    user ->
                        new Letter.Delegation(
                            addressee(user), company.name(), asked.kind(), name(asked.by()))));
  }

  Optional<Letter> write(Delivery.ReviewStartedMail asked, Instant now) {
    return takingPart(asked.company())
        .filter(company -> now.isBefore(asked.dueAt()))
        .flatMap(
            company ->
                present(asked.to())
                    .map(
                        user ->
                            new Letter.ReviewStarted(
                                addressee(user),
                                company.name(),
                                nameOf(asked.by()),
                                asked.dueAt())));
  }

  private static boolean isStillSo(PartnerAccessNews news, Company customer, Instant now) {
    if (news.kind().isOver()) {
      return true;
    }
    return customer.status().takesPart()
        && (news.kind() != PartnerAccessNews.Kind.ENDING || isEnding(news, customer, now));
  }

  /** Unless it was extended, taken away or granted anew since, or is over by now. */
  private static boolean isEnding(PartnerAccessNews news, Company customer, Instant now) {
    PartnerGrant grant = customer.partnerGrants().get(news.role());
    return grant != null
        && grant.partner().equals(news.partner())
        && grant.standsAt(now)
        && grant.until() != null
        && grant.until().equals(news.until());
  }

  private Letter letter(
      Letter.Addressee to, PartnerAccessNews news, Company customer, Instant now) {
    return new Letter.PartnerAccess(
        to,
        customer.name(),
        company(news.partner()).name(),
        news.role(),
        news.kind(),
        news.until(),
        news.until() == null ? 0 : daysLeft(now, news.until()),
        name(news.by()));
  }

  private static long daysLeft(Instant now, Instant until) {
    return until.isAfter(now)
        ? Duration.between(now, until).plus(DAY).minusNanos(1).dividedBy(DAY)
        : 0;
  }

  /**
   * Whoever reads at an address is greeted by name and in their language if they are a user; else
   * they are written to in the language of the customer's contact person.
   */
  private Letter.Addressee reader(EmailAddress at, Company customer) {
    return users
        .findByEmail(at)
        .filter(user -> user.status().isPresent())
        .map(user -> new Letter.Addressee(at, user.name().first(), user.language()))
        .orElseGet(() -> new Letter.Addressee(at, null, languageOf(customer)));
  }

  private Language languageOf(Company customer) {
    return Optional.ofNullable(customer.contactPerson())
        .flatMap(users::find)
        .map(User::language)
        .orElse(Language.EN);
  }

  private static Letter.SeatFellBack.Reader reader(User reader, Delivery.SeatFellBackMail asked) {
    if (reader.id().equals(asked.user())) {
      return Letter.SeatFellBack.Reader.THEMSELVES;
    }
    return reader.home().equals(asked.company())
        ? Letter.SeatFellBack.Reader.THERE
        : Letter.SeatFellBack.Reader.AT_HOME;
  }

  private Optional<User> present(UserId id) {
    return users.find(id).filter(user -> user.status().isPresent());
  }

  private Optional<Company> takingPart(CompanyId id) {
    return companies.find(id).filter(company -> company.status().takesPart());
  }

  /** Also of one that is stopped, deleted or erased: it keeps its name. */
  private Company company(CompanyId id) {
    return companies.find(id).orElseThrow(() -> new IllegalStateException("no company " + id));
  }

  private @Nullable String name(@Nullable UserId id) {
    return id == null ? null : nameOf(id);
  }

  private String nameOf(UserId id) {
    return senders.nameOf(new Sender.Person(id));
  }

  private static Letter.Addressee addressee(User user) {
    return new Letter.Addressee(user.email(), user.name().first(), user.language());
  }
}
