import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Intent } from './idempotency';
import { type Problem, problemFromThrown } from './problem';

const RETRIES_WHEN_OUTCOME_UNKNOWN = 2;

/**
 * A change asked of the server. Every change carries an idempotency key, so it may safely be sent again by itself when
 * the connection or the server failed; a refusal is never repeated.
 */
export function useChange<Input, Output>(
  send: (input: Input, idempotencyKey: string) => Promise<Output>,
  onDone?: (output: Output, input: Input) => Promise<unknown> | void,
): UseMutationResult<Output, Problem, Input> {
  const [intent] = useState(() => new Intent());
  return useMutation<Output, Problem, Input>({
    mutationFn: (input) => intent.carryOut(input, (key) => send(input, key)),
    retry: (count, problem) =>
      count < RETRIES_WHEN_OUTCOME_UNKNOWN && problemFromThrown(problem).outcomeUnknown,
    onSuccess: (output, input) => onDone?.(output, input),
  });
}
