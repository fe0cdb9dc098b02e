package io.gatehouse.lambda.invitations;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.SendInvitations;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.Ids;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code SendInvitations}, with the company of the path. */
record SendManyInput(@Nullable String companyId, @Nullable List<@Nullable String> userIds) {
  SendInvitations.Input read() {
    Validation validation = new Validation();
    List<UserId> users = new ArrayList<>();
    List<@Nullable String> given = userIds == null ? List.of() : userIds;
    if (given.isEmpty() || given.size() > SendInvitations.MOST) {
      validation.error("/userIds", "must have 1 to " + SendInvitations.MOST + " entries");
    } else {
      for (int index = 0; index < given.size(); index++) {
        UserId user = validation.required("/userIds/" + index, given.get(index), UserId::new);
        if (user != null) {
          users.add(user);
        }
      }
    }
    validation.finish();
    return new SendInvitations.Input(Ids.company(companyId), users);
  }
}
