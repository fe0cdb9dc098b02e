import { SITE_URL } from './settings.ts';

interface Message {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a mail gives its reader: where to go and the code to type there. */
export interface MailedLink {
  readonly url: string;
  readonly token: string;
  readonly code: string;
  readonly message: Message;
}

const LINK = /https?:\/\/\S+\/(?:invitation|password|email)#([\w.~-]+)/;
const CODE = /(?<!\d)(\d{3}) ?(\d{3})(?!\d)/;
const PATIENCE = 20_000;
const PAUSE = 150;

/** The mails to an address, newest first. */
export async function messagesTo(address: string): Promise<readonly Message[]> {
  const answer = await fetch(
    `${SITE_URL}/mailbox/messages.json?${new URLSearchParams({ to: address }).toString()}`,
  );
  if (!answer.ok) throw new Error(`The mailbox answered ${answer.status}`);
  return (await answer.json()) as Message[];
}

/** Waits until `count` mails have come to the address; the newest one. */
export async function newestMessage(address: string, count = 1): Promise<Message> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const messages = await messagesTo(address);
    const [newest] = messages;
    if (newest && messages.length >= count) return newest;
    if (Date.now() > deadline)
      throw new Error(`${messages.length} instead of ${count} mails came for ${address}`);
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** The same; its link and code. */
export const newestLink = async (address: string, count = 1): Promise<MailedLink> =>
  linkOf(await newestMessage(address, count));

function linkOf(message: Message): MailedLink {
  const link = LINK.exec(message.text);
  // The token might hold six digits by chance.
  const code = CODE.exec(message.text.replace(LINK, ''));
  if (!link || !code) throw new Error(`No link or no code in the mail “${message.subject}”`);
  // The mail names the portal's address; the test may reach it by another.
  const { pathname, hash } = new URL(link[0]);
  return {
    url: SITE_URL + pathname + hash,
    token: link[1] ?? '',
    code: `${code[1] ?? ''}${code[2] ?? ''}`,
    message,
  };
}
