/** A mark that no earlier run used, so that journeys can be repeated on the same stack. */
export const mark = `${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

export const PASSWORD = 'a quiet gate at dawn';

/** Somebody nobody has met before. */
export function person(firstName: string, lastName: string): Person {
  return { firstName, lastName, email: `${firstName}.${lastName}.${mark}@example.com`.toLowerCase() };
}

export const fullName = ({ firstName, lastName }: Person): string => `${firstName} ${lastName}`;
