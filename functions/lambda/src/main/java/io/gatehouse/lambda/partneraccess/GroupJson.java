package io.gatehouse.lambda.partneraccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.partneraccess.Group;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import io.gatehouse.domain.user.Language;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Group} (R28).
 *
 * @param name in English
 * @param names in every language of the portal
 * @param members how many; only where one group is shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupJson(
    String customerId,
    String customerName,
    String customerStatus,
    String role,
    String name,
    Map<String, String> names,
    @Nullable String since,
    @Nullable String until,
    @Nullable ExtensionJson proposal,
    @Nullable Integer members) {
  static GroupJson of(Group group) {
    Map<String, String> names = new TreeMap<>();
    for (Language language : Language.values()) {
      names.put(language.code(), group.name(language));
    }
    PartnerAccess access = group.access();
    return new GroupJson(
        group.customer().id().value(),
        group.customer().name(),
        group.customer().status().name(),
        group.role().id().value(),
        group.name(Language.EN),
        names,
        access == null ? null : access.since().toString(),
        PartnerAccessJson.text(group.grant().until()),
        access == null ? null : ExtensionJson.of(access.proposal()),
        group.members());
  }
}
