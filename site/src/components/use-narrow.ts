import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 688px)');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** True on a phone, where a table keeps its two most telling columns. The width is Cloudscape's own breakpoint. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
