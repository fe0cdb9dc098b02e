import Box from '@cloudscape-design/components/box';
import { useTranslation } from 'react-i18next';
import type { LinkStatus } from '@/api/types';
import { formatMoment } from '@/i18n/format';

interface LinkTermsProps {
  readonly kind: 'invitation' | 'password';
  readonly status: LinkStatus;
}

/** Who invites whom to what, and how long the link is good. */
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
