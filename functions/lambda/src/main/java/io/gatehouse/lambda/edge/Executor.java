package io.gatehouse.lambda.edge;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.preview.Previews;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.lambda.idempotency.AnsweredMeanwhileException;
import io.gatehouse.lambda.idempotency.IdempotencyKey;
import io.gatehouse.lambda.idempotency.IdempotentChanges;
import io.gatehouse.lambda.idempotency.StoredAnswer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Carries a request out: lets the caller through, decides, and writes. With an idempotency key, the
 * answer is written in the very transaction of the change: either both are there, or neither (R52).
 */
@Singleton
final class Executor {
  private final Gatekeeper gatekeeper;
  private final IdempotentChanges changes;
  private final Previews previews;
  private final SeatLimits seats;
  private final Catalogue catalogue;
  private final Clock clock;

  Executor(
      Gatekeeper gatekeeper,
      IdempotentChanges changes,
      Previews previews,
      SeatLimits seats,
      Catalogue catalogue,
      Clock clock) {
    this.gatekeeper = gatekeeper;
    this.changes = changes;
    this.previews = previews;
    this.seats = seats;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  Answer execute(Binding<?, ?, ?> binding, Request request) {
    Caller caller = gatekeeper.letThrough(request);
    Context context = new Context(caller.actor(), request.source(), clock.instant());
    if (request.preview()) {
      return preview(binding, request, caller, context);
    }
    if (request.idempotencyKey() == null || !request.operation().isIdempotent()) {
      return decide(binding, request, caller, context, (change, answer) -> changes.commit(change));
    }
    IdempotencyKey key = Idempotency.key(caller.actor(), request.idempotencyKey());
    return once(key, binding, request, caller, context);
  }

  private Answer once(
      IdempotencyKey key,
      Binding<?, ?, ?> binding,
      Request request,
      Caller caller,
      Context context) {
    String hash = Idempotency.hash(request);
    Optional<StoredAnswer> earlier = changes.find(key, context.now());
    if (earlier.isPresent()) {
      return again(earlier.get(), hash);
    }
    try {
      return decide(
          binding,
          request,
          caller,
          context,
          (change, answer) ->
              changes.commit(
                  change,
                  key,
                  new StoredAnswer(hash, request.operation().successStatus(), answer),
                  context.now()));
    } catch (AnsweredMeanwhileException | Refused raced) {
      // A refusal, too: what stands in the way may be what the same request has just done.
      return again(changes.find(key, context.now()).orElseThrow(() -> raced), hash);
    }
  }

  private <W, I, O> Answer decide(
      Binding<W, I, O> binding,
      Request request,
      Caller caller,
      Context context,
      BiConsumer<Change, String> write) {
    I input = binding.read().apply(Json.read(request.input(), binding.wire()), caller);
    // The answer is put into words while deciding, because it is written along with the change.
    UseCase<I, O> seated = seats.behind(binding.useCase());
    UseCase<I, String> worded =
        (wanted, around) -> {
          Outcome<O> outcome = seated.decide(wanted, around);
          return new Outcome<>(
              Json.write(binding.write().apply(outcome.answer())), outcome.change());
        };
    String json =
        Decisions.carryOut(
            worded, input, context, outcome -> write.accept(outcome.change(), outcome.answer()));
    return Answer.success(request.operation().successStatus(), json);
  }

  /** Decides as if it were to be done, and tells of the change instead of writing it (R46). */
  private <W, I, O> Answer preview(
      Binding<W, I, O> binding, Request request, Caller caller, Context context) {
    I input = binding.read().apply(Json.read(request.input(), binding.wire()), caller);
    Change change = seats.behind(binding.previewed()).decide(input, context).change();
    return Answer.success(200, Json.write(PreviewJson.of(previews.of(change, context), catalogue)));
  }

  private static Answer again(StoredAnswer stored, String hash) {
    if (!stored.requestHash().equals(hash)) {
      throw new Refused(new Refusal.IdempotencyKeyReused());
    }
    return Answer.success(stored.status(), stored.body());
  }
}
