package io.gatehouse.lambda.companies;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.EntitlementRules;
import io.gatehouse.domain.assignment.ListCompanies;
import io.gatehouse.domain.assignment.ListCompanyCustomers;
import io.gatehouse.domain.assignment.ReadOffer;
import io.gatehouse.domain.assignment.SetEntitlements;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.lifecycle.CreateCompany;
import io.gatehouse.domain.lifecycle.CreateCustomer;
import io.gatehouse.domain.lifecycle.DeleteCompany;
import io.gatehouse.domain.lifecycle.EditCompany;
import io.gatehouse.domain.lifecycle.InitializePortal;
import io.gatehouse.domain.lifecycle.MoveCompany;
import io.gatehouse.domain.lifecycle.RestoreCompany;
import io.gatehouse.domain.lifecycle.ResumeCompany;
import io.gatehouse.domain.lifecycle.SetMarks;
import io.gatehouse.domain.lifecycle.SuspendCompany;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.user.SetContactPerson;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.CompanyJson;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageJson;
import io.gatehouse.lambda.api.UserViews;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be asked about companies. */
@Singleton
final class CompanyOperations implements Operations {
  private final Companies companies;
  private final Users users;
  private final Invitations invitations;
  private final IdGenerator ids;
  private final Asking asking;
  private final Access access;
  private final ReadAccessFacts readFacts;
  private final UserViews views;
  private final AccessIndex index;
  private final PartnerAccesses accesses;
  private final PlaceTokens tokens;

  CompanyOperations(
      Companies companies,
      Users users,
      Invitations invitations,
      IdGenerator ids,
      Asking asking,
      Access access,
      ReadAccessFacts readFacts,
      UserViews views,
      AccessIndex index,
      PartnerAccesses accesses,
      PlaceTokens tokens) {
    this.companies = companies;
    this.users = users;
    this.invitations = invitations;
    this.ids = ids;
    this.asking = asking;
    this.access = access;
    this.readFacts = readFacts;
    this.views = views;
    this.index = index;
    this.accesses = accesses;
    this.tokens = tokens;
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    // Read already, to let the caller through.
    UseCase<Company, Company> get = (company, context) -> Outcome.of(company);
    return List.of(
        new Binding<>(
            Operation.PORTAL_INITIALIZE,
            PortalInput.class,
            (wire, caller) -> wire.read(access.catalogue()),
            new InitializePortal(companies, users, invitations, asking, ids),
            created -> CreatedCompanyJson.of(created, views)),
        new Binding<>(
            Operation.COMPANY_LIST,
            CompanyListInput.class,
            (wire, caller) -> wire.read(),
            new ListCompanies(companies, asking),
            page -> PageJson.of(page.map(CompanyJson::of))),
        new Binding<>(
            Operation.COMPANY_CREATE,
            CreateCompanyInput.class,
            (wire, caller) -> wire.read(access.catalogue()),
            new CreateCompany(companies, asking, new EntitlementRules(access.catalogue()), ids),
            created -> CreatedCompanyJson.of(created, views)),
        new Binding<>(
            Operation.COMPANY_GET,
            CompanyIdInput.class,
            (wire, caller) -> caller.company(),
            get,
            CompanyJson::of),
        new Binding<>(
            Operation.COMPANY_ENTITLEMENTS_SET,
            EntitlementsInput.class,
            (wire, caller) -> wire.read(access.catalogue()),
            new SetEntitlements(companies, access, readFacts, ids),
            CompanyJson::of),
        new Binding<>(
            Operation.CATALOGUE_GET,
            CompanyIdInput.class,
            (wire, caller) -> caller.company(),
            new ReadOffer(asking),
            offer -> CatalogueJson.of(offer, access.catalogue())),
        new Binding<>(
            Operation.COMPANY_CONTACT_PERSON_SET,
            ContactPersonInput.class,
            (wire, caller) -> wire.read(),
            new SetContactPerson(companies, users, ids),
            CompanyJson::of),
        new Binding<>(
            Operation.COMPANY_EDIT,
            EditCompanyInput.class,
            (wire, caller) -> wire.read(),
            new EditCompany(companies, ids),
            CompanyJson::of),
        new Binding<>(
            Operation.COMPANY_MARKS_SET,
            MarksInput.class,
            (wire, caller) -> wire.read(access.catalogue()),
            new SetMarks(companies, access, readFacts, ids),
            CompanyJson::of),
        new Binding<>(
            Operation.COMPANY_MOVE,
            MoveCompanyInput.class,
            (wire, caller) -> wire.read(),
            new MoveCompany(companies, accesses, users, access, readFacts, asking, ids),
            CompanyJson::of),
        whole(Operation.COMPANY_SUSPEND, new SuspendCompany(companies, ids)),
        whole(Operation.COMPANY_RESUME, new ResumeCompany(companies, ids)),
        whole(Operation.COMPANY_DELETE, new DeleteCompany(companies, ids)),
        whole(Operation.COMPANY_RESTORE, new RestoreCompany(companies, ids)),
        new Binding<>(
            Operation.CUSTOMER_LIST,
            CompanyListInput.class,
            (wire, caller) -> wire.readCustomers(),
            new ListCompanyCustomers(companies, asking, index, tokens),
            page -> PageJson.of(page.map(CompanyJson::of))),
        new Binding<>(
            Operation.CUSTOMER_CREATE,
            CreateCustomerInput.class,
            (wire, caller) -> wire.read(access.catalogue()),
            new CreateCustomer(companies, asking, ids),
            created -> CreatedCompanyJson.of(created, views)));
  }

  /** What is done to a company as a whole takes nothing but its name. */
  private static Binding<CompanyIdInput, CompanyId, Company> whole(
      Operation operation, UseCase<CompanyId, Company> useCase) {
    return new Binding<>(
        operation,
        CompanyIdInput.class,
        (wire, caller) -> Ids.company(wire.companyId()),
        useCase,
        CompanyJson::of);
  }
}
