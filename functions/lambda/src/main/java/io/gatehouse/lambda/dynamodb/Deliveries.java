package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import org.jspecify.annotations.Nullable;

/** What is to happen outside, in a message's item. */
final class Deliveries {
  private static final String KIND = "kind";
  private static final String TO = "to";
  private static final String LINK = "linkId";
  private static final String REMINDER = "reminder";
  private static final String INVITED = "invitedId";
  private static final String USER = "userId";
  private static final String EMAIL = "email";
  private static final String BY = "byId";
  private static final String AFTER = "afterId";
  private static final String SOURCE = "source";
  private static final String COMPANY = "companyId";
  private static final String IMPORT = "importId";
  private static final String CHECK = "check";
  private static final String NEWS = "news";
  private static final String CUSTOMER = "customerId";
  private static final String PARTNER = "partnerId";
  private static final String ROLE = "role";
  private static final String UNTIL = "until";
  private static final String CAUSE = "cause";
  private static final String DUE_AT = "dueAt";
  private static final String ROUND = "round";

  /** Names as stored; they stay when classes are renamed. */
  private enum Kind {
    INVITATION_MAIL,
    INVITATION_LAPSED_MAIL,
    PASSWORD_RESET_MAIL,
    PASSWORD_CHANGED_MAIL,
    EMAIL_CONFIRMATION_MAIL,
    EMAIL_CHANGE_ANNOUNCED_MAIL,
    EMAIL_CHANGED_MAIL,
    USER_REMOVED_MAIL,
    PARTNER_ACCESS_MAIL,
    PARTNER_ACCESS_NOTICE_MAIL,
    ACCESS_GIVEN_MAIL,
    SEAT_FELL_BACK_MAIL,
    DELEGATION_GIVEN_MAIL,
    DELEGATION_WITHDRAWN_MAIL,
    REVIEW_STARTED_MAIL,
    ALIGN_NAMES,
    CLEAR_GROUP,
    CLEAR_DELEGATIONS,
    FORGET_SIGN_IN,
    END_SESSIONS,
    ALIGN_SIGN_IN,
    PASSWORD_FORGOTTEN,
    IMPORT_WORK,
    RECHECK_PARTNER_SEATS
  }

  private Deliveries() {}

