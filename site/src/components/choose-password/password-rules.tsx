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
  return (
    <ul className="password-rules">
      {rulesMet(values, policy).map(({ rule, met }) => (
        <li key={rule}>
          <StatusIndicator
            type={met ? 'success' : 'pending'}
            iconAriaLabel={t(met ? 'links.ruleMet' : 'links.ruleOpen')}
          >
            {t(`links.${rule}`, { minimum: policy.minimumLength })}
          </StatusIndicator>
        </li>
      ))}
    </ul>
  );
}
