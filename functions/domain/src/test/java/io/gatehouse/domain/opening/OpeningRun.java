package io.gatehouse.domain.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.assignment.AddContact;
import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.GiveClientAccess;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.assignment.SetSeat;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.delegation.NameAdministrator;
import io.gatehouse.domain.delegation.WithdrawAdministrator;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.EmailDomain;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.lifecycle.EditCompany;
import io.gatehouse.domain.lifecycle.MoveCompany;
import io.gatehouse.domain.memory.PlainTokens;
import io.gatehouse.domain.outside.EndAccountAccess;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.partneraccess.ChangeGroupMember;
import io.gatehouse.domain.partneraccess.DecideExtension;
import io.gatehouse.domain.partneraccess.FollowUpPartnerAccess;
import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.partneraccess.LeaveGroup;
import io.gatehouse.domain.partneraccess.ListGroupMembers;
import io.gatehouse.domain.partneraccess.ListGroups;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.partneraccess.ProposeExtension;
import io.gatehouse.domain.partneraccess.ReadPartnerAccess;
import io.gatehouse.domain.partneraccess.SetPartnerAccess;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.seat.ReadSeats;
import io.gatehouse.domain.seat.SeatCount;
import io.gatehouse.domain.seat.SetSeatLimits;
import io.gatehouse.domain.testdata.CompanyBuilder;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.testdata.UseCases;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One story, told act by act beside {@link OpeningModel}: after each, both have answered the same,
 * everybody may do the same everywhere, and groups and seats are the same.
 */
final class OpeningRun {
  private static final Map<String, PermissionId> WATCHED =
      OpeningModel.WATCHED.stream().collect(Collectors.toMap(id -> id, PermissionId::new));

  private static final SeatTypeId CORE = new SeatTypeId("core");

  private final Portal portal = new Portal();
  private final OpeningModel model = new OpeningModel();
  private final Users users = portal.store.users();
  private final Companies companies = portal.store.companies();
  private final PartnerAccesses accesses = portal.store.partnerAccesses();
  private final UseCases use;
  private final Changes changes;
  private final List<OpeningAct> told = new ArrayList<>();
  private final Set<MessageId> delivered = new HashSet<>();

  /**
   * A new portal.
   *
   * @param planted what an error makes of every change before it is written
   */
  OpeningRun(UnaryOperator<Change> planted) {
    for (Firm firm : Firm.values()) {
      portal.store.put(company(firm));
    }
    for (Who who : Who.values()) {
      User user =
          TestData.user()
              .id(who.id)
              .home(who.home.id)
              .email(who.address)
              .status(who == Who.CONNY ? UserStatus.NOT_INVITED : UserStatus.ACTIVE)
              .build();
      portal.store.put(
          user,
          TestData.membership()
              .atHome(user)
              .permissions(
                  who.isAdministrator()
                      ? TestData.ADMINISTRATOR
                      : who == Who.MAX ? Set.of(PermissionId.CUSTOMERS_ADMIN) : Set.of())
              .customers(
                  who == Who.MAX || who == Who.OLIVIA
                      ? CustomerScope.Kind.ALL
                      : CustomerScope.Kind.NONE)
              .build());
    }
    changes = change -> portal.store.commit(planted.apply(change));
    use = portal.useCases(changes);
  }

  private static Company company(Firm firm) {
    CompanyBuilder company =
        TestData.company()
            .id(firm.id)
            .name(firm.name())
            .type(
                firm == Firm.OPERATOR
                    ? CompanyType.OPERATOR
                    : firm.isPartner() ? CompanyType.PARTNER : CompanyType.CUSTOMER)
            .activeAdministrators(1);
    for (Who who : Who.values()) {
      if (who.home == firm && who.isAdministrator()) {
        company.contactPerson(who.id);
      }
    }
    if (firm.isCustomer()) {
      company.partnerOfRecord(Firm.NORDWIND.id);
    }
    if (firm.isPartner()) {
      company.approvedEmailDomains(firm.domain);
    }
    return company.build();
  }

