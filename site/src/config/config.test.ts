import { describe, expect, it } from 'vitest';
import { parseConfig } from './config';

const good = {
  region: 'eu-north-1',
  userPoolId: 'eu-north-1_abc',
  userPoolClientId: 'client',
  signInFlow: 'USER_SRP_AUTH',
};

describe('parseConfig', () => {
  it('takes what is there, the endpoint being optional', () => {
    expect(parseConfig(good)).toEqual(good);
    expect(parseConfig({ ...good, cognitoEndpoint: '/cognito' }).cognitoEndpoint).toBe('/cognito');
  });

  it.each(['region', 'userPoolId', 'userPoolClientId', 'signInFlow'])('names a missing %s', (name) => {
    expect(() => parseConfig({ ...good, [name]: undefined })).toThrow(`${name} is missing`);
  });

  it('refuses a flow it does not know', () => {
    expect(() => parseConfig({ ...good, signInFlow: 'CUSTOM_AUTH' })).toThrow('signInFlow must be one of');
  });

  it('refuses what is no object', () => {
    expect(() => parseConfig(null)).toThrow('is missing');
  });
});
