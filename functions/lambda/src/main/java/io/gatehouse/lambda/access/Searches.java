package io.gatehouse.lambda.access;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessAnswer;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.AccessQuestion;
import io.gatehouse.domain.access.AskAccess;
import io.gatehouse.domain.access.FindResources;
import io.gatehouse.domain.access.FindWhat;
import io.gatehouse.domain.access.FindWho;
import io.gatehouse.domain.access.Found;
import io.gatehouse.domain.access.Reached;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ResourcePlace;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.access.SearchJson.ActionJson;
import io.gatehouse.lambda.access.SearchJson.EntityJson;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * AuthZEN's searches (R47). Whatever they find is permitted when it is asked as an evaluation;
 * where something that cannot exist is named, nothing is found.
 */
@Singleton
final class Searches {
  private final Access access;
  private final AskAccess askAccess;
  private final FindWho findWho;
  private final FindWhat findWhat;
  private final FindResources findResources;
  private final PlaceTokens tokens;

  Searches(
      Access access, AccessIndex index, ReadAccessFacts facts, EventLog log, PlaceTokens tokens) {
    this.access = access;
    this.askAccess = new AskAccess(access, facts, log);
    this.findWho = new FindWho(access, index, facts, log);
    this.findWhat = new FindWhat(access, index, facts, log);
    this.findResources = new FindResources(access, index, facts);
    this.tokens = tokens;
  }

  /** Who may. */
  Outcome<SearchJson<EntityJson>> subject(Asked<AuthZenInput> asked, Context context) {
    Validation validation = new Validation();
    Entity subject = Entity.sought("/subject", asked.wire().subject(), validation);
    Entity action = Entity.action(asked.wire().action(), validation);
    Entity resource = Entity.named("/resource", asked.wire().resource(), validation);
    SearchPage page = SearchPage.read(tokens, "access-search-subject", asked, validation);
    AuthZenQuestion question = AuthZenQuestion.of(subject, action, resource, access.catalogue());
    PermissionId permission = described(question);
    if (!subject.type().equals(AuthZenQuestion.USER)
        || permission == null
        || question.company() == null) {
      return nothing(page, asked, context);
    }
    Found<UserId, UserId> found =
        findWho
            .decide(
                new FindWho.Input(
                    asked.asker(),
                    question.company(),
                    permission,
                    question.thing(),
                    null,
                    question.narrowing(),
                    page.after() == null ? null : new UserId(page.after()),
                    page.limit()),
                context)
            .answer();
    return Outcome.of(
        page.answer(
            found.results().stream()
                .map(user -> new EntityJson(AuthZenQuestion.USER, user.value()))
                .toList(),
            found.next() == null ? null : found.next().value()));
  }

  /** On what. */
  Outcome<SearchJson<EntityJson>> resource(Asked<AuthZenInput> asked, Context context) {
    Validation validation = new Validation();
    Entity subject = Entity.named("/subject", asked.wire().subject(), validation);
    Entity action = Entity.action(asked.wire().action(), validation);
    Entity resource = Entity.sought("/resource", asked.wire().resource(), validation);
    SearchPage page = SearchPage.read(tokens, "access-search-resource", asked, validation);
    AuthZenQuestion question = AuthZenQuestion.of(subject, action, resource, access.catalogue());
    PermissionId permission = described(question);
    if (question.user() == null || permission == null) {
      return nothing(page, asked, context);
    }
    if (resource.type().equals(AuthZenQuestion.COMPANY)) {
      return Outcome.of(companies(question, question.user(), permission, page, asked, context));
    }
    boolean ofKind =
        access
            .catalogue()
            .resourceKind(resource.type())
            .filter(kind -> kind.permission().equals(permission))
            .isPresent();
    return ofKind
        ? Outcome.of(
            things(question, question.user(), permission, resource.type(), page, asked, context))
        : nothing(page, asked, context);
  }

  private SearchJson<EntityJson> companies(
      AuthZenQuestion question,
      UserId user,
      PermissionId permission,
      SearchPage page,
      Asked<AuthZenInput> asked,
      Context context) {
    Found<Reached, CompanyId> found =
        findWhat
            .decide(
                new FindWhat.Input(
                    asked.asker(),
                    user,
                    permission,
                    null,
                    question.narrowing(),
                    page.after() == null ? null : new CompanyId(page.after()),
                    page.limit()),
                context)
            .answer();
    return page.answer(
        found.results().stream()
            .map(one -> new EntityJson(AuthZenQuestion.COMPANY, one.company().id().value()))
            .toList(),
        found.next() == null ? null : found.next().value());
  }