  /** Does it, and fails if the model does not agree. Answers what was answered. */
  String assertAct(OpeningAct act) {
    if (!isPossible(act)) {
      return "nothing to do it with";
    }
    told.add(act);
    if (act instanceof OpeningAct.Invitation) {
      // Once a minute and five times a day are told elsewhere (R38).
      portal.clock.advance(Duration.ofDays(1));
    }
    if (act instanceof OpeningAct.Wait(Duration duration)) {
      portal.clock.advance(duration);
    }
    String answer = answer(act);
    assertThat(answer).as("%s: %s, seen by the model", told, act).isEqualTo(model.act(act, now()));
    assertSame("at once after", act);
    assertSameSeats("at once after", act);
    assertSameGroups("at once after", act);
    int written = portal.store.committed().size();
    deliverAll();
    runJob();
    deliverAll();
    model.follow();
    model.run(now());
    model.follow();
    if (portal.store.committed().size() > written) {
      assertSame("after", act);
      assertSameSeats("after", act);
    }
    return answer;
  }

  /** Nobody asks anything of a company that is stopped; the edge refuses them. */
  private boolean isPossible(OpeningAct act) {
    return switch (act) {
      case OpeningAct.Seat seat -> !model.isStopped(seat.firm());
      case OpeningAct.Buy buy -> !model.isStopped(buy.firm());
      case OpeningAct.Authorise one -> !model.isStopped(one.customer());
      case OpeningAct.Propose one ->
          one.fromPartner() ? partnerActs(one.customer()) : !model.isStopped(one.customer());
      case OpeningAct.Decide one -> !model.isStopped(one.customer());
      case OpeningAct.Member one -> partnerActs(one.customer());
      case OpeningAct.GiveUp one -> partnerActs(one.customer());
      case OpeningAct.Delegate one ->
          !model.isStopped(one.customer())
              && (one.yes() || model.isDelegated(one.who(), one.customer()));
      case OpeningAct.Contact one -> !model.isStopped(one.customer());
      case OpeningAct.Drop one ->
          !model.isStopped(one.customer())
              && one.who().home != one.customer()
              && model.isTied(one.who(), one.customer());
      case OpeningAct.ClientAccess one ->
          !model.isStopped(one.customer())
              && model.partnerOf(one.customer()) == Who.MAX.home
              && model
                  .holds(Who.MAX, one.customer(), now())
                  .containsAll(Set.of("users.manage", "phones.manage"));
      case OpeningAct.Invitation(OpeningAct.Invitation.What what) ->
          !model.isStopped(Firm.CONTOSO)
              && (what != OpeningAct.Invitation.What.ACCEPT || model.isInvited(now()));
      default -> true;
    };
  }

  private boolean partnerActs(Firm customer) {
    Firm partner = model.partnerOf(customer);
    return partner != null && !model.isStopped(partner);
  }

  private String answer(OpeningAct act) {
    try {
      act(act);
      return OpeningModel.DONE;
    } catch (Refused refused) {
      return refused.refusal().getClass().getSimpleName();
    }
  }

  private void delegate(Firm customer, Who who, boolean yes) {
    if (yes) {
      run(
          new NameAdministrator(portal.asking, companies, users, portal.ids),
          new NameAdministrator.Input(
              customer.id, new NameAdministrator.Whom.ByEmail(new EmailAddress(who.address))));
    } else {
      run(
          new WithdrawAdministrator(portal.store.accessFacts(), users, portal.ids),
          new UserOfCompany(customer.id, who.id));
    }
  }

