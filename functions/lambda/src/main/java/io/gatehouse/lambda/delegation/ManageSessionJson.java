package io.gatehouse.lambda.delegation;

import io.gatehouse.domain.delegation.Managed;
import io.gatehouse.domain.delegation.SessionToken;
import io.gatehouse.domain.user.ManageSession;
import java.util.Objects;

/**
 * The schema {@code ManageSession}.
 *
 * @param sessionId to be sent with each request
 * @param until when it ends by itself
 */
record ManageSessionJson(String sessionId, String companyId, String companyName, String until) {
  static ManageSessionJson of(Managed managed) {
    ManageSession session = Objects.requireNonNull(managed.session(), "it has just begun");
    return new ManageSessionJson(
        new SessionToken(managed.company().id(), session.id()).toString(),
        managed.company().id().value(),
        managed.company().name(),
        session.until().toString());
  }
}
