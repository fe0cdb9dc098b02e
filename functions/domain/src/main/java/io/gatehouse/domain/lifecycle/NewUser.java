package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A user who is about to exist, what their company gives them, and their invitation; null if they
 * are not invited yet.
 *
 * @param contactPerson whether they are to be the company's contact person (R5)
 * @param chosen what an event tells of the customers put on their list (R18)
 */
public record NewUser(
    User user,
    Membership membership,
    @Nullable Invitation invitation,
    boolean contactPerson,
    Map<String, String> chosen) {
  public NewUser {
    chosen = Map.copyOf(chosen);
  }

  Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(new Invited(user, invitation).facts());
    facts.putAll(membership.facts());
    facts.putAll(chosen);
    return facts;
  }
}
