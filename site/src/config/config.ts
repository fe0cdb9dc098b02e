/**
 * What differs between installations, served beside the site as /config.json, so that one build runs anywhere.
 */
export interface Config {
  readonly region: string;
  readonly userPoolId: string;
  readonly userPoolClientId: string;
  /** SRP keeps the password in the browser; the password flow is for a local cloud that cannot do SRP. */
  readonly signInFlow: 'USER_SRP_AUTH' | 'USER_PASSWORD_AUTH';
  /** Where Cognito answers if not at its own address: absolute, or a path of this origin such as `/cognito`. */
  readonly cognitoEndpoint?: string;
}

const FLOWS: readonly string[] = ['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'];

/** Checks a config.json. Throws with the name of the first entry that is missing or wrong. */
export function parseConfig(value: unknown): Config {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const text = (name: string): string => {
    const entry = raw[name];
    if (typeof entry !== 'string' || entry === '') throw new Error(`config.json: ${name} is missing`);
    return entry;
  };
  const signInFlow = text('signInFlow');
  if (!FLOWS.includes(signInFlow))
    throw new Error(`config.json: signInFlow must be one of ${FLOWS.join(', ')}`);
  const config = {
    region: text('region'),
    userPoolId: text('userPoolId'),
    userPoolClientId: text('userPoolClientId'),
    signInFlow: signInFlow as Config['signInFlow'],
  };
  return raw['cognitoEndpoint'] === undefined
    ? config
    : { ...config, cognitoEndpoint: text('cognitoEndpoint') };
}

let loading: Promise<Config> | undefined;

/** Fetched once; a failure is not kept, so that trying again can succeed. */
export function loadConfig(): Promise<Config> {
  loading ??= fetch('/config.json')
    .then((answer) => {
      if (!answer.ok) throw new Error(`config.json: answered ${answer.status}`);
      return answer.json();
    })
    .then(parseConfig)
    .catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
  return loading;
}
