import { describe, expect, it } from 'vitest';
import { errorsByField } from './field-errors';

const FIELDS = ['email', 'firstName'] as const;

describe('errorsByField', () => {
  it('finds the fields by JSON pointer and makes sentences', () => {
    const errors = [
      { field: '/email', message: 'must be an e-mail address' },
      { field: '/firstName', message: 'is required' },
    ];
    expect(errorsByField(errors, FIELDS)).toEqual({
      email: 'Must be an e-mail address.',
      firstName: 'Is required.',
    });
  });

  it('keeps to the object the form is for', () => {
    const errors = [
      { field: '/firstUser/email', message: 'Is taken.' },
      { field: '/email', message: 'is required' },
    ];
    expect(errorsByField(errors, FIELDS, '/firstUser')).toEqual({ email: 'Is taken.' });
  });

  it('keeps the first of several for one field, and leaves out what it does not know', () => {
    const errors = [
      { field: '/email', message: 'is taken' },
      { field: '/email', message: 'is too long' },
      { field: '/language', message: 'is unknown' },
    ];
    expect(errorsByField(errors, FIELDS)).toEqual({ email: 'Is taken.' });
  });
});
