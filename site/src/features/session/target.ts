const START = '/';

/**
 * Where to go after signing in. Only an address of the console itself: a link that names another site must not make the
 * sign-in page send people there.
 */
export function safeTarget(target: string | null): string {
  if (target === null || !target.startsWith('/')) return START;
  try {
    const url = new URL(target, 'https://console.invalid');
    if (url.origin !== 'https://console.invalid' || url.pathname.startsWith('/sign-in')) return START;
    return url.pathname + url.search;
  } catch {
    return START;
  }
}

/** The sign-in page's address that comes back to `target`. */
export function signInAddress(target: string): string {
  const safe = safeTarget(target);
  return safe === START ? '/sign-in' : `/sign-in?${new URLSearchParams({ to: safe }).toString()}`;
}
