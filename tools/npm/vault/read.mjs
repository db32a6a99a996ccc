// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a vault with a build of SQLCipher that is not ours, to show that the file is what docs/architecture.md says.
//
//   node read.mjs VAULT.DB SQL < KEY      KEY is the PRAGMA that the script of docs/architecture.md prints
//
// Prints the rows as JSON.
import { readFileSync } from 'node:fs';
import Database from '@signalapp/sqlcipher';

const [file, sql] = process.argv.slice(2);
const key = /^PRAGMA (key = "x'[0-9a-f]{64}'");\s*$/.exec(readFileSync(0, 'utf8'));
if (!key) {
  console.error('that is not a key');
  process.exit(2);
}
const database = new Database(file);
database.pragma(key[1]);
console.log(JSON.stringify(database.prepare(sql).all()));
database.close();
