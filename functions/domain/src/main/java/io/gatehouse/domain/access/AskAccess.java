package io.gatehouse.domain.access;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether users may do things, and why (R43), now or at a past moment (R45). Whatever is
 * asked together is read together, and what the asker may know of it with it.
 */
public final class AskAccess implements UseCase<AskAccess.Input, List<AccessAnswer>> {
  private final Access access;
  private final ReadAccessFacts today;
  private final EventLog log;

  public AskAccess(Access access, ReadAccessFacts today, EventLog log) {
    this.access = access;
    this.today = today;
    this.log = log;
  }

  /**
   * What is asked.
   *
   * @param at the moment asked about; null for now
   */
  public record Input(Asker asker, List<AccessQuestion> questions, @Nullable Instant at) {}

  /** The answers, in the order of the questions. */
  @Override
  public Outcome<List<AccessAnswer>> decide(Input input, Context context) {
    Moment moment = Moment.of(input.at(), context.now(), today, log);
    List<About> asked = input.questions().stream().map(AccessQuestion::about).toList();
    return Outcome.of(
        switch (input.asker()) {
          case Asker.Workload ignored -> {
            KnownFacts facts = KnownFacts.read(moment.facts(), asked);
            yield each(input, question -> explained(question, facts.get(question.about()), moment));
          }
          case Asker.Person person -> toPerson(person, asked, input, moment, context.now());
        });
  }

  private List<AccessAnswer> toPerson(
      Asker.Person person, List<About> asked, Input input, Moment moment, Instant now) {
    List<About> wanted = new ArrayList<>();
    asked.forEach(about -> wanted.add(new About(person.id(), about.company())));
    if (wanted.isEmpty()) {
      // Whoever asks about nothing that could exist must be somebody all the same.
      wanted.add(new About(person.id(), CompanyId.OPERATOR));
    }
    About first = wanted.getFirst();
    if (!moment.isPast()) {
      wanted.addAll(asked);
    }
    KnownFacts known = KnownFacts.read(today, wanted);
    MayAsk mayAsk = new MayAsk(access, person, known.get(first), now);
    KnownFacts facts = moment.isPast() ? KnownFacts.read(moment.facts(), asked) : known;
    return each(
        input,
        question ->
            told(
                mayAsk,
                known.get(new About(person.id(), question.company())),
                explained(question, facts.get(question.about()), moment),
                withheld -> explained(question, withheld, moment)));
  }

  private static List<AccessAnswer> each(
      Input input, Function<AccessQuestion, AccessAnswer> answer) {
    return input.questions().stream().map(answer).toList();
  }

  /**
   * What of an answer the asker gets to know.
   *
   * @param overCompany the asker's facts over the company asked about
   * @param again decides on fewer facts: why something is refused would tell of a company or of a
   *     user that is none of the asker's business
   */
  private static AccessAnswer told(
      MayAsk mayAsk,
      AccessFacts overCompany,
      AccessAnswer answer,
      Function<AccessFacts, AccessAnswer> again) {
    AccessFacts facts = answer.facts();
    if (mayAsk.isAbout(facts.user())) {
      return answer.isAllowed() || mayAsk.isKnown(facts) || mayAsk.existenceOf(overCompany)
          ? answer
          : again.apply(facts.withoutCompany());
    }
    if (!mayAsk.usersOf(overCompany)) {
      return new AccessAnswer(null, facts);
    }
    return answer.isAllowed() || MayAsk.isTied(facts) || mayAsk.anything()
        ? answer
        : again.apply(facts.withoutUser());
  }

  private AccessAnswer explained(AccessQuestion question, AccessFacts facts, Moment moment) {
    return new AccessAnswer(
        access.explain(facts, question.permission(), question.resource(), moment.at()), facts);
  }
}
