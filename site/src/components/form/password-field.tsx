import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './password-field.css';

interface PasswordFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly errorText?: string | undefined;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A password that can be looked at while typing: long passwords are chosen more readily when they can be read. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <FormField label={props.label} errorText={props.errorText}>
      <div className="password-field">
        <Input
          type={shown ? 'text' : 'password'}
          name={props.name}
          value={props.value}
          autoComplete={props.autoComplete}
          autoFocus={props.autoFocus}
          spellcheck={false}
          ariaRequired
          onChange={({ detail }) => props.onChange(detail.value)}
          onBlur={props.onBlur}
        />
        <Button
          formAction="none"
          ariaLabel={t(shown ? 'session.hidePasswordLabel' : 'session.showPasswordLabel')}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'session.hidePassword' : 'session.showPassword')}
        </Button>
      </div>
    </FormField>
  );
}
