import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useTranslation } from 'react-i18next';
import type { PasswordPolicy } from '@/api/types';
import type { Values } from '@/components/form/use-form';
import { type ChooseField, rulesMet } from './password-check';
import './password-rules.css';

interface PasswordRulesProps {
  readonly values: Values<ChooseField>;
  readonly policy: PasswordPolicy;
}

export function PasswordRules({ values, policy }: PasswordRulesProps) {
  const { t } = useTranslation();
  const met = rulesMet(values, policy);
  const text = {
    ruleLength: t('links.ruleLength', { minimum: policy.minimumLength }),
    ruleEdges: t('links.ruleEdges'),
    ruleSame: t('links.ruleSame'),
  };
  return (
    <ul className="password-rules">
      {(['ruleLength', 'ruleEdges', 'ruleSame'] as const).map((rule) => (
        <li key={rule}>
          <StatusIndicator
            type={met[rule] ? 'success' : 'pending'}
            iconAriaLabel={t(met[rule] ? 'links.ruleMet' : 'links.ruleOpen')}
          >
            {text[rule]}
          </StatusIndicator>
        </li>
      ))}
    </ul>
  );
}
