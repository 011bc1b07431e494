// The service's SQLite file, looked at and changed beside it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const file = (service) => join(service.folder, 'medmig.db');

/** Changes what no page changes: an open round. */
export function change(service, sql) {
  execFileSync('sqlite3', ['-cmd', '.timeout 5000', file(service), sql]);
}

/** How many comments with these words are kept. */
export function keptWith(service, words) {
  const sql = `SELECT count(*) FROM comment WHERE text = '${words}'`;
  return Number(execFileSync('sqlite3', ['-readonly', file(service), sql]).toString());
}

/** The key of whoever signs in with this address. */
export function accountOf(service, email) {
  const sql = `SELECT hex(id) FROM account WHERE email = '${email}'`;
  return Buffer.from(execFileSync('sqlite3', ['-readonly', file(service), sql]).toString().trim(), 'hex');
}

/** The clock has stopped HSD4. */
export const stopped = "UPDATE round SET closes_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 minute') WHERE code = 'HSD4'";
