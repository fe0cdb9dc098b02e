import type { FieldError } from '@/api/types';

/**
 * Sorts the server's field errors to the fields of a form by JSON pointer (RFC 6901).
 *
 * @param prefix where the form's object lies in the request: '' or '/firstUser'
 * @returns the messages by field; what belongs to no field of this form is left out
 */
export function errorsByField<Field extends string>(
  errors: readonly FieldError[],
  fields: readonly Field[],
  prefix = '',
): Partial<Record<Field, string>> {
  const found: Partial<Record<Field, string>> = {};
  for (const { field: pointer, message } of errors) {
    const field = fields.find((name) => pointer === `${prefix}/${name}`);
    if (field !== undefined) found[field] ??= sentence(message);
  }
  return found;
}

/** The server says "is required"; beneath a field that reads better as a sentence. */
function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
