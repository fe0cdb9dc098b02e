package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Labels;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.catalogue.ResourceKind;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.outside.Client;
import io.gatehouse.domain.outside.Ended;
import io.gatehouse.domain.outside.Holding;
import io.gatehouse.domain.outside.Means;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.review.EntryId;
import io.gatehouse.domain.review.ReviewDecision;
import io.gatehouse.domain.review.ReviewEntry;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts into words of the API who has what where. */
final class Views {
  private final Catalogue catalogue;
  private final Clock clock;

  Views(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  AccountAccessJson accountAccess(Company company, Page<Holding> page) {
    return new AccountAccessJson(
        company.partnerOfRecord() == null ? null : company.partnerOfRecord().value(),
        grants(company),
        page.items().stream().map(this::holding).toList(),
        page.nextPageToken());
  }

  ClientJson client(CompanyId home, Client client) {
    Company company = client.company();
    boolean customer = home.equals(company.partnerOfRecord());
    return new ClientJson(
        company.id().value(),
        company.name(),
        company.status().name(),
        customer,
        customer ? grants(company) : List.of(),
        client.holdings().stream().map(this::holding).toList());
  }

  EndedJson ended(Ended ended) {
    PersonName contact = ended.contact();
    return new EndedJson(
        ended.ended(),
        ended.left() == null ? null : holding(ended.left()),
        contact == null ? null : contact.full());
  }

  EntryJson entry(ReviewEntry entry) {
    EntryId id = entry.id();
    RoleId role = id.role();
    ReviewDecision decision = entry.decision();
    return new EntryJson(
        id.toString(),
        id.user() == null ? null : id.user().value(),
        role == null ? null : role.value(),
        entry.grant() == null || role == null ? null : grant(role, entry.grant()),
        entry.holding() == null ? null : holding(entry.holding()),
        decision == null
            ? null
            : new EntryJson.DecisionJson(
                decision.verdict().name(),
                decision.by() == null ? null : decision.by().value(),
                decision.at().toString()));
  }

  private GrantJson grant(RoleId role, PartnerGrant grant) {
    return new GrantJson(
        grant.partner().value(),
        role.value(),
        texts(catalogue.role(role).map(Role::label)),
        text(grant.until()));
  }

  HoldingJson holding(Holding holding) {
    return new HoldingJson(
        holding.user().value(),
        holding.name().full(),
        holding.home().id().value(),
        holding.home().name(),
        holding.acts(),
        holding.isGiven(),
        holding.means().stream().map(this::means).toList(),
        text(holding.since()),
        text(holding.until()),
        text(holding.lastUsed()));
  }

  private MeansJson means(Means means) {
    return new MeansJson(
        means.kind().name(), means.id(), label(means), text(means.since()), text(means.until()));
  }

  /** Those that stand. */
  private List<GrantJson> grants(Company company) {
    return new TreeMap<>(company.partnerGrants())
        .entrySet().stream()
            .filter(each -> each.getValue().standsAt(clock.instant()))
            .filter(each -> each.getValue().partner().equals(company.partnerOfRecord()))
            .map(each -> grant(each.getKey(), each.getValue()))
            .toList();
  }

  private @Nullable Map<String, String> label(Means means) {
    String id = means.id();
    if (id == null) {
      return null;
    }
    return texts(
        switch (means.kind()) {
          case PERMISSION -> catalogue.find(new PermissionId(id)).map(Permission::label);
          case ROLE, GROUP -> catalogue.role(new RoleId(id)).map(Role::label);
          case SEAT -> catalogue.seatType(new SeatTypeId(id)).map(SeatType::label);
          case RESOURCE ->
              catalogue.resourceKind(id.substring(0, id.indexOf(':'))).map(ResourceKind::label);
          case CUSTOMERS ->
              id.contains(".")
                  ? catalogue.find(new PermissionId(id)).map(Permission::label)
                  : catalogue.role(new RoleId(id)).map(Role::label);
          case DELEGATED, CUSTOMER_MANAGER -> Optional.empty();
        });
  }

  /** Null for what the catalogue has no longer. */
  private static @Nullable Map<String, String> texts(Optional<Labels> labels) {
    return labels
        .map(
            all ->
                Arrays.stream(Language.values()).collect(Collectors.toMap(Language::code, all::in)))
        .orElse(null);
  }

  private static @Nullable String text(@Nullable Object time) {
    return time == null ? null : time.toString();
  }
}
