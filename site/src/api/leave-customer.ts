import { api, unwrap } from './client';
import { managing } from './managing';

/**
 * Ends managing a customer. The console acts in its user's own name again at once, whatever the server says: a session
 * that could not be ended there ends by itself.
 */
export async function leaveCustomer(companyId: string): Promise<void> {
  const ending = unwrap(
    api.DELETE('/api/companies/{companyId}/manage', {
      params: { path: { companyId }, header: { 'Idempotency-Key': crypto.randomUUID() } },
    }),
  );
  await ending.catch(() => undefined);
  managing.set(undefined);
}
