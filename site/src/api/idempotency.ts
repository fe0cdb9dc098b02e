import { problemFromThrown } from './problem';

/**
 * The idempotency key of one intent of the user (R52): pressing "Create" once, however often it must be sent.
 *
 * The key stays the same while nobody knows whether the request was carried out (no answer, or a 5xx): sending again
 * then gives the first answer instead of a second company. A definite answer ends the intent, and so does another
 * payload, since the server refuses a key it has seen with another request.
 */
export class Intent {
  private key: string | undefined;
  private payload: string | undefined;
  private readonly newKey: () => string;

  constructor(newKey: () => string = () => crypto.randomUUID()) {
    this.newKey = newKey;
  }

  /** Runs `send` with the key that belongs to `payload`. */
  async carryOut<Result>(payload: unknown, send: (key: string) => Promise<Result>): Promise<Result> {
    const key = this.keyFor(JSON.stringify(payload));
    try {
      const result = await send(key);
      this.end();
      return result;
    } catch (thrown) {
      if (!problemFromThrown(thrown).outcomeUnknown) this.end();
      throw thrown;
    }
  }

  private keyFor(payload: string): string {
    if (this.key === undefined || this.payload !== payload) {
      this.key = this.newKey();
      this.payload = payload;
    }
    return this.key;
  }

  private end(): void {
    this.key = undefined;
    this.payload = undefined;
  }
}