  private void act(OpeningAct act) {
    switch (act) {
      case OpeningAct.Seat(Who who, Firm firm, String seat) -> seat(who, firm, seat);
      case OpeningAct.Buy(Firm firm, int seats) ->
          run(
              new SetSeatLimits(
                  companies, portal.store.seats(), portal.access.catalogue(), portal.ids),
              new SetSeatLimits.Input(firm.id, Map.of(CORE, (long) seats)));
      case OpeningAct.Authorise authorise -> authorise(authorise);
      case OpeningAct.Propose propose ->
          run(
              new ProposeExtension(companies, accesses, users, portal.ids),
              new ProposeExtension.Input(
                  propose.fromPartner() ? partnerOf(propose.customer()) : null,
                  group(propose.customer(), propose.role()),
                  now().plus(Duration.ofDays(propose.days()))));
      case OpeningAct.Decide(Firm customer, String role, boolean accept) ->
          run(
              new DecideExtension(companies, accesses, users, portal.asking, portal.ids),
              new DecideExtension.Input(group(customer, role), accept));
      case OpeningAct.Member(Firm customer, String role, Who who, boolean add) ->
          run(
              new ChangeGroupMember(companies, accesses, users, portal.ids),
              new ChangeGroupMember.Input(partnerOf(customer), group(customer, role), who.id, add));
      case OpeningAct.GiveUp(Firm customer, String role) ->
          run(
              new LeaveGroup(companies, accesses, users, portal.ids),
              new LeaveGroup.Input(partnerOf(customer), group(customer, role)));
      case OpeningAct.Delegate(Firm customer, Who who, boolean yes) -> delegate(customer, who, yes);
      case OpeningAct.Contact(Firm customer, Who who, String permission) ->
          run(
              new AddContact(portal.asking, users, portal.store.invitations(), portal.ids),
              new AddContact.Input(
                  customer.id,
                  new EmailAddress(who.address),
                  Assignment.giving(Selection.of(new PermissionId(permission))),
                  null));
      case OpeningAct.Drop(Firm customer, Who who) ->
          run(
              new EndAccountAccess(portal.access, portal.store.accessFacts(), users, portal.ids),
              new EndAccountAccess.Input(customer.id, who.id));
      case OpeningAct.ClientAccess(Firm customer, Who who, String permission) ->
          run(
              new GiveClientAccess(portal.asking, users, portal.store.invitations(), portal.ids),
              new GiveClientAccess.Input(
                  customer.id,
                  who.id,
                  Assignment.giving(Selection.of(new PermissionId(permission)))),
              TestData.person(portal.user(Who.MAX.id)));
      case OpeningAct.Stop(Firm firm, boolean yes) ->
          run(yes ? use.suspendCompany() : use.resumeCompany(), firm.id);
      case OpeningAct.Rename(Firm firm, String name) ->
          run(use.editCompany(), new EditCompany.Input(firm.id, name, null));
      case OpeningAct.Move(Firm customer, @Nullable Firm partner) ->
          run(
              use.moveCompany(),
              new MoveCompany.Input(customer.id, partner == null ? null : partner.id));
      case OpeningAct.Approve(Firm partner, boolean yes) ->
          run(
              use.editCompany(),
              new EditCompany.Input(
                  partner.id, null, yes ? Set.of(new EmailDomain(partner.domain)) : Set.of()));
      case OpeningAct.Disable(Who who, boolean yes) ->
          run(yes ? use.disableUser() : use.enableUser(), named(who));
      case OpeningAct.Invitation(OpeningAct.Invitation.What what) -> invitation(what);
      case OpeningAct.Wait ignored -> {}
    }
  }

  private void invitation(OpeningAct.Invitation.What what) {
    switch (what) {
      case SEND -> run(use.sendInvitation(), named(Who.CONNY));
      case REVOKE -> run(use.revokeInvitation(), named(Who.CONNY));
      case ACCEPT ->
          run(
              use.acceptInvitation(),
              portal.redemption(portal.invitation(portal.user(Who.CONNY.id))),
              new Actor.Anonymous());
    }
  }

  private void seat(Who who, Firm firm, String seat) {
    run(
        new SetSeat(portal.asking, users, portal.store.invitations(), portal.ids),
        new SetSeat.Input(firm.id, who.id, seat.isEmpty() ? null : new SeatTypeId(seat)));
  }

  private void authorise(OpeningAct.Authorise asked) {
    List<SetPartnerAccess.Wanted> wanted =
        asked.days().entrySet().stream()
            .map(
                one ->
                    new SetPartnerAccess.Wanted(
                        new RoleId(one.getKey()),
                        one.getValue() == 0 ? null : now().plus(Duration.ofDays(one.getValue()))))
            .toList();
    run(
        new SetPartnerAccess(
            companies,
            accesses,
            users,
            portal.asking,
            new ReadPartnerAccess(
                companies, accesses, portal.store.roster(), portal.access.catalogue()),
            portal.ids),
        new SetPartnerAccess.Input(
            asked.customer().id, wanted, List.of(new EmailAddress("told@contoso.example"))),
        TestData.person(portal.user(asker(asked).id)));
  }

