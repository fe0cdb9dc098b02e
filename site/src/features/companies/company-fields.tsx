import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tiles from '@cloudscape-design/components/tiles';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/components/form/use-form';
import { type CompanyField, NEW_TYPES, PARENTS, PARTNERS_OF_RECORD } from './company-form';
import { CompanySelect } from './company-select';

/** Name and type, and the partner where the type has one (R2). */
export function CompanyFields({ form }: { readonly form: Form<CompanyField> }) {
  const { t } = useTranslation();
  const { type } = form.values;
  return (
    <SpaceBetween size="l">
      <TextField
        form={form}
        field="name"
        label={t('companies.name')}
        placeholder={t('companies.new.namePlaceholder')}
        autoFocus
      />
      <FormField label={t('companies.new.typeLabel')} errorText={form.errorOf('type')} stretch>
        <Tiles
          columns={4}
          value={type}
          items={NEW_TYPES.map((value) => ({
            value,
            label: t(`companies.types.${value}`),
            description: t(`companies.typeHelp.${value}`),
          }))}
          onChange={({ detail }) => form.set('type', detail.value)}
        />
      </FormField>
      {type === 'SUB_PARTNER' && (
        <FormField
          label={t('companies.parent')}
          description={t('companies.new.parentHelp')}
          errorText={form.errorOf('parentCompanyId')}
        >
          <CompanySelect
            types={PARENTS}
            value={form.values.parentCompanyId}
            placeholder={t('companies.new.parentPlaceholder')}
            onChange={(id) => form.set('parentCompanyId', id)}
          />
        </FormField>
      )}
      {type === 'CUSTOMER' && (
        <FormField
          label={
            <>
              {t('companies.partnerOfRecord')} <i>- {t('common.optional')}</i>
            </>
          }
          description={t('companies.new.partnerHelp')}
          errorText={form.errorOf('partnerOfRecordId')}
        >
          <CompanySelect
            types={PARTNERS_OF_RECORD}
            value={form.values.partnerOfRecordId}
            placeholder={t('companies.new.partnerPlaceholder')}
            noneLabel={t('companies.new.partnerPlaceholder')}
            onChange={(id) => form.set('partnerOfRecordId', id)}
          />
        </FormField>
      )}
    </SpaceBetween>
  );
}
