import { CLOUD_URL } from './settings.ts';

/** What became of a mail, as SES tells it. */
export type Report = 'Delivery' | 'Permanent' | 'Transient' | 'Complaint';

/**
 * Plays SES, which tells nothing in the local cloud: puts its event on the bus, where a rule beside the template's takes it
 * (infra/local/gatehouse_local/mailreports.py).
 */
export async function report(kind: Report, messageId: string, address: string): Promise<void> {
  const answer = await fetch(CLOUD_URL, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.1',
      'X-Amz-Target': 'AWSEvents.PutEvents',
      Authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-1/events/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({
      Entries: [
        {
          Source: 'local.ses',
          DetailType: 'Told by a test',
          Detail: JSON.stringify(detail(kind, messageId, address)),
        },
      ],
    }),
  });
  const { FailedEntryCount: failed } = (await answer.json()) as { FailedEntryCount?: number };
  if (!answer.ok || failed !== 0) throw new Error(`The bus answered ${answer.status}`);
}

function detail(kind: Report, messageId: string, address: string): object {
  const mail = {
    destination: [address],
    tags: { 'ses:configuration-set': ['gatehouse'], message: [messageId] },
  };
  const timestamp = new Date().toISOString();
  switch (kind) {
    case 'Delivery':
      return { eventType: kind, mail, delivery: { timestamp, recipients: [address] } };
    case 'Complaint':
      return {
        eventType: kind,
        mail,
        complaint: {
          timestamp,
          complainedRecipients: [{ emailAddress: address }],
          complaintFeedbackType: 'abuse',
        },
      };
    default:
      return {
        eventType: 'Bounce',
        mail,
        bounce: {
          timestamp,
          bounceType: kind,
          bounceSubType: 'General',
          bouncedRecipients: [{ emailAddress: address, status: kind === 'Permanent' ? '5.1.1' : '4.2.2' }],
        },
      };
  }
}
