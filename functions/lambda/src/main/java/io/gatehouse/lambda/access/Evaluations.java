package io.gatehouse.lambda.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessAnswer;
import io.gatehouse.domain.access.AccessQuestion;
import io.gatehouse.domain.access.AskAccess;
import io.gatehouse.domain.access.Asker;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** AuthZEN's evaluation and evaluations (R47). */
@Singleton
final class Evaluations {
  /** A batch is read at once and answered at once. */
  static final int MOST = 100;

  private static final int NOT_PERMITTED = 403;
  private static final int INVALID = 400;

  private final Access access;
  private final AskAccess askAccess;

  Evaluations(Access access, ReadAccessFacts facts, EventLog log) {
    this.access = access;
    this.askAccess = new AskAccess(access, facts, log);
  }

  Outcome<Object> one(Asked<AuthZenInput> asked, Context context) {
    AuthZenQuestion question = AuthZenQuestion.read(asked.wire(), access.catalogue());
    return Outcome.of(
        decisions(List.of(question), asked.asker(), context).stream()
            .findFirst()
            .filter(decision -> decision.context().error() == null)
            .orElseThrow(
                () -> new Refused(new Refusal.NotPermitted(PermissionId.USERS_VIEW.value()))));
  }

  /** A batch; without any member, one evaluation. */
  Outcome<Object> several(Asked<AuthZenInput> asked, Context context) {
    JsonNode members = asked.wire().evaluations();
    if (members.isMissingNode() || (members.isArray() && members.isEmpty())) {
      return one(asked, context);
    }
    if (!members.isArray()) {
      throw Validation.refuse("/evaluations", "must be an array");
    }
    if (members.size() > MOST) {
      throw Validation.refuse("/evaluations", "must have at most " + MOST + " members");
    }
    Semantic semantic = Semantic.read(asked.wire().options());
    List<Member> read = new ArrayList<>();
    members.forEach(member -> read.add(read(asked.wire(), member)));
    List<AuthZenQuestion> questions =
        read.stream().map(Member::question).filter(Objects::nonNull).toList();
    List<DecisionJson> decisions = new ArrayList<>(decisions(questions, asked.asker(), context));
    return Outcome.of(
        new DecisionsJson(
            semantic.until(
                read.stream()
                    .map(one -> one.fault() == null ? decisions.removeFirst() : one.fault())
                    .toList())));
  }

  /** One member of a batch; one of the two is there. */
  private record Member(@Nullable AuthZenQuestion question, @Nullable DecisionJson fault) {}

  private Member read(AuthZenInput batch, JsonNode member) {
    try {
      if (!member.isObject()) {
        throw Validation.refuse("", "must be an object");
      }
      return new Member(AuthZenQuestion.read(batch.member(member), access.catalogue()), null);
    } catch (Refused refused) {
      return new Member(null, DecisionJson.failed(INVALID, words(refused.refusal())));
    }
  }

  private static String words(Refusal refusal) {
    return refusal instanceof Refusal.InvalidRequest invalid
        ? invalid.errors().stream()
            .map(error -> (error.field() + " " + error.message()).strip())
            .collect(Collectors.joining("; "))
        : "cannot be asked";
  }

  /** All of them in one read; in the order of the questions. */
  private List<DecisionJson> decisions(List<AuthZenQuestion> asked, Asker asker, Context context) {
    List<AccessQuestion> questions =
        asked.stream().map(AuthZenQuestion::question).filter(Objects::nonNull).toList();
    List<AccessAnswer> answers =
        new ArrayList<>(
            askAccess.decide(new AskAccess.Input(asker, questions, null), context).answer());
    List<DecisionJson> decisions = new ArrayList<>();
    for (AuthZenQuestion one : asked) {
      AccessQuestion question = one.question();
      decisions.add(
          question == null
              ? DecisionJson.denied("There is no such user, action or resource.")
              : decision(one.narrowing(), question, answers.removeFirst()));
    }
    return decisions;
  }

  private DecisionJson decision(Narrowing narrowing, AccessQuestion question, AccessAnswer answer) {
    if (answer.explanation() == null) {
      return DecisionJson.failed(
          NOT_PERMITTED, "It needs the permission " + PermissionId.USERS_VIEW + ".");
    }
    boolean described =
        narrowing.test(answer.facts()) && narrowing.test(access.catalogue(), question.permission());
    return answer.isAllowed() && !described
        ? DecisionJson.denied("User, action or resource are not as their properties say.")
        : DecisionJson.of(Words.of(access.catalogue(), answer.explanation(), answer));
  }
}
