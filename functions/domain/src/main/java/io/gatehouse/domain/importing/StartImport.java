package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;

/**
 * Starts an import whose file was found to be without faults. Asked for one that is running, it
 * only hands out again what is left: so one whose work got lost can be helped on.
 */
public final class StartImport implements UseCase<ImportInput, Import> {
  private final Imports imports;
  private final IdGenerator ids;

  public StartImport(Imports imports, IdGenerator ids) {
    this.imports = imports;
    this.ids = ids;
  }

  @Override
  public Outcome<Import> decide(ImportInput input, Context context) {
    Import before = imports.get(input.company(), input.id());
    if (before.state() == ImportState.RUNNING) {
      return new Outcome<>(before, Change.builder().send(work(before, context)).build());
    }
    Import after = before.started(Asked.by(context), context.now());
    Change change =
        Change.builder()
            .update(before, after)
            .send(work(after, context))
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.IMPORT_STARTED,
                    after.company(),
                    null,
                    before.facts(),
                    after.facts()))
            .build();
    return new Outcome<>(after, change);
  }

  private OutgoingMessage work(Import running, Context context) {
    return new OutgoingMessage(
        ids.messageId(),
        running.company(),
        new Delivery.ImportWork(running.company(), running.id(), null),
        context.now());
  }
}
