package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.partneraccess.ChangeGroupMembers;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema {@code ChangeGroupMembers}, with the path of the group. */
record MembersInput(
    @Nullable String companyId,
    @Nullable String customerId,
    @Nullable String roleId,
    @Nullable List<@Nullable String> add,
    @Nullable List<@Nullable String> remove) {
  ChangeGroupMembers.Input read() {
    Validation validation = new Validation();
    List<@Nullable String> adding = add == null ? List.of() : add;
    List<@Nullable String> removing = remove == null ? List.of() : remove;
    int all = adding.size() + removing.size();
    if (all == 0 || all > ChangeGroupMembers.MOST) {
      validation.error(
          "/add", "together with remove, must have 1 to " + ChangeGroupMembers.MOST + " entries");
      validation.finish();
    }
    Set<UserId> seen = new HashSet<>();
    List<UserId> toAdd = users("/add", adding, seen, validation);
    List<UserId> toRemove = users("/remove", removing, seen, validation);
    validation.finish();
    return new ChangeGroupMembers.Input(
        Ids.company(companyId), Paths.group(customerId, roleId), toAdd, toRemove);
  }

  private static List<UserId> users(
      String field, List<@Nullable String> given, Set<UserId> seen, Validation validation) {
    List<UserId> users = new ArrayList<>();
    for (int index = 0; index < given.size(); index++) {
      UserId user = validation.required(field + "/" + index, given.get(index), UserId::new);
      if (user != null && !seen.add(user)) {
        validation.error(field + "/" + index, "is named twice");
      } else if (user != null) {
        users.add(user);
      }
    }
    return users;
  }
}
