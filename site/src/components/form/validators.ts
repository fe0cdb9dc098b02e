/** A fault of one field: a key below `validation.` and what its text names. */
export interface Fault {
  readonly key:
    | 'required'
    | 'tooLong'
    | 'email'
    | 'phone'
    | 'parent'
    | 'code'
    | 'passwordShort'
    | 'passwordLong'
    | 'passwordEdges'
    | 'passwordKinds'
    | 'passwordsDiffer';
  readonly values?: Readonly<Record<string, number>>;
}

export type Validator = (value: string) => Fault | undefined;

// The server's rules, so that people hear of a fault while typing. The server checks all of it again.
const EMAIL_LENGTH = 254;
const EMAIL_LOCAL_LENGTH = 64;
const ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~\\-]+";
const LABEL_END = '(?:[\\p{L}\\p{N}\\-]{0,61}[\\p{L}\\p{N}])?';
const EMAIL = new RegExp(
  `^${ATOM}(?:\\.${ATOM})*@(?:[\\p{L}\\p{N}]${LABEL_END}\\.)+\\p{L}(?:[\\p{L}\\p{N}\\-]{0,61}[\\p{L}\\p{N}])$`,
  'u',
);
const PHONE = /^\+[1-9][0-9]{6,14}$/;
const PHONE_PUNCTUATION = /[\s().-]/g;

/** Characters as the server counts them (code points): an accented letter or a plain emoji is one. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** A line that must be there and has at most `maximum` characters (names). */
export function line(maximum: number): Validator {
  return (value) => {
    const trimmed = value.trim();
    if (trimmed === '') return { key: 'required' };
    return lengthOf(trimmed) > maximum ? { key: 'tooLong', values: { maximum } } : undefined;
  };
}

/** An e-mail address (R8). */
export const email: Validator = (value) => {
  const trimmed = value.trim();
  if (trimmed === '') return { key: 'required' };
  const fits =
    trimmed.length <= EMAIL_LENGTH && trimmed.indexOf('@') <= EMAIL_LOCAL_LENGTH && EMAIL.test(trimmed);
  return fits ? undefined : { key: 'email' };
};

/** A phone number in E.164 (R8), which may be left out. */
export const optionalPhone: Validator = (value) => {
  const digits = plainPhone(value);
  return digits === '' || PHONE.test(digits) ? undefined : { key: 'phone' };
};

/** A phone number without the punctuation people type. */
export function plainPhone(value: string): string {
  return value.replace(PHONE_PUNCTUATION, '');
}

/** The six digits of a mail; spaces are ignored (R37). */
export const sixDigits: Validator = (value) =>
  /^[0-9]{6}$/.test(value.replace(/\s/g, '')) ? undefined : { key: 'code' };
