package io.gatehouse.domain.id;

/** Makes new identifiers. A port, because randomness has no place in the domain. */
public interface IdGenerator {
  CompanyId companyId();

  UserId userId();

  LinkId linkId();

  MessageId messageId();

  EventId eventId();

  ImportId importId();

  SessionId sessionId();

  ReviewId reviewId();
}
