// A real mail server for tests: `node smtp.mjs FOLDER [PORT [HOW]]`. Says its port on the first line, writes each mail it accepts to
// FOLDER, and says the number of each try on a line. HOW is `starttls` (it offers encryption) or `smtps` (it is spoken to encrypted from the
// first byte), with a certificate of the authority in certificates/; else it knows nothing of that. The first line of each mail that it keeps
// says whether it came encrypted. The name of the recipient decides what it does:
//   refused@ no such mailbox (550 5.1.1) · policy@ a bare 550 · later@ 451 · hangs@ never answers · drops@ hangs up in the middle of the mail
//   full@ 452 and unwanted@ 554, once the whole mail has been heard · all others: accepted
// The account is medmig with the password "right"; who has none is let in all the same.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const [folder, port = '0', how = 'plain'] = process.argv.slice(2);
const file = (name) => readFileSync(new URL(`certificates/${name}`, import.meta.url));
const ENCRYPTED = { key: file('server.key.pem'), cert: file('server.pem') };
/** What the server does about encryption, by what it was told. */
const OPTIONS = { plain: { disabledCommands: ['STARTTLS'] }, starttls: ENCRYPTED, smtps: { ...ENCRYPTED, secure: true } };
let received = 0;

function answer(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

function onRcptTo({ address }, session, done) {
  console.log(`to ${address}`);
  switch (address.split('@')[0]) {
    case 'refused': return done(answer(550, '5.1.1 No such user here'));
    case 'policy': return done(answer(550, 'Rejected by policy'));
    case 'later': return done(answer(451, 'Try again later'));
    case 'hangs': return undefined;
    default: return done();
  }
}

/** What is said of a mail when all of it has been heard, by the name of who it is for. */
const HEARD = { full: answer(452, '4.3.1 No room'), unwanted: answer(554, '5.7.1 Not wanted') };

function onData(stream, session, done) {
  const names = session.envelope.rcptTo.map(({ address }) => address.split('@')[0]);
  if (names.includes('drops')) return hangUp(session);
  const refusal = names.map((name) => HEARD[name]).find((found) => found);
  if (refusal) return stream.on('end', () => done(refusal)).resume();
  const parts = [Buffer.from(`X-Session: ${session.secure ? 'encrypted' : 'in the clear'}\r\n`)];
  stream.on('data', (part) => parts.push(part));
  return stream.on('end', () => {
    received += 1;
    const name = join(folder, `${String(received).padStart(5, '0')}.eml`);
    writeFileSync(`${name}.part`, Buffer.concat(parts));
    renameSync(`${name}.part`, name);
    done(null, 'Kept');
  });
}

function hangUp(session) {
  for (const connection of server.connections) {
    if (connection.session.id === session.id) connection._socket.destroy();
  }
}

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  ...OPTIONS[how],
  disableReverseLookup: true,
  onAuth: ({ password }, session, done) => password === 'right' ? done(null, { user: 'medmig' }) : done(answer(535, 'Wrong password')),
  onRcptTo,
  onData,
});
server.on('error', () => { /* who hangs up on us is part of the test */ });
server.listen(Number(port), '127.0.0.1', () => console.log(server.server.address().port));
// Whoever started it holds the other end: it ends when they do.
process.stdin.on('end', () => process.exit(0)).resume();
