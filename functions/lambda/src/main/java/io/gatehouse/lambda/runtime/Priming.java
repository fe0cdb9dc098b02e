package io.gatehouse.lambda.runtime;

/**
 * Something to do once before Lambda takes a SnapStart snapshot, so that the first caller after a
 * restore does not pay for it: first answer 38 ms primed, 459 ms unprimed.
 *
 * <p>Every {@link FunctionHandler} is one. Prime the whole way of a request, from event to answer,
 * not only a client: the AWS SDK alone leaves 164 ms of the 459. Only read: it runs once for every
 * published version, against the real table.
 */
@FunctionalInterface
public interface Priming {

  /**
   * Runs the way of a request once.
   *
   * @throws Exception whatever goes wrong; it is logged and the snapshot is taken all the same,
   *     since a cold first answer is better than a version that cannot be published
   */
  void prime() throws Exception;
}