  private SearchJson<EntityJson> things(
      AuthZenQuestion question,
      UserId user,
      PermissionId permission,
      String kind,
      SearchPage page,
      Asked<AuthZenInput> asked,
      Context context) {
    Found<ResourcePlace, ResourcePlace> found =
        findResources
            .decide(
                new FindResources.Input(
                    asked.asker(),
                    user,
                    permission,
                    kind,
                    question.narrowing(),
                    page.after() == null ? null : ResourcePlace.parse(page.after()),
                    page.limit()),
                context)
            .answer();
    return page.answer(
        found.results().stream().map(place -> new EntityJson(kind, place.toString())).toList(),
        found.next() == null ? null : found.next().toString());
  }

  /** Which actions. */
  Outcome<SearchJson<ActionJson>> action(Asked<AuthZenInput> asked, Context context) {
    Validation validation = new Validation();
    Entity subject = Entity.named("/subject", asked.wire().subject(), validation);
    Entity resource = Entity.named("/resource", asked.wire().resource(), validation);
    SearchPage page = SearchPage.read(tokens, "access-search-action", asked, validation);
    AuthZenQuestion question =
        AuthZenQuestion.of(subject, Entity.NONE, resource, access.catalogue());
    if (question.user() == null || question.company() == null) {
      return nothing(page, asked, context);
    }
    List<PermissionId> permitted =
        permitted(question, question.user(), question.company(), asked, context);
    List<PermissionId> left =
        page.after() == null
            ? permitted
            : permitted.stream().dropWhile(one -> !isBehind(one, page.after())).toList();
    List<PermissionId> results = left.stream().limit(page.limit()).toList();
    return Outcome.of(
        page.answer(
            results.stream().map(one -> new ActionJson(one.value())).toList(),
            results.size() < left.size() && !results.isEmpty() ? results.getLast().value() : null));
  }

  /** In the order of the catalogue. */
  private boolean isBehind(PermissionId one, String after) {
    List<String> order =
        access.catalogue().permissions().stream().map(known -> known.id().value()).toList();
    return order.indexOf(one.value()) > order.indexOf(after);
  }

  private List<PermissionId> permitted(
      AuthZenQuestion question,
      UserId user,
      CompanyId company,
      Asked<AuthZenInput> asked,
      Context context) {
    List<AccessQuestion> questions =
        candidates(question.thing())
            .map(action -> new AccessQuestion(user, company, action, question.thing()))
            .toList();
    List<AccessAnswer> answers =
        askAccess.decide(new AskAccess.Input(asked.asker(), questions, null), context).answer();
    if (answers.stream().anyMatch(answer -> answer.explanation() == null)) {
      throw new Refused(new Refusal.NotPermitted(PermissionId.USERS_VIEW.value()));
    }
    return Stream.iterate(0, index -> index < answers.size(), index -> index + 1)
        .filter(index -> answers.get(index).isAllowed())
        .filter(index -> question.narrowing().test(answers.get(index).facts()))
        .map(index -> questions.get(index).permission())
        .toList();
  }

  private Stream<PermissionId> candidates(@Nullable ResourceId thing) {
    return thing == null
        ? access.catalogue().permissions().stream().map(Permission::id)
        : access.catalogue().resourceKind(thing.kind()).stream().map(kind -> kind.permission());
  }

  /** The action, if there can be such a permission and it is as its properties say. */
  private @Nullable PermissionId described(AuthZenQuestion question) {
    PermissionId permission = question.permission();
    return permission != null && question.narrowing().test(access.catalogue(), permission)
        ? permission
        : null;
  }

  /** Whoever may not ask is told so first. */
  private <T> Outcome<SearchJson<T>> nothing(
      SearchPage page, Asked<AuthZenInput> asked, Context context) {
    askAccess.decide(new AskAccess.Input(asked.asker(), List.of(), null), context);
    return Outcome.of(page.nothing());
  }
}
