package io.gatehouse.lambda.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.assignment.Contact;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Away;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.lambda.api.ResourceJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Contact}: a user of another company, as far as the one knows that gave them
 * something.
 *
 * @param since since when it gives them something; absent if nothing any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactJson(
    String userId,
    String firstName,
    String lastName,
    String email,
    String companyId,
    String companyName,
    List<String> permissions,
    List<String> roles,
    List<ResourceJson> resources,
    @Nullable String seat,
    @Nullable String since) {
  static ContactJson of(Contact contact) {
    User user = contact.user();
    Membership membership = contact.membership();
    Away away = membership.away();
    return new ContactJson(
        user.id().value(),
        user.name().first(),
        user.name().last(),
        user.email().value(),
        contact.home().id().value(),
        contact.home().name(),
        membership.grants().permissions().keySet().stream()
            .sorted()
            .map(PermissionId::value)
            .toList(),
        membership.grants().roles().keySet().stream().sorted().map(RoleId::value).toList(),
        membership.grants().resources().keySet().stream().sorted().map(ResourceJson::of).toList(),
        membership.seatType() == null ? null : membership.seatType().value(),
        away == null || away.since() == null ? null : away.since().toString());
  }
}
