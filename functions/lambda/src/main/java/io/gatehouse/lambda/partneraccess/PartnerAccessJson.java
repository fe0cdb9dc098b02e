package io.gatehouse.lambda.partneraccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gatehouse.domain.catalogue.Labels;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import io.gatehouse.domain.partneraccess.PartnerAccessState;
import io.gatehouse.domain.user.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schema {@code PartnerAccess}: what a customer lets its partner do (R28). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerAccessJson(
    String companyId,
    @Nullable String partnerId,
    @Nullable String partnerName,
    List<RoleJson> roles) {

  /** The schema {@code PartnerAccessRole}; what is about a grant is missing where there is none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RoleJson(
      String role,
      Map<String, String> label,
      Map<String, String> help,
      boolean enabled,
      @Nullable String since,
      @Nullable String until,
      @JsonProperty("notify") @Nullable List<String> addresses,
      @Nullable ExtensionJson proposal,
      int members) {
    static RoleJson of(PartnerAccessState.OfRole one) {
      PartnerGrant grant = one.grant();
      PartnerAccess access = one.access();
      return new RoleJson(
          one.role().id().value(),
          texts(one.role().label()),
          texts(one.role().help()),
          one.isEnabled(),
          access == null ? null : access.since().toString(),
          grant == null ? null : text(grant.until()),
          access == null ? null : access.told().stream().map(EmailAddress::value).toList(),
          access == null ? null : ExtensionJson.of(access.proposal()),
          one.members());
    }
  }

  static PartnerAccessJson of(PartnerAccessState state) {
    return new PartnerAccessJson(
        state.customer().id().value(),
        state.partner() == null ? null : state.partner().id().value(),
        state.partner() == null ? null : state.partner().name(),
        state.roles().stream().map(RoleJson::of).toList());
  }

  static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }

  private static Map<String, String> texts(Labels labels) {
    Map<String, String> texts = new TreeMap<>();
    for (Language language : Language.values()) {
      texts.put(language.code(), labels.in(language));
    }
    return texts;
  }
}
