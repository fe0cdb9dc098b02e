import { describe, expect, it } from 'vitest';
import { Intent } from './idempotency';
import { Problem } from './problem';

function intentWithKeys() {
  let serial = 0;
  const used: string[] = [];
  const intent = new Intent(() => `key-${++serial}`);
  const send = (payload: unknown, outcome: 'done' | Problem) =>
    intent
      .carryOut(payload, (key) => {
        used.push(key);
        return outcome === 'done' ? Promise.resolve() : Promise.reject(outcome);
      })
      .catch(() => undefined);
  return { used, send };
}

const offline = new Problem('offline', 0);
const broken = new Problem('internal', 500);
const refused = new Problem('email-taken', 409);

describe('Intent (R52)', () => {
  it('keeps its key while nobody knows whether the request was carried out', async () => {
    const { used, send } = intentWithKeys();
    await send({ name: 'A' }, offline);
    await send({ name: 'A' }, broken);
    await send({ name: 'A' }, 'done');
    expect(used).toEqual(['key-1', 'key-1', 'key-1']);
  });

  it('has another key for another payload', async () => {
    const { used, send } = intentWithKeys();
    await send({ name: 'A' }, offline);
    await send({ name: 'B' }, 'done');
    expect(used).toEqual(['key-1', 'key-2']);
  });

  it('has another key once the first was carried out', async () => {
    const { used, send } = intentWithKeys();
    await send({ name: 'A' }, 'done');
    await send({ name: 'A' }, 'done');
    expect(used).toEqual(['key-1', 'key-2']);
  });

  it('has another key after a refusal, which may be lifted meanwhile', async () => {
    const { used, send } = intentWithKeys();
    await send({ name: 'A' }, refused);
    await send({ name: 'A' }, 'done');
    expect(used).toEqual(['key-1', 'key-2']);
  });
});