  private static Who asker(OpeningAct.Authorise asked) {
    return switch (asked.by()) {
      case OPERATOR -> Who.OLIVIA;
      case CUSTOMER -> asked.customer() == Firm.CONTOSO ? Who.CARLA : Who.FRED;
      case PARTNER -> Who.NINA;
    };
  }

  private static GroupId group(Firm customer, String role) {
    return new GroupId(customer.id, new RoleId(role));
  }

  private CompanyId partnerOf(Firm customer) {
    return Objects.requireNonNull(model.partnerOf(customer)).id;
  }

  private void assertSame(String when, OpeningAct act) {
    for (Who who : Who.values()) {
      for (Firm firm : Firm.values()) {
        if (firm != Firm.OPERATOR) {
          assertThat(held(who, firm))
              .as("%s: what %s holds over %s %s %s", told, who, firm, when, act)
              .isEqualTo(model.holds(who, firm, now()));
        }
      }
    }
  }

  private void assertSameGroups(String when, OpeningAct act) {
    for (Firm partner : List.of(Firm.NORDWIND, Firm.SUEDHAFEN)) {
      Map<String, Set<Who>> groups = new TreeMap<>();
      var page =
          new ListGroups(companies, accesses, portal.access.catalogue())
              .decide(
                  new ListGroups.Input(partner.id, new PageRequest("", 100, null)),
                  portal.request(TestData.operator()))
              .answer();
      page.items()
          .forEach(
              group ->
                  groups.put(
                      group.name(Language.EN),
                      members(new GroupId(group.customer().id(), group.role().id()), partner)));
      assertThat(groups)
          .as("%s: the groups of %s %s %s", told, partner, when, act)
          .isEqualTo(model.groups(partner, now()));
    }
  }

  private void assertSameSeats(String when, OpeningAct act) {
    for (Firm firm : List.of(Firm.CONTOSO, Firm.FABRIKAM)) {
      SeatCount count =
          new ReadSeats(companies, portal.store.seats(), portal.access.catalogue())
              .decide(firm.id, portal.request(TestData.operator()))
              .answer()
              .of(CORE);
      assertThat(
              count.bought()
                  + " bought, "
                  + count.used()
                  + " used, "
                  + count.reserved()
                  + " reserved")
          .as("%s: core seats of %s %s %s", told, firm, when, act)
          .isEqualTo(model.seats(firm));
    }
  }

  private Set<Who> members(GroupId group, Firm partner) {
    return new ListGroupMembers(companies, portal.store.roster(), users, new PlainTokens())
            .decide(
                new ListGroupMembers.Input(partner.id, group, new PageRequest("", 100, null)),
                portal.request(TestData.operator()))
            .answer()
            .items()
            .stream()
            .map(user -> Who.valueOf(user.id().value().substring(4).toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
  }

  private Set<String> held(Who who, Firm firm) {
    AccessFacts facts = portal.store.accessFacts().read(who.id, firm.id);
    PermissionSet all = portal.access.permissions(facts, now());
    Set<String> held = new TreeSet<>();
    WATCHED.forEach(
        (name, permission) -> {
          if (portal.access.catalogue().contains(all, permission)) {
            held.add(name);
          }
        });
    return held;
  }

  private void deliverAll() {
    for (var message : portal.store.messages().all()) {
      if (delivered.add(message.message().id())) {
        portal.delivery(changes, portal.store.messages()).deliver(message.message().id(), now());
      }
    }
  }

  private void runJob() {
    for (GroupId due : accesses.due(now())) {
      run(
          new FollowUpPartnerAccess(companies, accesses, users, portal.ids),
          due,
          new Actor.Schedule());
    }
    for (UserId due : portal.store.invitations().due(now())) {
      run(use.followUpInvitation(), due, new Actor.Schedule());
    }
  }

  private <I, O> O run(UseCase<I, O> useCase, I input) {
    return run(useCase, input, TestData.person(portal.user(Who.OLIVIA.id)));
  }

  private <I, O> O run(UseCase<I, O> useCase, I input, Actor actor) {
    return Decisions.carryOut(
        portal.seats.behind(useCase),
        input,
        portal.request(actor),
        outcome -> changes.commit(outcome.change()));
  }

  private Instant now() {
    return portal.clock.instant();
  }

  private static UserOfCompany named(Who who) {
    return new UserOfCompany(who.home.id, who.id);
  }
}
