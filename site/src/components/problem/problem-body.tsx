import Box from '@cloudscape-design/components/box';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { useProblemText } from './use-problem-text';

interface ProblemBodyProps {
  readonly problem: Problem;
  /** Offers to copy the reference. */
  readonly copyable?: boolean;
}

/** What happened, what to do now, and the reference to name when asking for help. */
export function ProblemBody({ problem, copyable = false }: ProblemBodyProps) {
  const { t } = useTranslation();
  const { detail, nextStep } = useProblemText()(problem);
  return (
    <>
      <div>
        {detail} {nextStep}
      </div>
      {problem.requestId && (
        <Box fontSize="body-s" color="inherit" padding={{ top: 'xxs' }}>
          {t('common.reference', { requestId: problem.requestId })}{' '}
          {copyable && (
            <CopyToClipboard
              variant="icon"
              textToCopy={problem.requestId}
              copyButtonAriaLabel={t('common.copyReference')}
              copySuccessText={t('common.copied')}
              copyErrorText={t('common.copyFailed')}
            />
          )}
        </Box>
      )}
    </>
  );
}
