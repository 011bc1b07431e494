// Valid HTML, as the W3C's own checker sees it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/** The checker is a Java program. */
export const hasJava = spawnSync('java', ['-version']).status === 0;

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** What is wrong with the documents, as sentences. `documents` maps a name to its HTML; they are kept in `folder` to look at. */
export function htmlErrors(documents, folder) {
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(documents).map(([name, html]) => {
    const file = join(folder, `${name.replace(/[^\wåäö-]+/g, '_')}.html`);
    writeFileSync(file, html);
    return file;
  });
  // Starting Java takes longer than checking, so all go in one run.
  const output = execFileSync('java', ['-jar', checker, '--format', 'json', '--stdout', '--exit-zero-always', '--errors-only', ...files], { maxBuffer: 64 * 1024 * 1024 });
  // The rows of some tables are blocks on a phone, and there some browsers forget that it is a table: their roles are said again.
  const saidAgain = (found) => /attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/.test(found.message);
  // Leptos parts its texts by `<!>`, which the parser reads as an empty comment: seen by nobody, and not ours to change.
  return JSON.parse(output).messages
    .filter((found) => !saidAgain(found) && !(found.message === 'Bogus comment.' && found.extract?.includes('<!>')))
    .map((found) => `${basename(found.url)}:${found.lastLine}: ${found.message} (${found.extract?.replaceAll('\n', ' ')})`);
}
