package io.gatehouse.domain.testdata;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.catalogue.CatalogueSource.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds a catalogue piece by piece; texts are made up from ids. */
public final class CatalogueBuilder {
  public static final List<String> EVERYWHERE =
      List.of("OPERATOR", "PARTNER", "SUB_PARTNER", "CUSTOMER", "AFFILIATE");
  public static final List<String> PARTNER_TYPES = List.of("PARTNER", "SUB_PARTNER", "AFFILIATE");

  private final List<CatalogueSource.Group> groups = new ArrayList<>();
  private final List<CatalogueSource.Permission> permissions = new ArrayList<>();
  private final List<CatalogueSource.Role> roles = new ArrayList<>();
  private final List<CatalogueSource.Template> templates = new ArrayList<>();
  private final List<CatalogueSource.SeatType> seatTypes = new ArrayList<>();
  private final List<CatalogueSource.Mark> marks = new ArrayList<>();
  private final List<CatalogueSource.ResourceKind> resourceKinds = new ArrayList<>();
  private String delegatedRole = "account-manager";

  /** The same text in every language. */
  public static Map<String, String> text(String text) {
    return Map.of("en", text, "fr", text, "da", text);
  }

  public CatalogueBuilder group(String id) {
    groups.add(new CatalogueSource.Group(id, text(id)));
    return this;
  }

  /** By default of level manage, for every type, in the company only, and free of conditions. */
  public CatalogueBuilder permission(String id, UnaryOperator<PermissionBuilder> more) {
    permissions.add(more.apply(new PermissionBuilder(id)).build());
    return this;
  }

  public CatalogueBuilder role(String id, boolean grantable, Map<String, Content> content) {
    roles.add(
        new CatalogueSource.Role(id, text(id), text(id), grantable, new LinkedHashMap<>(content)));
    return this;
  }

  public CatalogueBuilder template(String id, List<String> types, String... ids) {
    templates.add(new CatalogueSource.Template(id, text(id), text(id), types, List.of(ids)));
    return this;
  }

  public CatalogueBuilder seatType(String id, boolean paid, @Nullable String cap, boolean bulk) {
    seatTypes.add(
        new CatalogueSource.SeatType(
            id, text(id), text(id), paid, cap, id.equals("partner"), bulk));
    return this;
  }

  public CatalogueBuilder mark(String id) {
    marks.add(new CatalogueSource.Mark(id, text(id)));
    return this;
  }

  public CatalogueBuilder resourceKind(String id, String permission) {
    return resourceKind(id, permission, null);
  }

  public CatalogueBuilder resourceKind(String id, String permission, @Nullable String keeper) {
    resourceKinds.add(new CatalogueSource.ResourceKind(id, text(id), text(id), permission, keeper));
    return this;
  }

  public CatalogueBuilder delegatedRole(String id) {
    delegatedRole = id;
    return this;
  }

  public CatalogueSource source() {
    return new CatalogueSource(
        groups, permissions, roles, templates, seatTypes, marks, resourceKinds, delegatedRole);
  }

  public Catalogue build() {
    return Catalogue.compile(source());
  }

  /** One permission. */
  public static final class PermissionBuilder {
    private final String id;
    private String group = "all";
    private Map<String, String> label;
    private String level = "manage";
    private List<String> types = EVERYWHERE;
    private boolean entitlement;
    private List<String> requires = List.of();
    private List<String> includes = List.of();
    private String reach = "company";
    private @Nullable String mark;
    private @Nullable String seat;

    private PermissionBuilder(String id) {
      this.id = id;
      this.label = text(id);
    }

    public PermissionBuilder group(String value) {
      group = value;
      return this;
    }

    public PermissionBuilder label(Map<String, String> value) {
      label = value;
      return this;
    }

    public PermissionBuilder level(String value) {
      level = value;
      return this;
    }

    public PermissionBuilder view() {
      return level("view");
    }

    public PermissionBuilder types(List<String> value) {
      types = value;
      return this;
    }

    public PermissionBuilder entitlement() {
      entitlement = true;
      return this;
    }

    public PermissionBuilder requires(String... value) {
      requires = List.of(value);
      return this;
    }

    public PermissionBuilder includes(String... value) {
      includes = List.of(value);
      return this;
    }

    public PermissionBuilder forCustomers() {
      return reach("customers");
    }

    public PermissionBuilder reach(String value) {
      reach = value;
      return this;
    }

    public PermissionBuilder mark(String value) {
      mark = value;
      return this;
    }

    public PermissionBuilder seat(String value) {
      seat = value;
      return this;
    }

    private CatalogueSource.Permission build() {
      return new CatalogueSource.Permission(
          id,
          group,
          label,
          text("what " + id + " is for"),
          level,
          types,
          entitlement,
          requires,
          includes,
          reach,
          mark,
          seat);
    }
  }
}
