package io.gatehouse.lambda.partneraccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.partneraccess.ChangeGroupMembers;
import io.gatehouse.lambda.edge.Problem;
import io.gatehouse.lambda.edge.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code ChangedGroupMembers}: for each user what came of it. */
record ChangedMembersJson(int changed, List<One> users) {

  /**
   * What came of one.
   *
   * @param member whether they are in the group now, as far as this request knows
   * @param problem missing if it was done, or was so already
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record One(String userId, boolean member, boolean changed, @Nullable Problem problem) {}

  static ChangedMembersJson of(List<ChangeGroupMembers.Done> all, String requestId) {
    List<One> users =
        all.stream()
            .map(
                one ->
                    new One(
                        one.user().value(),
                        one.member(),
                        one.changed(),
                        one.refusal() == null ? null : Problems.of(one.refusal(), requestId)))
            .toList();
    return new ChangedMembersJson((int) users.stream().filter(One::changed).count(), users);
  }
}
