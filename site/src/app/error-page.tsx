import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import { useTranslation } from 'react-i18next';

/** When a room itself fails: an error of ours, or a chunk that a new release has replaced. Loading again mends the latter. */
export function ErrorPage() {
  const { t } = useTranslation();
  return (
    <main>
      <Box padding="xxl">
        <Alert
          type="error"
          header={t('common.broken.title')}
          action={<Button onClick={() => location.reload()}>{t('common.broken.reload')}</Button>}
        >
          {t('common.broken.text')}
        </Alert>
      </Box>
    </main>
  );
}
