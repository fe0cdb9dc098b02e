package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.partneraccess.DecideExtension;
import io.gatehouse.domain.partneraccess.GrantableRoles;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.partneraccess.ProposeExtension;
import io.gatehouse.domain.partneraccess.ReadPartnerAccess;
import io.gatehouse.domain.partneraccess.SetPartnerAccess;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What customers can do about their partner's access; and with it, partners about their groups. */
@Singleton
final class PartnerAccessOperations implements Operations {
  private final Companies companies;
  private final PartnerAccesses accesses;
  private final Roster roster;
  private final Users users;
  private final Asking asking;
  private final IdGenerator ids;
  private final GroupOperations groups;

  PartnerAccessOperations(
      Companies companies,
      PartnerAccesses accesses,
      Roster roster,
      Users users,
      Asking asking,
      IdGenerator ids,
      GroupOperations groups) {
    this.companies = companies;
    this.accesses = accesses;
    this.roster = roster;
    this.users = users;
    this.asking = asking;
    this.ids = ids;
    this.groups = groups;
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    ReadPartnerAccess read = new ReadPartnerAccess(companies, accesses, roster, asking.catalogue());
    GrantableRoles grantable = new GrantableRoles(asking.catalogue());
    List<Binding<?, ?, ?>> ofCustomers =
        List.of(
            new Binding<>(
                Operation.PARTNER_ACCESS_GET,
                CustomerInput.class,
                (wire, caller) -> Ids.company(wire.companyId()),
                read,
                PartnerAccessJson::of),
            new Binding<>(
                Operation.PARTNER_ACCESS_SET,
                SetInput.class,
                (wire, caller) -> wire.read(grantable),
                new SetPartnerAccess(companies, accesses, users, asking, read, ids),
                PartnerAccessJson::of),
            new Binding<>(
                Operation.PARTNER_ACCESS_EXTENSION_PROPOSE,
                ProposeInput.class,
                (wire, caller) -> wire.readForCustomer(),
                new ProposeExtension(companies, accesses, users, ids),
                GrantJson::of),
            new Binding<>(
                Operation.PARTNER_ACCESS_EXTENSION_DECIDE,
                DecideInput.class,
                (wire, caller) -> wire.read(),
                new DecideExtension(companies, accesses, users, asking, ids),
                GrantJson::of));
    return Stream.of(ofCustomers, groups.bindings())
        .<Binding<?, ?, ?>>flatMap(List::stream)
        .toList();
  }
}
