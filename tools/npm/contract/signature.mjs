// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signature rules of the contract (RFC 9421, RFC 9530), a third time and apart from client and service.
import { createHash, createPublicKey, verify } from 'node:crypto';

const parts = /^sig1=(\(([^)]*)\).*;keyid="([^"]+)".*)$/;

function componentValue(component, request) {
  switch (component) {
    case '@method': return request.method;
    case '@path': return request.path;
    case '@query': return `?${request.query}`;
    default: return request.headers.get(component);
  }
}

export function contentDigest(body) {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

// What is wrong with the signature of a request { method, path, query, headers: Map, body: Buffer }, as sentences.
export function signatureComplaints(request) {
  const input = request.headers.get('signature-input')?.match(parts);
  const signature = request.headers.get('signature')?.match(/^sig1=:([A-Za-z0-9+/]+=*):$/);
  if (!input || !signature) return ['the request is not signed'];
  const [, parameters, components, keyid] = input;
  const covered = components.split(' ').map((component) => component.slice(1, -1));
  const expected = ['@method', '@path', '@query', 'billfold-operator', 'content-digest', 'idempotency-key', 'authorization']
    .filter((component) => componentValue(component, request) !== undefined);
  if (covered.join(' ') !== expected.join(' ')) return [`the signature covers ${components}`];

  const base = covered.map((component) => `"${component}": ${componentValue(component, request)}`)
    .concat(`"@signature-params": ${parameters}`).join('\n');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: keyid }, format: 'jwk' });
  return verify(null, Buffer.from(base), key, Buffer.from(signature[1], 'base64')) ? [] : ['the signature does not hold'];
}
