import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/components/form/use-form';
import { LANGUAGES } from '@/i18n/languages';
import type { PersonField } from './person';

const OPTIONS = LANGUAGES.map(({ id, name }) => ({ value: id, label: name }));

/** The fields of a person. Filling in is off: whoever types describes somebody else. */
export function PersonFields({ form }: { readonly form: Form<PersonField> }) {
  const { t } = useTranslation();
  return (
    <SpaceBetween size="l">
      <ColumnLayout columns={2}>
        <TextField form={form} field="firstName" label={t('users.new.firstName')} />
        <TextField form={form} field="lastName" label={t('users.new.lastName')} />
      </ColumnLayout>
      <TextField
        form={form}
        field="email"
        type="email"
        inputMode="email"
        label={t('users.email')}
        description={t('users.new.emailHelp')}
      />
      <ColumnLayout columns={2}>
        <TextField
          form={form}
          field="phone"
          optional
          inputMode="tel"
          label={t('users.phone')}
          description={t('users.new.phoneHelp')}
        />
        <FormField
          label={t('users.languageLabel')}
          description={t('users.new.languageHelp')}
          errorText={form.errorOf('language')}
        >
          <Select
            options={OPTIONS}
            selectedOption={OPTIONS.find(({ value }) => value === form.values.language) ?? null}
            onChange={({ detail }) => form.set('language', detail.selectedOption.value ?? 'en')}
          />
        </FormField>
      </ColumnLayout>
    </SpaceBetween>
  );
}
