// The code by which a link in a mail ends mail of its kind, written apart from the service (app/src/dialogue/followers/token.rs).
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountOf } from './database.js';

/** The code of whoever has this address. `purpose` is what the service calls the kind of mail. */
export function endOf(service, purpose, email) {
  const secret = readFileSync(join(service.folder, 'medmig.db.secret'), 'utf8').trim();
  const id = accountOf(service, email);
  const mac = createHmac('sha256', secret).update(purpose).update('\0').update(id).digest();
  return Buffer.concat([id, mac.subarray(0, 16)]).toString('base64url');
}
