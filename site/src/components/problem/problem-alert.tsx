import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { ProblemBody } from './problem-body';
import { useProblemText } from './use-problem-text';

interface ProblemAlertProps {
  readonly problem: Problem;
  /** Offered as a button when trying again may help. */
  readonly onRetry?: () => unknown;
}

/** A problem in the place where its cause is: above a form, or instead of what could not be fetched. */
export function ProblemAlert({ problem, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation();
  const { title } = useProblemText()(problem);
  // A refusal stays one, however often it is asked for.
  const mayPass = problem.outcomeUnknown || problem.status === 429;
  return (
    <Alert
      type="error"
      header={title}
      action={mayPass && onRetry && <Button onClick={() => void onRetry()}>{t('common.retry')}</Button>}
    >
      <ProblemBody problem={problem} copyable />
    </Alert>
  );
}