  static ItemWriter write(Delivery delivery) {
    return switch (delivery) {
      case Delivery.InvitationMail mail ->
          of(Kind.INVITATION_MAIL)
              .id(TO, mail.to())
              .id(LINK, mail.link())
              .number(REMINDER, mail.reminder());
      case Delivery.InvitationLapsedMail mail ->
          of(Kind.INVITATION_LAPSED_MAIL).id(TO, mail.to()).id(INVITED, mail.invited());
      case Delivery.PasswordResetMail mail ->
          of(Kind.PASSWORD_RESET_MAIL).id(TO, mail.to()).id(LINK, mail.link());
      case Delivery.PasswordChangedMail mail -> of(Kind.PASSWORD_CHANGED_MAIL).id(TO, mail.to());
      case Delivery.EmailConfirmationMail mail ->
          of(Kind.EMAIL_CONFIRMATION_MAIL).id(TO, mail.to()).id(LINK, mail.link());
      case Delivery.EmailChangeAnnouncedMail mail ->
          of(Kind.EMAIL_CHANGE_ANNOUNCED_MAIL).id(TO, mail.to()).id(LINK, mail.link());
      case Delivery.EmailChangedMail mail ->
          of(Kind.EMAIL_CHANGED_MAIL).id(TO, mail.to()).text(EMAIL, mail.address().value());
      case Delivery.UserRemovedMail mail ->
          of(Kind.USER_REMOVED_MAIL).id(TO, mail.to()).id(BY, mail.by());
      case Delivery.PartnerAccessMail mail ->
          of(Kind.PARTNER_ACCESS_MAIL)
              .text(EMAIL, mail.address().value())
              .map(NEWS, write(mail.news()));
      case Delivery.PartnerAccessNoticeMail mail ->
          of(Kind.PARTNER_ACCESS_NOTICE_MAIL).id(TO, mail.to()).map(NEWS, write(mail.news()));
      case Delivery.AccessGivenMail mail ->
          of(Kind.ACCESS_GIVEN_MAIL)
              .id(TO, mail.to())
              .id(COMPANY, mail.company())
              .id(BY, mail.by());
      case Delivery.SeatFellBackMail mail ->
          of(Kind.SEAT_FELL_BACK_MAIL)
              .id(TO, mail.to())
              .id(COMPANY, mail.company())
              .id(USER, mail.user())
              .text(CAUSE, mail.cause().name());
      case Delivery.DelegationMail mail ->
          of(switch (mail.kind()) {
                case GIVEN -> Kind.DELEGATION_GIVEN_MAIL;
                case WITHDRAWN -> Kind.DELEGATION_WITHDRAWN_MAIL;
              })
              .id(TO, mail.to())
              .id(COMPANY, mail.company())
              .id(BY, mail.by());
      case Delivery.ReviewStartedMail mail ->
          of(Kind.REVIEW_STARTED_MAIL)
              .id(TO, mail.to())
              .id(COMPANY, mail.company())
              .id(BY, mail.by())
              .time(DUE_AT, mail.dueAt());
      case Delivery.AlignTies effect -> of(Kind.ALIGN_NAMES).id(USER, effect.user());
      case Delivery.ClearGroup effect ->
          of(Kind.CLEAR_GROUP)
              .id(COMPANY, effect.customer())
              .text(ROLE, effect.role().value())
              .number(ROUND, effect.round());
      case Delivery.ClearDelegations effect ->
          of(Kind.CLEAR_DELEGATIONS)
              .id(COMPANY, effect.customer())
              .number(ROUND, effect.partnership());
      case Delivery.ForgetSignIn effect -> of(Kind.FORGET_SIGN_IN).id(USER, effect.user());
      case Delivery.EndSessions effect -> of(Kind.END_SESSIONS).id(USER, effect.user());
      case Delivery.AlignSignIn effect -> of(Kind.ALIGN_SIGN_IN).id(USER, effect.user());
      case Delivery.PasswordForgotten forgotten ->
          of(Kind.PASSWORD_FORGOTTEN)
              .text(EMAIL, forgotten.email().value())
              .map(SOURCE, Sources.write(forgotten.source()));
      case Delivery.RecheckPartnerSeats effect ->
          of(Kind.RECHECK_PARTNER_SEATS).id(COMPANY, effect.company()).id(AFTER, effect.after());
      case Delivery.ImportWork work -> {
        ItemWriter written =
            of(Kind.IMPORT_WORK).id(COMPANY, work.company()).text(IMPORT, work.importId().value());
        yield work.check() == null ? written : written.number(CHECK, work.check().longValue());
      }
    };
  }

