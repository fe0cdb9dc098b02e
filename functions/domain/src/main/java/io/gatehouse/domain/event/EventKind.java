package io.gatehouse.domain.event;

/** What happened. The ids are published: consumers filter by them, so they never change. */
public enum EventKind {
  PORTAL_INITIALIZED("portal.initialized"),
  COMPANY_CREATED("company.created"),
  CONTACT_PERSON_SET("company.contact-person-set"),
  ENTITLEMENTS_CHANGED("company.entitlements-changed"),
  COMPANY_EDITED("company.edited"),
  COMPANY_MARKS_CHANGED("company.marks-changed"),
  COMPANY_MOVED("company.moved"),
  COMPANY_SUSPENDED("company.suspended"),
  COMPANY_RESUMED("company.resumed"),
  COMPANY_DELETED("company.deleted"),
  COMPANY_RESTORED("company.restored"),
  COMPANY_ERASED("company.erased"),
  USER_CREATED("user.created"),
  USER_DISABLED("user.disabled"),
  USER_ENABLED("user.enabled"),
  MAIL_RETURNED("user.mail-returned"),
  USER_EDITED("user.edited"),
  USER_DELETED("user.deleted"),
  USER_RESTORED("user.restored"),
  USER_ERASED("user.erased"),
  SESSIONS_ENDED("user.sessions-ended"),
  EMAIL_CHANGE_ASKED("email-change.asked"),
  EMAIL_CHANGE_CANCELLED("email-change.cancelled"),
  EMAIL_CHANGE_LOCKED("email-change.locked"),
  EMAIL_CHANGED("user.email-changed"),
  PERMISSIONS_CHANGED("user.permissions-changed"),
  SEAT_CHANGED("user.seat-changed"),
  SEAT_FELL_BACK("user.seat-fell-back"),
  CLIENT_ACCESS_GIVEN("user.client-access-given"),
  SEAT_LIMITS_CHANGED("company.seat-limits-changed"),
  CUSTOMERS_CHANGED("user.customers-changed"),
  CONTACT_ADDED("contact.added"),
  DELEGATION_GIVEN("delegation.given"),
  DELEGATION_WITHDRAWN("delegation.withdrawn"),
  DELEGATION_SESSION_BEGUN("delegation.session-begun"),
  DELEGATION_SESSION_ENDED("delegation.session-ended"),
  ACCESS_ENDED("account-access.ended"),
  PARTNER_ACCESS_CHANGED("partner-access.changed"),
  PARTNER_ACCESS_ENDED("partner-access.ended"),
  PARTNER_ACCESS_NOTICED("partner-access.noticed"),
  EXTENSION_PROPOSED("partner-access.extension-proposed"),
  EXTENSION_DECIDED("partner-access.extension-decided"),
  GROUP_JOINED("group.joined"),
  GROUP_LEFT("group.left"),
  REVIEW_STARTED("review.started"),
  REVIEW_DECIDED("review.decided"),
  REVIEW_CLOSED("review.closed"),
  INVITATION_SENT("invitation.sent"),
  INVITATION_REVOKED("invitation.revoked"),
  INVITATION_REMINDED("invitation.reminded"),
  INVITATION_LAPSED("invitation.lapsed"),
  INVITATION_LOCKED("invitation.locked"),
  INVITATION_ACCEPTED("invitation.accepted"),
  PASSWORD_RESET_SENT("password.reset-sent"),
  PASSWORD_RESET_LOCKED("password.reset-locked"),
  PASSWORD_CHOSEN("password.chosen"),
  IMPORT_STARTED("import.started"),
  IMPORT_FINISHED("import.finished"),
  IMPORT_CANCELLED("import.cancelled");

  private final String id;

  EventKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** Whether such events tell of the company itself, even if they name a user. */
  public boolean isAboutCompany() {
    return this == PORTAL_INITIALIZED || id.startsWith("company.");
  }
}
