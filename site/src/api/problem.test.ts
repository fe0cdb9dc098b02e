import { describe, expect, it } from 'vitest';
import { Problem, problemFromAnswer, problemFromThrown } from './problem';

const body = {
  type: 'urn:gatehouse:problem:email-taken',
  title: 'This e-mail address is taken',
  status: 409,
  detail: 'One person is one user.',
  nextStep: 'Use another address.',
  requestId: 'r-1',
  errors: [{ field: '/email', message: 'is taken' }],
};

describe('problemFromAnswer', () => {
  it('reads code, reference and field errors of problem+json', () => {
    const problem = problemFromAnswer(409, body);
    expect(problem).toMatchObject({
      code: 'email-taken',
      status: 409,
      requestId: 'r-1',
      outcomeUnknown: false,
    });
    expect(problem.fieldErrors).toEqual(body.errors);
  });

  it('keeps a type that is not one of ours as it is', () => {
    expect(problemFromAnswer(400, { ...body, type: 'about:blank' }).code).toBe('about:blank');
  });

  it.each([undefined, '', '<html>502</html>', null, {}, { message: 'Unauthorized' }])(
    'makes a problem of an answer that is none: %j',
    (answer) => {
      expect(problemFromAnswer(502, answer)).toMatchObject({ code: 'unexpected-answer', status: 502 });
    },
  );

  it('keeps the request id of the header when the body has none', () => {
    expect(problemFromAnswer(401, { message: 'Unauthorized' }, 'gw-7').requestId).toBe('gw-7');
  });
});

describe('problemFromThrown', () => {
  it('leaves a problem alone', () => {
    const problem = new Problem('not-found', 404);
    expect(problemFromThrown(problem)).toBe(problem);
  });

  it('tells a lost connection from anything else', () => {
    expect(problemFromThrown(new TypeError('Failed to fetch'))).toMatchObject({ code: 'offline', status: 0 });
    expect(problemFromThrown(new Error('bug'))).toMatchObject({ code: 'unexpected-answer', status: 0 });
  });

  it('knows when nobody can tell whether it was carried out', () => {
    expect(new Problem('offline', 0).outcomeUnknown).toBe(true);
    expect(new Problem('internal', 500).outcomeUnknown).toBe(true);
    expect(new Problem('sent-too-often', 429).outcomeUnknown).toBe(false);
  });
});
