package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.NoMoreThanOneself;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.partneraccess.ChangeGroupMember;
import io.gatehouse.domain.partneraccess.ChangeGroupMembers;
import io.gatehouse.domain.partneraccess.LeaveGroup;
import io.gatehouse.domain.partneraccess.ListGroupMembers;
import io.gatehouse.domain.partneraccess.ListGroups;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.partneraccess.ProposeExtension;
import io.gatehouse.domain.partneraccess.ReadGroup;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;
import io.gatehouse.lambda.api.PageJson;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import jakarta.inject.Singleton;
import java.util.List;

/** What partners can do about their groups (R28, R33). */
@Singleton
final class GroupOperations {
  private final Companies companies;
  private final PartnerAccesses accesses;
  private final Roster roster;
  private final Users users;
  private final Asking asking;
  private final Changes changes;
  private final PlaceTokens tokens;
  private final IdGenerator ids;

  GroupOperations(
      Companies companies,
      PartnerAccesses accesses,
      Roster roster,
      Users users,
      Asking asking,
      Changes changes,
      PlaceTokens tokens,
      IdGenerator ids) {
    this.companies = companies;
    this.accesses = accesses;
    this.roster = roster;
    this.users = users;
    this.asking = asking;
    this.changes = changes;
    this.tokens = tokens;
    this.ids = ids;
  }

  List<Binding<?, ?, ?>> bindings() {
    ChangeGroupMembers members =
        new ChangeGroupMembers(
            new NoMoreThanOneself<>(asking, new ChangeGroupMember(companies, accesses, users, ids)),
            changes);
    UseCase<ChangeGroupMembers.Input, ChangedMembersJson> change =
        (wanted, context) -> told(members.decide(wanted, context), context);
    UseCase<ChangeGroupMembers.Input, ChangedMembersJson> previewed =
        (wanted, context) -> told(members.preview(wanted, context), context);
    return List.of(
        new Binding<>(
            Operation.GROUP_LIST,
            PageInput.class,
            (wire, caller) -> new ListGroups.Input(Ids.company(wire.companyId()), wire.read()),
            new ListGroups(companies, accesses, asking.catalogue()),
            page -> PageJson.of(page.map(GroupJson::of))),
        new Binding<>(
            Operation.GROUP_GET,
            GroupInput.class,
            (wire, caller) -> wire.read(),
            new ReadGroup(companies, accesses, roster, asking.catalogue()),
            GroupJson::of),
        new Binding<>(
            Operation.GROUP_MEMBERS_LIST,
            GroupInput.class,
            (wire, caller) -> wire.readMembers(),
            new ListGroupMembers(companies, roster, users, tokens),
            page -> PageJson.of(page.map(MemberJson::of))),
        new Binding<>(
            Operation.GROUP_MEMBERS_CHANGE,
            MembersInput.class,
            (wire, caller) -> wire.read(),
            change,
            done -> done,
            previewed),
        new Binding<>(
            Operation.GROUP_LEAVE,
            GroupInput.class,
            (wire, caller) -> wire.readLeaving(),
            new LeaveGroup(companies, accesses, users, ids),
            LeftGroupJson::of),
        new Binding<>(
            Operation.GROUP_EXTENSION_PROPOSE,
            ProposeInput.class,
            (wire, caller) -> wire.readForPartner(),
            new ProposeExtension(companies, accesses, users, ids),
            GrantJson::of));
  }

  private static Outcome<ChangedMembersJson> told(
      Outcome<List<ChangeGroupMembers.Done>> outcome, Context context) {
    return new Outcome<>(
        ChangedMembersJson.of(outcome.answer(), context.source().requestId()), outcome.change());
  }
}
