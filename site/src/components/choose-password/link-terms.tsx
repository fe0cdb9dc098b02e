import Box from '@cloudscape-design/components/box';
import { useTranslation } from 'react-i18next';
import type { LinkStatus } from '@/api/types';
import { formatMoment } from '@/i18n/format';

export type LinkKind = 'invitation' | 'password' | 'email';

/** What the pages of all mailed links tell alike. */
export type Terms = Pick<LinkStatus, 'companyName' | 'inviterName' | 'expiresAt'>;

interface LinkTermsProps {
  readonly kind: LinkKind;
  readonly status: Terms;
}

/** Who wants what of whom, and how long the link is good. */
export function LinkTerms({ kind, status }: LinkTermsProps) {
  const { t } = useTranslation();
  const { companyName: company, inviterName: inviter } = status;
  return (
    <div>
      <Box fontSize="heading-s">
        {inviter ? t(`links.${kind}.by`, { inviter, company }) : t(`links.${kind}.byCompany`, { company })}
      </Box>
      <Box color="text-body-secondary">{t('links.goodUntil', { when: formatMoment(status.expiresAt) })}</Box>
    </div>
  );
}
