package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;

/**
 * Stops what has not begun. Users who were made stay; chunks that wait find the import cancelled,
 * and note their lines as such.
 */
public final class CancelImport implements UseCase<ImportInput, Import> {
  private final Imports imports;
  private final IdGenerator ids;

  public CancelImport(Imports imports, IdGenerator ids) {
    this.imports = imports;
    this.ids = ids;
  }

  @Override
  public Outcome<Import> decide(ImportInput input, Context context) {
    Import before = imports.get(input.company(), input.id());
    Import after = before.cancelled(context.now());
    Change change =
        Change.builder()
            .update(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.IMPORT_CANCELLED,
                    after.company(),
                    null,
                    before.facts(),
                    after.facts()))
            .build();
    return new Outcome<>(after, change);
  }
}
