// Which Chromium the journeys run in. Run by itself it prints the program, or fails where there is none.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** MEDMIG_CHROMIUM, else one installed on the machine, else the one Playwright has downloaded. */
export function browserProgram() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const installed = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.MEDMIG_CHROMIUM, ...installed, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Nothing but our own server may be asked for anything, and root has no sandbox to run in. */
export const browserArguments = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const program = browserProgram();
  console.log(program ?? 'No Chromium was found');
  process.exitCode = program ? 0 : 1;
}
