// PDF as a checker sees it that has no part in making it: PDF/UA-1, and what WCAG asks of a PDF. `.ci/pdfcheck` installs it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const hasChecker = spawnSync('outloud', ['--help']).status === 0;

/** What is wrong with the PDF, or an empty text. It is kept in `folder`, as `name`, to look at. */
export function pdfErrors(pdf, folder, name) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, pdf);
  // TBL-010 counts the headers of rows as well, and takes a table of one column of figures for one whose header is torn to pieces.
  const { status, stdout, stderr } = spawnSync('outloud', ['--skip', 'TBL-010', file], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}
