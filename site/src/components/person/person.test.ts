import { describe, expect, it } from 'vitest';
import { checkPerson, createUserRequest, emptyPerson, type PersonField } from './person';

const anna = {
  firstName: ' Anna ',
  lastName: 'Berg',
  email: ' anna@example.com ',
  phone: '+45 20 12 34 56',
  language: 'da',
};

describe('a person (R8)', () => {
  it('needs names and an address', () => {
    const faults = checkPerson(emptyPerson('en'));
    expect((Object.keys(faults) as PersonField[]).filter((field) => faults[field] !== undefined)).toEqual([
      'firstName',
      'lastName',
      'email',
    ]);
  });

  it('becomes the request, without surrounding space', () => {
    expect(createUserRequest(anna, true, true)).toEqual({
      firstName: 'Anna',
      lastName: 'Berg',
      email: 'anna@example.com',
      phone: '+4520123456',
      language: 'da',
      permissions: ['company.admin'],
      sendInvitation: true,
    });
  });

  it('leaves an empty phone out and gives nothing that was not ticked (R11)', () => {
    const request = createUserRequest({ ...anna, phone: ' ' }, false, false);
    expect(request).toMatchObject({ permissions: [], sendInvitation: false });
    expect(request).not.toHaveProperty('phone');
  });
});
