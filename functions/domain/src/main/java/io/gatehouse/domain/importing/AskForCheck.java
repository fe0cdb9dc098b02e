package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;

/**
 * Has the uploaded file checked, or checked again: after another upload, with another choice, or
 * when a check does not come to an end. It is a use case's own act and not the upload's, because
 * who asks must be somebody whose rights can be judged (R14), and an upload has no name on it.
 */
public final class AskForCheck implements UseCase<AskForCheck.Input, Import> {
  private final Imports imports;
  private final IdGenerator ids;

  public AskForCheck(Imports imports, IdGenerator ids) {
    this.imports = imports;
    this.ids = ids;
  }

  /**
   * What to check.
   *
   * @param skipExisting whether people who are users already are to be passed over
   */
  public record Input(CompanyId company, ImportId id, boolean skipExisting) {}

  @Override
  public Outcome<Import> decide(Input input, Context context) {
    Import before = imports.get(input.company(), input.id());
    Import after = before.checkAsked(Asked.by(context), input.skipExisting(), context.now());
    Change change =
        Change.builder()
            .update(before, after)
            .send(
                new OutgoingMessage(
                    ids.messageId(),
                    after.company(),
                    new Delivery.ImportWork(after.company(), after.id(), after.round()),
                    context.now()))
            .build();
    return new Outcome<>(after, change);
  }
}