  static Delivery read(Item delivery) {
    return switch (Kind.valueOf(delivery.text(KIND))) {
      case INVITATION_MAIL ->
          new Delivery.InvitationMail(
              user(delivery, TO),
              new LinkId(delivery.text(LINK)),
              Math.toIntExact(delivery.number(REMINDER)));
      case INVITATION_LAPSED_MAIL ->
          new Delivery.InvitationLapsedMail(user(delivery, TO), user(delivery, INVITED));
      case PASSWORD_RESET_MAIL ->
          new Delivery.PasswordResetMail(user(delivery, TO), new LinkId(delivery.text(LINK)));
      case PASSWORD_CHANGED_MAIL -> new Delivery.PasswordChangedMail(user(delivery, TO));
      case EMAIL_CONFIRMATION_MAIL ->
          new Delivery.EmailConfirmationMail(user(delivery, TO), new LinkId(delivery.text(LINK)));
      case EMAIL_CHANGE_ANNOUNCED_MAIL ->
          new Delivery.EmailChangeAnnouncedMail(
              user(delivery, TO), new LinkId(delivery.text(LINK)));
      case EMAIL_CHANGED_MAIL ->
          new Delivery.EmailChangedMail(user(delivery, TO), new EmailAddress(delivery.text(EMAIL)));
      case USER_REMOVED_MAIL ->
          new Delivery.UserRemovedMail(user(delivery, TO), userOrNull(delivery, BY));
      case PARTNER_ACCESS_MAIL ->
          new Delivery.PartnerAccessMail(
              new EmailAddress(delivery.text(EMAIL)), news(delivery.map(NEWS)));
      case PARTNER_ACCESS_NOTICE_MAIL ->
          new Delivery.PartnerAccessNoticeMail(user(delivery, TO), news(delivery.map(NEWS)));
      case ACCESS_GIVEN_MAIL ->
          new Delivery.AccessGivenMail(
              user(delivery, TO), company(delivery, COMPANY), user(delivery, BY));
      case SEAT_FELL_BACK_MAIL ->
          new Delivery.SeatFellBackMail(
              user(delivery, TO),
              company(delivery, COMPANY),
              user(delivery, USER),
              Delivery.SeatFellBackMail.Cause.valueOf(delivery.text(CAUSE)));
      case DELEGATION_GIVEN_MAIL -> delegation(delivery, Delivery.DelegationMail.Kind.GIVEN);
      case DELEGATION_WITHDRAWN_MAIL ->
          delegation(delivery, Delivery.DelegationMail.Kind.WITHDRAWN);
      case REVIEW_STARTED_MAIL ->
          new Delivery.ReviewStartedMail(
              user(delivery, TO),
              company(delivery, COMPANY),
              user(delivery, BY),
              delivery.time(DUE_AT));
      case ALIGN_NAMES -> new Delivery.AlignTies(user(delivery, USER));
      case CLEAR_GROUP ->
          new Delivery.ClearGroup(
              new CompanyId(delivery.text(COMPANY)),
              new RoleId(delivery.text(ROLE)),
              delivery.number(ROUND));
      case CLEAR_DELEGATIONS ->
          new Delivery.ClearDelegations(
              new CompanyId(delivery.text(COMPANY)), delivery.number(ROUND));
      case FORGET_SIGN_IN -> new Delivery.ForgetSignIn(user(delivery, USER));
      case END_SESSIONS -> new Delivery.EndSessions(user(delivery, USER));
      case ALIGN_SIGN_IN -> new Delivery.AlignSignIn(user(delivery, USER));
      case PASSWORD_FORGOTTEN ->
          new Delivery.PasswordForgotten(
              new EmailAddress(delivery.text(EMAIL)), Sources.read(delivery.map(SOURCE)));
      case RECHECK_PARTNER_SEATS -> {
        String after = delivery.textOrNull(AFTER);
        yield new Delivery.RecheckPartnerSeats(
            new CompanyId(delivery.text(COMPANY)), after == null ? null : new UserId(after));
      }
      case IMPORT_WORK -> {
        Long check = delivery.numberOrNull(CHECK);
        yield new Delivery.ImportWork(
            company(delivery, COMPANY),
            new ImportId(delivery.text(IMPORT)),
            check == null ? null : Math.toIntExact(check));
      }
    };
  }

  private static ItemWriter write(PartnerAccessNews news) {
    return ItemWriter.map()
        .text(KIND, news.kind().name())
        .id(CUSTOMER, news.customer())
        .text(ROLE, news.role().value())
        .id(PARTNER, news.partner())
        .time(UNTIL, news.until())
        .id(BY, news.by());
  }

  private static PartnerAccessNews news(Item news) {
    return new PartnerAccessNews(
        PartnerAccessNews.Kind.valueOf(news.text(KIND)),
        company(news, CUSTOMER),
        new RoleId(news.text(ROLE)),
        company(news, PARTNER),
        news.timeOrNull(UNTIL),
        userOrNull(news, BY));
  }

  private static Delivery delegation(Item delivery, Delivery.DelegationMail.Kind kind) {
    return new Delivery.DelegationMail(
        user(delivery, TO), company(delivery, COMPANY), userOrNull(delivery, BY), kind);
  }

  private static CompanyId company(Item delivery, String name) {
    return new CompanyId(delivery.text(name));
  }

  private static @Nullable UserId userOrNull(Item delivery, String name) {
    String id = delivery.textOrNull(name);
    return id == null ? null : new UserId(id);
  }

  private static UserId user(Item delivery, String name) {
    return new UserId(delivery.text(name));
  }

  private static ItemWriter of(Kind kind) {
    return ItemWriter.map().text(KIND, kind.name());
  }
}
