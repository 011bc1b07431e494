// What the service wrote to its folder of mails.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** Waits for the mail to `address` and gives its plain text. */
export async function mailTo(service, address) {
  const folder = join(service.folder, 'mail');
  const found = () => readdirSync(folder).filter((name) => name.endsWith('.eml')).map((name) => readFileSync(join(folder, name), 'utf8'))
    .find((mail) => mail.includes(`To: ${address}`));
  await expect.poll(() => found() !== undefined, { message: `a mail to ${address}`, timeout: 15_000 }).toBe(true);
  return plainText(found());
}

/** The first part of a mail, decoded. */
function plainText(mail) {
  const boundary = mail.match(/boundary="([^"]+)"/)[1];
  const [head, ...body] = mail.split(`--${boundary}`)[1].split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(head)) return text;
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The first address in a text that has `part` in it. */
export function linkIn(text, part) {
  return text.split(/\s+/).find((word) => word.startsWith('http') && word.includes(part));
}
