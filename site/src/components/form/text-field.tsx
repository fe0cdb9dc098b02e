import FormField from '@cloudscape-design/components/form-field';
import Input, { type InputProps } from '@cloudscape-design/components/input';
import { useTranslation } from 'react-i18next';
import type { Form } from './use-form';

interface TextFieldProps<Field extends string> {
  readonly form: Form<Field>;
  readonly field: Field;
  readonly label: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly placeholder?: string;
  readonly type?: InputProps.Type;
  readonly inputMode?: InputProps.InputMode;
  /** The browser's hint for filling in, `off` where the person described is not the one who types. */
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  /** Said instead of the form's own word. */
  readonly error?: string | undefined;
}

export function TextField<Field extends string>(props: TextFieldProps<Field>) {
  const { form, field, label, description, optional } = props;
  const { t } = useTranslation();
  const error = props.error ?? form.errorOf(field);
  return (
    <FormField
      label={
        optional ? (
          <>
            {label} <i>- {t('common.optional')}</i>
          </>
        ) : (
          label
        )
      }
      description={description}
      errorText={error}
    >
      <Input
        value={form.values[field]}
        onChange={({ detail }) => form.set(field, detail.value)}
        onBlur={() => form.values[field] !== '' && form.leave(field)}
        name={field}
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        autoFocus={props.autoFocus}
        placeholder={props.placeholder}
        ariaRequired={!optional}
      />
    </FormField>
  );
}
