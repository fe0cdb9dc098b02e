package io.gatehouse.lambda.companies;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.assignment.ReadOffer;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Group;
import io.gatehouse.domain.catalogue.Labels;
import io.gatehouse.domain.catalogue.Level;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.catalogue.Reach;
import io.gatehouse.domain.catalogue.ResourceKind;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.catalogue.Template;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.Language;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schema {@code Catalogue}: what can be given in a company (R15, R19). */
record CatalogueJson(
    List<GroupJson> groups,
    List<PermissionJson> permissions,
    List<RoleJson> roles,
    List<TemplateJson> templates,
    List<SeatTypeJson> seatTypes,
    List<ResourceKindJson> resourceKinds) {
  /** The schema {@code CatalogueGroup}. */
  record GroupJson(String id, Map<String, String> label) {}

  /** The schema {@code CataloguePermission}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PermissionJson(
      String id,
      String group,
      Map<String, String> label,
      Map<String, String> help,
      Level level,
      Reach reach,
      List<String> requires,
      List<String> includes,
      @Nullable String seat,
      boolean needsEntitlement,
      boolean entitled,
      boolean giveable) {}

  /** The schema {@code CatalogueRole}. */
  record RoleJson(
      String id,
      Map<String, String> label,
      Map<String, String> help,
      List<String> permissions,
      boolean grantable,
      boolean giveable) {}

  /** The schema {@code CatalogueTemplate}. */
  record TemplateJson(
      String id, Map<String, String> label, Map<String, String> help, List<String> permissions) {}

  /** The schema {@code CatalogueSeatType}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SeatTypeJson(
      String id,
      Map<String, String> label,
      Map<String, String> help,
      boolean paid,
      @Nullable Level cap,
      boolean partnerEmployeesOnly,
      boolean bulk) {}

  /** The schema {@code CatalogueResourceKind}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ResourceKindJson(
      String id,
      Map<String, String> label,
      Map<String, String> help,
      String permission,
      @Nullable String keeper) {}

  static CatalogueJson of(ReadOffer.Offer offer, Catalogue catalogue) {
    Set<PermissionId> existing = new HashSet<>();
    Set<String> groups = new HashSet<>();
    for (ReadOffer.OfferedPermission each : offer.permissions()) {
      existing.add(each.permission().id());
      groups.add(each.permission().group());
    }
    return new CatalogueJson(
        catalogue.groups().stream()
            .filter(group -> groups.contains(group.id()))
            .map(CatalogueJson::group)
            .toList(),
        offer.permissions().stream().map(each -> permission(each, existing)).toList(),
        offer.roles().stream().map(CatalogueJson::role).toList(),
        offer.templates().stream().map(each -> template(each, existing)).toList(),
        catalogue.seatTypes().stream().map(CatalogueJson::seatType).toList(),
        catalogue.resourceKinds().stream()
            .filter(kind -> existing.contains(kind.permission()))
            .map(kind -> resourceKind(kind, existing))
            .toList());
  }

  private static GroupJson group(Group group) {
    return new GroupJson(group.id(), texts(group.label()));
  }

  private static PermissionJson permission(
      ReadOffer.OfferedPermission offered, Set<PermissionId> existing) {
    Permission permission = offered.permission();
    return new PermissionJson(
        permission.id().value(),
        permission.group(),
        texts(permission.label()),
        texts(permission.help()),
        permission.level(),
        permission.reach(),
        ids(permission.requires(), existing),
        ids(permission.includes(), existing),
        permission.seat() == null ? null : permission.seat().value(),
        permission.entitlement(),
        offered.entitled(),
        offered.giveable());
  }

  private static RoleJson role(ReadOffer.OfferedRole offered) {
    Role role = offered.role();
    return new RoleJson(
        role.id().value(),
        texts(role.label()),
        texts(role.help()),
        offered.content().stream().map(PermissionId::value).toList(),
        role.grantable(),
        offered.giveable());
  }

  private static TemplateJson template(Template template, Set<PermissionId> existing) {
    return new TemplateJson(
        template.id(),
        texts(template.label()),
        texts(template.help()),
        ids(template.permissions(), existing));
  }

  private static SeatTypeJson seatType(SeatType type) {
    return new SeatTypeJson(
        type.id().value(),
        texts(type.label()),
        texts(type.help()),
        type.paid(),
        type.cap(),
        type.partnerEmployeesOnly(),
        type.bulk());
  }

  private static ResourceKindJson resourceKind(ResourceKind kind, Set<PermissionId> existing) {
    PermissionId keeper = kind.keeper();
    return new ResourceKindJson(
        kind.id(),
        texts(kind.label()),
        texts(kind.help()),
        kind.permission().value(),
        keeper != null && existing.contains(keeper) ? keeper.value() : null);
  }

  /** Those that exist in the company, in order. */
  private static List<String> ids(Collection<PermissionId> ids, Set<PermissionId> existing) {
    return ids.stream().filter(existing::contains).sorted().map(PermissionId::value).toList();
  }

  private static Map<String, String> texts(Labels labels) {
    Map<String, String> texts = new TreeMap<>();
    for (Language language : Language.values()) {
      texts.put(language.code(), labels.in(language));
    }
    return texts;
  }
}
