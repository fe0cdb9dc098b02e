import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { formatMoment } from '@/i18n/format';

export interface ProblemText {
  readonly title: string;
  readonly detail: string;
  readonly nextStep: string;
}

/** Codes whose words name a time; where the answer names none, the server's words are shown. */
const SAYS_WHEN: ReadonlySet<string> = new Set(['sent-too-often', 'too-many-requests']);

/**
 * A problem in the reader's language. Codes the console knows have words of its own in three languages; for others the
 * server's are shown, which are always there (RFC 9457).
 */
export function useProblemText(): (problem: Problem) => ProblemText {
  const { t, i18n } = useTranslation();
  return (problem) => {
    const { body, code } = problem;
    if (i18n.exists(`problems.${code}.title`)) {
      const known = code as 'general';
      const retryAt = body?.retryAt === undefined ? '' : formatMoment(body.retryAt);
      if (!SAYS_WHEN.has(code) || retryAt !== '') {
        return {
          title: t(`problems.${known}.title`),
          detail: t(`problems.${known}.detail`),
          nextStep: t(`problems.${known}.nextStep`, { retryAt }),
        };
      }
    }
    return {
      title: body?.title || t('problems.general.title'),
      detail: body?.detail || t('problems.general.detail'),
      nextStep: body?.nextStep || t('problems.general.nextStep'),
    };
  };
}
