import { describe, expect, it } from 'vitest';
import { email, lengthOf, line, optionalPhone, plainPhone, sixDigits } from './validators';

describe('email (R8)', () => {
  it.each(['anna@example.com', '  Anna.Berg+x@mail.example.co.uk ', 'søren@ørsted.dk', "o'neil@example.org"])(
    'takes %s',
    (value) => expect(email(value)).toBeUndefined(),
  );

  it.each([
    'anna',
    'anna@',
    '@example.com',
    'anna@example',
    'a b@example.com',
    'a..b@example.com',
    'a@-x.com',
  ])('refuses %s', (value) => expect(email(value)?.key).toBe('email'));

  it('refuses more than 64 characters before the @ and 254 in all', () => {
    expect(email(`${'a'.repeat(64)}@example.com`)).toBeUndefined();
    expect(email(`${'a'.repeat(65)}@example.com`)?.key).toBe('email');
    expect(
      email(`a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(12)}.com`)
        ?.key,
    ).toBe('email');
  });

  it('asks for an empty one', () => expect(email(' ')?.key).toBe('required'));
});

describe('optionalPhone (R8)', () => {
  it.each(['', ' ', '+4520123456', '+45 20 12 34 56', '+1 (202) 555-0123'])('takes %j', (value) =>
    expect(optionalPhone(value)).toBeUndefined(),
  );

  it.each(['20123456', '+0123456789', '+45', '+45201234567890123', '+45 abc'])('refuses %j', (value) =>
    expect(optionalPhone(value)?.key).toBe('phone'),
  );

  it('drops the punctuation people type', () => expect(plainPhone('+45 (20) 12-34.56')).toBe('+4520123456'));
});

describe('line', () => {
  it('counts code points, as the server does', () => {
    expect(lengthOf('Zoë😀')).toBe(4);
    expect(line(3)('abc')).toBeUndefined();
    expect(line(3)('abcd')).toEqual({ key: 'tooLong', values: { maximum: 3 } });
    expect(line(3)('   ')).toEqual({ key: 'required' });
  });
});

describe('sixDigits (R37)', () => {
  it.each(['123456', '123 456', ' 12 34 56 '])('takes %j', (value) =>
    expect(sixDigits(value)).toBeUndefined(),
  );
  it.each(['', '12345', '1234567', '12345a'])('refuses %j', (value) =>
    expect(sixDigits(value)?.key).toBe('code'),
  );
});
