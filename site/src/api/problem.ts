import type { FieldError, ProblemBody } from './types';

const TYPE_PREFIX = 'urn:gatehouse:problem:';

/** Problems the console notices by itself, before any answer of ours exists. Their words are in `problems.json`. */
export type OwnProblemCode = 'offline' | 'unexpected-answer';

/**
 * Anything a request can fail with, in the one shape the console shows: a title, what happened, what to do next and a
 * reference to name when asking for help (RFC 9457).
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** The stable last part of the problem's type, `email-taken` for one. */
  readonly code: string;
  /** The HTTP status, 0 when no answer came. */
  readonly status: number;
  /** Undefined for problems the console noticed by itself. */
  readonly body: ProblemBody | undefined;

  constructor(code: string, status: number, body?: ProblemBody) {
    super(body?.title ?? code);
    this.code = code;
    this.status = status;
    this.body = body;
  }

  get requestId(): string | undefined {
    return this.body?.requestId;
  }

  get fieldErrors(): readonly FieldError[] {
    return this.body?.errors ?? [];
  }

  /** True when the request may or may not have been carried out: only then is it sent again as it was. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

function isProblemBody(value: unknown): value is ProblemBody {
  if (typeof value !== 'object' || value === null) return false;
  const body = value as Record<string, unknown>;
  return typeof body['type'] === 'string' && typeof body['title'] === 'string';
}

/** The problem an answer tells of; what is not problem+json (a proxy's page, an empty body) becomes one all the same. */
export function problemFromAnswer(status: number, body: unknown, requestId?: string): Problem {
  if (isProblemBody(body)) {
    const code = body.type.startsWith(TYPE_PREFIX) ? body.type.slice(TYPE_PREFIX.length) : body.type;
    return new Problem(code, status, body);
  }
  const code: OwnProblemCode = 'unexpected-answer';
  if (requestId === undefined) return new Problem(code, status);
  return new Problem(code, status, {
    type: TYPE_PREFIX + code,
    title: '',
    detail: '',
    nextStep: '',
    status,
    requestId,
  });
}

/** The problem behind whatever was thrown: no answer at all means the connection failed. */
export function problemFromThrown(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const code: OwnProblemCode = thrown instanceof TypeError ? 'offline' : 'unexpected-answer';
  return new Problem(code, 0);
}
