import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTitle } from '@/components/use-title';

/** An address that leads nowhere, or nowhere the caller may go: which of the two is not told (R18). */
export function NotFound() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useTitle(t('common.notFound.title'));
  return (
    <Box textAlign="center" padding={{ vertical: 'xxxl' }}>
      <SpaceBetween size="m">
        <Box variant="h1">{t('common.notFound.title')}</Box>
        <Box color="text-body-secondary">{t('common.notFound.text')}</Box>
        <Button variant="primary" onClick={() => void navigate('/')}>
          {t('common.notFound.home')}
        </Button>
      </SpaceBetween>
    </Box>
  );
}
