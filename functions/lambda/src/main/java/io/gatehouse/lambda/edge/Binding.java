package io.gatehouse.lambda.edge;

import io.gatehouse.domain.change.UseCase;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Ties an operation to the use case that decides it.
 *
 * @param wire the record the input is read into; its fields are the operation's contract
 * @param read makes the use case's input of it; refuses with all faults at once
 * @param write makes the answer's JSON record
 * @param previewed decides as the use case does and writes nothing, where that writes while it
 *     decides (R46)
 */
public record Binding<W, I, O>(
    Operation operation,
    Class<W> wire,
    BiFunction<W, Caller, I> read,
    UseCase<I, O> useCase,
    Function<O, Object> write,
    UseCase<I, O> previewed) {

  /** Of a use case that writes nothing while it decides: a preview asks the very same. */
  public Binding(
      Operation operation,
      Class<W> wire,
      BiFunction<W, Caller, I> read,
      UseCase<I, O> useCase,
      Function<O, Object> write) {
    this(operation, wire, read, useCase, write, useCase);
  }
}
