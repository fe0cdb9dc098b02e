import { CLOUD_URL } from './settings.ts';

/** What a workload asks of a function (R52). */
export interface Invocation {
  readonly operation: string;
  readonly actor: {
    readonly email?: string;
    readonly userId?: string;
    readonly workload?: string;
    /** Of the customer that the user manages (R35). */
    readonly session?: string;
  };
  readonly input?: unknown;
  readonly idempotencyKey?: string;
}

export interface Invoked {
  readonly status: number;
  readonly output?: unknown;
  readonly problem?: { readonly type: string; readonly detail?: string };
}

/** Invokes a function directly, as another workload does; the local cloud asks for a credential, but checks none. */
export async function invoke(name: string, invocation: Invocation): Promise<Invoked> {
  const answer = await fetch(`${CLOUD_URL}/2015-03-31/functions/gatehouse-${name}:live/invocations`, {
    method: 'POST',
    headers: {
      Authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-1/lambda/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(invocation),
  });
  if (!answer.ok) throw new Error(`${name} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Invoked;
}
