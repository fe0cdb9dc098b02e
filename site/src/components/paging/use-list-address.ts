import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { pageOf, tokenOf, trailOf, trailTo } from './trail';

export interface ListAddress {
  /** What names must begin with; in the address, so that it can be kept and shared. */
  readonly startsWith: string;
  readonly pageToken: string | undefined;
  readonly page: number;
  readonly search: (startsWith: string) => void;
  readonly goTo: (page: number, nextPageToken: string | undefined) => void;
}

/** Filter and page of a list, kept in the address and its history entry. */
export function useListAddress(): ListAddress {
  const navigate = useNavigate();
  const location = useLocation();
  const [parameters] = useSearchParams();
  const trail = trailOf(location.state);
  return {
    startsWith: parameters.get('startsWith') ?? '',
    pageToken: tokenOf(trail),
    page: pageOf(trail),
    search(startsWith) {
      const search = startsWith === '' ? '' : `?${new URLSearchParams({ startsWith }).toString()}`;
      // Replaced, not pushed: "back" leaves the list instead of taking letters away.
      void navigate({ search }, { replace: true, state: null });
    },
    goTo(page, nextPageToken) {
      void navigate({ search: location.search }, { state: { trail: trailTo(page, trail, nextPageToken) } });
    },
  };
}
