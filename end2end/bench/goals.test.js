// What `make bench` says of goals that are reached, missed and not measured. No browser is needed for that, so Node's own runner has it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../.ci/bench-table', import.meta.url));

/** As Divan draws it: the median is the third column. */
function drawn(what) {
  const [bench, size] = what.split(' ');
  const columns = ' 9 ms │ 9 s │ 1 ms │ 9 s';
  return size ? `├─ ${bench}\n│  ╰─ ${size}${columns}` : `├─ ${bench}${columns}`;
}

/** The table of these rows and of what Divan measured: how it ended, what it said, and every row. */
function table(folder, rows, benches) {
  const [divan, file, out] = ['divan.txt', 'rows.jsonl', 'out.json'].map((name) => join(folder, name));
  writeFileSync(divan, benches.map(drawn).join('\n'));
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const { status, stdout } = spawnSync(process.execPath, [program, divan, file, out], { encoding: 'utf8' });
  return { status, stdout, rows: JSON.parse(readFileSync(out, 'utf8')).rows };
}

test('a goal that is missed or not measured is named, and the command ends so', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'goals-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const benches = table(folder, [], []).rows.map(({ what }) => what);
  assert.ok(benches.includes('topics 20000'), benches.join());
  const reached = [
    { what: 'page', value: 30_000, unit: 'bytes', goal: 'at most 30 000' },
    { what: 'rate', value: 3_000, unit: 'requests/s', goal: '3000 or more' },
    { what: 'lost', value: 0, unit: 'answers', goal: '0' },
    { what: 'growth', value: 149.9, unit: '%', goal: 'at most 150 (linear)' },
    { what: 'told', value: 7, unit: 'MB', goal: '' },
  ];
  const all = table(folder, reached, benches);
  assert.equal(all.status, 0, all.stdout);
  assert.ok(!all.stdout.includes('MISS'), all.stdout);
  assert.match(all.stdout, /^\nMeasured on [1-9]\d* of [1-9]\d* cores \(/);

  const missed = [
    { what: 'close', value: 5, unit: 'min', goal: 'under 5' },
    { what: 'kept', value: 9_999, unit: 'answers', goal: 'exactly 10000' },
    { what: 'slow', value: 2, unit: 's', goal: 'under 500 ms' },
    { what: 'nothing', value: null, unit: 'ms', goal: 'under 500' },
  ];
  const some = table(folder, [...reached, ...missed], benches.slice(1));
  assert.equal(some.status, 1);
  const named = some.stdout.split('\n').flatMap((line) => line.match(/^-- missed: (.+?): /)?.[1] ?? []);
  assert.deepEqual(named, [...missed.map(({ what }) => what), benches[0]]);
});
