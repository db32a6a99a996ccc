// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what the service signs ("Receipts" in resources/api/wallet.yaml) with Node's own Ed25519, as anybody could.
//
//     node receipt.mjs JWKS.json < RECEIPTS      one compact JWS a line; says how many hold, exits with 1 when one does not
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The payload of a compact JWS that holds under one of `keys`; throws else.
export function signedClaims(jws, keys) {
  const [header, payload, signature, ...rest] = jws.split('.');
  if (!signature || rest.length > 0) throw new Error('not a compact JWS');
  const { alg, kid, typ, ...more } = JSON.parse(Buffer.from(header, 'base64url'));
  if (alg !== 'EdDSA' || !/^billfold-(receipt|head)\+jws$/.test(typ) || Object.keys(more).length > 0) throw new Error('another kind of JWS');
  const key = keys.find((candidate) => candidate.kid === kid);
  if (!key) throw new Error('an unknown key');
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify(null, signed, createPublicKey({ key, format: 'jwk' }), Buffer.from(signature, 'base64url'))) {
    throw new Error('the signature does not hold');
  }
  return JSON.parse(Buffer.from(payload, 'base64url'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { keys } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const lines = readFileSync(0, 'utf8').split('\n').filter((line) => line !== '');
  for (const line of lines) signedClaims(line, keys);
  console.log(`${lines.length} hold`);
}
