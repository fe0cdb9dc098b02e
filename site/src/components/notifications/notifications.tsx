import Flashbar, { type FlashbarProps } from '@cloudscape-design/components/flashbar';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemBody } from '@/components/problem/problem-body';
import { useProblemText } from '@/components/problem/use-problem-text';
import { useStore } from '@/components/store';
import { useManagingMessage } from './managing-message';
import { dismissNotification, notifications } from './store';

export function Notifications() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const items = useStore(notifications).map(({ id, kind, content }): FlashbarProps.MessageDefinition => {
    const problem = content instanceof Problem ? content : undefined;
    return {
      id,
      type: kind === 'success' ? 'success' : 'error',
      header: problem && problemText(problem).title,
      content: problem ? <ProblemBody problem={problem} /> : (content as string),
      dismissible: true,
      dismissLabel: t('common.dismiss'),
      onDismiss: () => dismissNotification(id),
    };
  });
  const managing = useManagingMessage();
  return <Flashbar items={managing ? [...items, managing] : items} />;
}
