// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { loadContract } from './contract.mjs';
import { judge } from './exchange.mjs';

if (process.argv.length < 3) {
  console.error('usage: tools/api-validate RECORDING.json...');
  process.exit(2);
}

const operations = loadContract();
const seen = new Set();
let exchanges = 0;
let unanswered = 0;
let failures = 0;
for (const file of process.argv.slice(2)) {
  for (const exchange of JSON.parse(readFileSync(file, 'utf8')).exchanges) {
    const { name, operation, complaints } = judge(operations, exchange);
    exchanges += 1;
    unanswered += exchange.response ? 0 : 1;
    if (operation) seen.add(operation);
    if (complaints.length > 0) failures += 1;
    for (const complaint of complaints) console.error(`${name}: ${complaint}`);
  }
}

const unseen = operations.map((operation) => operation.id).filter((id) => !seen.has(id));
console.log(`${exchanges} exchanges of ${seen.size} operations, ${unanswered} unanswered, ${failures} against the contract`);
if (unseen.length > 0) console.log(`not seen: ${unseen.join(', ')}`);
if (exchanges === 0) console.error('the recording is empty');
process.exit(failures > 0 || exchanges === 0 ? 1 : 0);
