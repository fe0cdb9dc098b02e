import Button from '@cloudscape-design/components/button';
import type { FlashbarProps } from '@cloudscape-design/components/flashbar';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '@/api/get-me';
import { leaveCustomer } from '@/api/leave-customer';
import { formatMoment } from '@/i18n/format';

/** On every page while one manages a customer: for whom one acts, and the way out (R35). */
export function useManagingMessage(): FlashbarProps.MessageDefinition | undefined {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const managing = useMe().data?.managing;
  if (!managing) return undefined;
  const { companyId, companyName: company, until } = managing;
  const end = async (): Promise<void> => {
    setLeaving(true);
    await leaveCustomer(companyId);
    // First away from the customer's pages, which one may no longer see, then all that was shown is forgotten.
    await navigate('/manage');
    setLeaving(false);
    void client.resetQueries();
  };
  return {
    id: 'managing',
    type: 'warning',
    header: t('manage.banner', { company }),
    content: t('manage.bannerText', { company, until: formatMoment(until) }),
    action: (
      <Button loading={leaving} onClick={() => void end()}>
        {t('manage.leave', { company })}
      </Button>
    ),
  };
}
