import Pagination from '@cloudscape-design/components/pagination';
import { useTranslation } from 'react-i18next';
import type { ListAddress } from './use-list-address';

interface PagesProps {
  readonly address: ListAddress;
  readonly nextPageToken: string | undefined;
  readonly disabled: boolean;
}

/** Pages seen so far and the next one, if there is one; nothing where a single page holds all. */
export function Pages({ address, nextPageToken, disabled }: PagesProps) {
  const { t } = useTranslation();
  const more = nextPageToken !== undefined;
  if (address.page === 1 && !more) return null;
  return (
    <Pagination
      currentPageIndex={address.page}
      pagesCount={address.page + (more ? 1 : 0)}
      openEnd={more}
      disabled={disabled}
      onChange={({ detail }) => address.goTo(detail.currentPageIndex, nextPageToken)}
      ariaLabels={{
        previousPageLabel: t('common.previousPage'),
        nextPageLabel: t('common.nextPage'),
        pageLabel: (page) => t('common.page', { page }),
      }}
    />
  );
}
