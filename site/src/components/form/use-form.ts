import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { errorsByField } from './field-errors';
import type { Fault } from './validators';

export type Values<Field extends string> = Readonly<Record<Field, string>>;
export type Check<Field extends string> = (
  values: Values<Field>,
) => Partial<Record<Field, Fault | undefined>>;

export interface Form<Field extends string> {
  readonly values: Values<Field>;
  readonly changed: boolean;
  set(field: Field, value: string): void;
  /** The field was left: from now on its faults are shown while typing. */
  leave(field: Field): void;
  /** The words beneath a field, or undefined while there is nothing to say. */
  errorOf(field: Field): string | undefined;
  /** Shows every fault. True when there is none and the form may be sent. */
  submit(): boolean;
  /** Puts the server's field errors where they belong. True when at least one found its place. */
  takeErrors(problem: Problem, prefix?: string): boolean;
}

/** The state of a form of text fields. A fault shows once its field was left or sending was tried, then as one types. */
export function useForm<Field extends string>(initial: Values<Field>, check: Check<Field>): Form<Field> {
  const { t } = useTranslation();
  const [start] = useState(initial);
  const [values, setValues] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const [serverErrors, setServerErrors] = useState<Partial<Record<Field, string>>>({});
  const fields = Object.keys(initial) as Field[];
  const faults = check(values);
  return {
    values,
    changed: fields.some((field) => values[field] !== start[field]),
    set(field, value) {
      setValues((before) => ({ ...before, [field]: value }));
      // The server's word was about the value before.
      setServerErrors((before) => ({ ...before, [field]: undefined }));
    },
    leave: (field) => setLeft((before) => new Set(before).add(field)),
    errorOf(field) {
      const fault = left.has(field) ? faults[field] : undefined;
      return fault ? t(`validation.${fault.key}`, { ...fault.values }) : serverErrors[field];
    },
    submit() {
      setLeft(new Set(fields));
      return fields.every((field) => faults[field] === undefined);
    },
    takeErrors(problem, prefix) {
      const errors = errorsByField(problem.fieldErrors, fields, prefix);
      setServerErrors(errors);
      return Object.keys(errors).length > 0;
    },
  };
}
