const from = (name: string, otherwise: string): string => process.env[name] ?? otherwise;

/** Where the stack answers. */
export const SITE_URL = from('GATEHOUSE_URL', 'http://localhost:8080').replace(/\/$/, '');

/** Where the local cloud answers, for direct invocations. */
export const CLOUD_URL = from('GATEHOUSE_CLOUD_URL', 'http://localhost:4566').replace(/\/$/, '');

/** Whoever may create companies; by default the demo data's operator, as `make up` prints it. */
export const OPERATOR = {
  email: from('GATEHOUSE_OPERATOR_EMAIL', 'olivia.grant@gatehouse.example'),
  password: from('GATEHOUSE_DEMO_PASSWORD', 'correct horse battery staple'),
};
