package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.lifecycle.NewUser;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives one line its outcome, once. The outcome that is stored first stays: it is written under the
 * condition that there is none, in the transaction of the user it tells of.
 */
final class RunLine {
  private final Imports imports;
  private final LineReader reader;
  private final UseCase<CreateUser.Input, NewUser> createUser;
  private final Reason.Words words;
  private final Changes changes;

  RunLine(
      Imports imports,
      LineReader reader,
      UseCase<CreateUser.Input, NewUser> createUser,
      Reason.Words words,
      Changes changes) {
    this.imports = imports;
    this.reader = reader;
    this.createUser = createUser;
    this.words = words;
    this.changes = changes;
  }

  ImportedLine run(Import one, Sheet.Row row, RunChunk.Mood mood, Instant now) {
    return switch (mood) {
      case RunChunk.Mood.Willing(Context asked) ->
          made(one, row, new Context(asked.actor(), asked.source(), now));
      case RunChunk.Mood.Unwilling(Refused refused) -> refused(one, row, refused.refusal(), now);
      case RunChunk.Mood.Cancelled ignored ->
          noted(one, row, ImportedLine.Outcome.CANCELLED, null, now);
    };
  }

  private ImportedLine made(Import one, Sheet.Row row, Context context) {
    try {
      NewPerson person = reader.read(Lines.COLUMNS, row);
      UseCase<NewPerson, ImportedLine> make = (wanted, around) -> make(one, row, wanted, around);
      return carryOut(make, person, context);
    } catch (Refused refused) {
      return refused(one, row, refused.refusal(), context.now());
    }
  }

  private Outcome<ImportedLine> make(Import one, Sheet.Row row, NewPerson person, Context context) {
    // Looked for with each try: what stands in the way may be what an earlier one has done.
    Optional<ImportedLine> known = imports.line(one.id(), row.line());
    if (known.isPresent()) {
      return Outcome.of(known.get());
    }
    Outcome<NewUser> created =
        createUser.decide(new CreateUser.Input(one.company(), person), context);
    ImportedLine line =
        new ImportedLine(
            one.id(),
            row.line(),
            ImportedLine.Outcome.CREATED,
            created.answer().user().id(),
            null,
            one.expiresAt());
    return new Outcome<>(line, Change.builder().include(created.change()).create(line).build());
  }

  private ImportedLine refused(Import one, Sheet.Row row, Refusal refusal, Instant now) {
    ImportedLine.Outcome outcome =
        refusal instanceof Refusal.EmailTaken
            ? ImportedLine.Outcome.EXISTS
            : ImportedLine.Outcome.REFUSED;
    return noted(one, row, outcome, words.of(refusal), now);
  }

  private ImportedLine noted(
      Import one,
      Sheet.Row row,
      ImportedLine.Outcome outcome,
      @Nullable Reason reason,
      Instant now) {
    ImportedLine line =
        new ImportedLine(one.id(), row.line(), outcome, null, reason, one.expiresAt());
    UseCase<ImportedLine, ImportedLine> note =
        (wanted, around) ->
            imports
                .line(one.id(), row.line())
                .map(Outcome::of)
                .orElseGet(() -> new Outcome<>(wanted, Change.builder().create(wanted).build()));
    return carryOut(note, line, new Context(new Actor.Schedule(), Rights.source(one), now));
  }

  private <I> ImportedLine carryOut(UseCase<I, ImportedLine> useCase, I input, Context context) {
    return Decisions.carryOut(useCase, input, context, outcome -> changes.commit(outcome.change()));
  }
}
