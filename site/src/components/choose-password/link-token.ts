import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * The secret of a mailed link. It stands behind the `#`, which browsers never send to a server; once read it is kept in
 * the history entry instead.
 *
 * @returns the token, or undefined when the address has none
 */
export function readToken(hash: string, historyState: unknown): string | undefined {
  const fragment = decode(hash.replace(/^#/, '')).trim();
  if (fragment !== '') return fragment;
  const kept = (historyState as { token?: unknown } | null)?.token;
  return typeof kept === 'string' && kept !== '' ? kept : undefined;
}

/** Some mail programs encode what they need not. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads the token and takes it out of the address bar, where a shared screen or a copied address would show it. The
 * history entry keeps it, so that loading the page again still works.
 */
export function useLinkToken(): string | undefined {
  const location = useLocation();
  const navigate = useNavigate();
  const token = readToken(location.hash, location.state);
  const [seen, setSeen] = useState(token);
  // Another link opened in the same page counts.
  if (token !== undefined && token !== seen) setSeen(token);
  useEffect(() => {
    if (location.hash !== '') void navigate(location.pathname, { replace: true, state: { token } });
  }, [location.hash, location.pathname, navigate, token]);
  return seen;
}
