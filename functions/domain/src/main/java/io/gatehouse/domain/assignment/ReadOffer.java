package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.catalogue.Template;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.permission.PermissionId;
import java.util.List;

/**
 * Tells what can be given in a company, and which of it whoever asks may give (R14, R15, R19): what
 * a form for a user's permissions shows.
 */
public final class ReadOffer implements UseCase<Company, ReadOffer.Offer> {
  private final Asking asking;
  private final Catalogue catalogue;
  private final Contents contents;

  public ReadOffer(Asking asking) {
    this.asking = asking;
    this.catalogue = asking.catalogue();
    this.contents = new Contents(catalogue);
  }

  /** What exists in the company, in the order of the catalogue. */
  public record Offer(
      List<OfferedPermission> permissions, List<OfferedRole> roles, List<Template> templates) {
    public Offer {
      permissions = List.copyOf(permissions);
      roles = List.copyOf(roles);
      templates = List.copyOf(templates);
    }
  }

  /**
   * A permission that exists in the company.
   *
   * @param entitled whether its users can be given it at all (R3)
   * @param giveable whether whoever asks may give it
   */
  public record OfferedPermission(Permission permission, boolean entitled, boolean giveable) {}

  /**
   * A role that exists in the company.
   *
   * @param content what it holds there, whether the company is entitled to it or not
   * @param giveable whether whoever asks may give it
   */
  public record OfferedRole(Role role, List<PermissionId> content, boolean giveable) {
    public OfferedRole {
      content = List.copyOf(content);
    }
  }

  @Override
  public Outcome<Offer> decide(Company company, Context context) {
    Giver giver = asking.giver(context, company);
    PermissionSet existing = catalogue.existing(company.type(), company.marks());
    PermissionSet everything = contents.everything(company);
    return Outcome.of(
        new Offer(
            catalogue.permissions().stream()
                .filter(permission -> catalogue.contains(existing, permission.id()))
                .map(permission -> offered(permission, everything, giver))
                .toList(),
            catalogue.roles().stream()
                .filter(role -> role.existsFor(company.type()))
                .map(role -> offered(role, company, everything, giver))
                .toList(),
            catalogue.templates().stream()
                .filter(template -> template.companyTypes().contains(company.type()))
                .toList()));
  }

  private OfferedPermission offered(Permission permission, PermissionSet everything, Giver giver) {
    PermissionSet content = catalogue.closure(permission.id()).and(everything);
    boolean entitled = catalogue.contains(everything, permission.id());
    return new OfferedPermission(
        permission,
        entitled,
        entitled && giver.mayGive(content, content.and(catalogue.reachingCustomers())));
  }

  private OfferedRole offered(Role role, Company company, PermissionSet everything, Giver giver) {
    PermissionSet content = catalogue.role(role.id(), company.type());
    return new OfferedRole(
        role,
        catalogue.ids(content.and(catalogue.existing(company.type(), company.marks()))),
        giver.mayGive(
            content.and(everything),
            catalogue.roleForCustomers(role.id(), company.type()).and(everything)));
  }
}
