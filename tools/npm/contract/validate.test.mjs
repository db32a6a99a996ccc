// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The validator passes exchanges made of the contract's own examples, and finds what is planted in them.
// BILLFOLD_API_EXAMPLES is the folder that tools/api-examples has written.
import assert from 'node:assert/strict';
import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadContract } from './contract.mjs';
import { judge } from './exchange.mjs';
import { signedClaims } from './receipt.mjs';
import { contentDigest, signatureComplaints } from './signature.mjs';

const examples = process.env.BILLFOLD_API_EXAMPLES;
const index = JSON.parse(readFileSync(join(examples, 'index.json'), 'utf8'));
const worked = JSON.parse(readFileSync(
  fileURLToPath(new URL('../../../tests/data/api/signature.json', import.meta.url)), 'utf8'));
const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', d: worked.seed, x: worked.keyid }, format: 'jwk' });
const operations = loadContract();

const example = (entry) => readFileSync(join(examples, entry.file));
const entriesOf = (id, kind) => index.filter((entry) => entry.operationId === id && entry.kind === kind);

function signed(request) {
  const headers = new Map(request.headers);
  const names = ['billfold-operator', 'content-digest', 'idempotency-key', 'authorization'];
  const [path, query = ''] = request.target.split('?');
  const lines = [['@method', request.method], ['@path', path], ['@query', `?${query}`]]
    .concat(names.filter((name) => headers.has(name)).map((name) => [name, headers.get(name)]));
  const parameters = `(${lines.map(([name]) => `"${name}"`).join(' ')});created=${worked.created}`
    + `;nonce="u8c0n0ZzqJm1kL3xV5tY7w";keyid="${worked.keyid}";alg="ed25519";tag="billfold"`;
  const base = [...lines.map(([name, value]) => `"${name}": ${value}`), `"@signature-params": ${parameters}`].join('\n');
  headers.set('signature-input', `sig1=${parameters}`);
  headers.set('signature', `sig1=:${sign(null, Buffer.from(base), key).toString('base64')}:`);
  return { ...request, headers: [...headers] };
}

function requestOf(operation) {
  const target = operation.parameters.filter((p) => p.in === 'path')
    .reduce((path, p) => path.replace(`{${p.name}}`, p.example), operation.template);
  const query = operation.parameters.filter((p) => p.in === 'query').map((p) => `${p.name}=${encodeURIComponent(p.example)}`);
  const headers = operation.parameters
    .filter((p) => p.in === 'header' && !p.name.startsWith('Signature') && p.name !== 'Content-Digest')
    .map((p) => [p.name.toLowerCase(), p.example]);
  const [entry] = entriesOf(operation.id, 'request');
  const body = entry ? example(entry) : Buffer.alloc(0);
  if (entry) headers.push(['content-type', 'application/json'], ['content-digest', contentDigest(body)]);
  if (operation.security.includes('accessToken')) headers.push(['authorization', 'Bearer 7YbQ2nLk9sVxT4mWc1Rz0A.hF6jD8pE3uG5qN']);
  return signed({
    method: operation.method,
    target: query.length > 0 ? `${target}?${query.join('&')}` : target,
    headers,
    body: body.toString('base64'),
  });
}

function responseOf(entry) {
  const body = example(entry);
  const id = JSON.parse(body).requestId ?? '019aab5e-3f10-7c41-9d0e-6f2b8a4c1e77';
  const headers = [['Date', 'Sun, 22 Nov 2026 12:31:00 GMT'], ['Billfold-Request-Id', id], ['Content-Type', entry.mediaType],
    ['Retry-After', '42']];
  return { status: entry.status, headers, body: body.toString('base64') };
}

function exchangeOf(id, status) {
  const operation = operations.find((candidate) => candidate.id === id);
  const entry = entriesOf(id, 'response').find((candidate) => candidate.status === status);
  return { request: requestOf(operation), response: responseOf(entry) };
}

function withJson(message, change) {
  const value = JSON.parse(Buffer.from(message.body, 'base64'));
  change(value);
  return { ...message, body: Buffer.from(JSON.stringify(value)).toString('base64') };
}

function withHeader(message, name, value) {
  const headers = message.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  return { ...message, headers: value === null ? headers : [...headers, [name, value]] };
}

test('the worked examples of signatures hold', () => {
  for (const { request } of worked.cases) {
    const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
    assert.deepEqual(signatureComplaints({ ...request, headers }), []);
  }
});

test('the worked receipts hold, and so does every receipt among the examples', () => {
  const { key: receiptKey, chain, head, payment } = JSON.parse(readFileSync(
    fileURLToPath(new URL('../../../tests/data/api/receipts.json', import.meta.url)), 'utf8'));
  for (const { receipt, payload } of [...chain, payment]) assert.deepEqual(signedClaims(receipt, [receiptKey]), payload);
  assert.deepEqual(signedClaims(head.statement, [receiptKey]), head.payload);
  chain.forEach(({ payload }, number) => assert.equal(payload.prev, number === 0 ? '' : chain[number - 1].hash));
  assert.equal(head.payload.hash, chain.at(-1).hash);
  const found = index.flatMap((entry) => example(entry).toString().match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? []);
  assert.ok(found.length > 10);
  for (const jws of found) signedClaims(jws, [receiptKey]);
  assert.throws(() => signedClaims(found[0].replace(/.{4}$/, 'AAAA'), [receiptKey]), /does not hold/);
});

test('every example of the contract passes', () => {
  const responses = index.filter((entry) => entry.kind === 'response');
  assert.ok(responses.length > 100);
  for (const entry of responses) {
    const operation = operations.find((candidate) => candidate.id === entry.operationId);
    const frames = entriesOf(entry.operationId, 'frame').map((frame) => example(frame).toString());
    const exchange = { request: requestOf(operation), response: responseOf(entry), frames };
    assert.deepEqual(judge(operations, exchange).complaints, [], entry.file);
  }
});

const planted = [
  ['an unknown path', /no such operation/, (x) => ({ ...x, request: { ...x.request, target: '/v1/transfer' } })],
  ['an unknown query', /query since is not in the contract/, (x) => ({ ...x, request: { ...x.request, target: '/v1/transfers?since=1' } })],
  ['an unknown member of the request', /request: .*additional properties/, (x) =>
    ({ ...x, request: withJson(x.request, (body) => { body.speed = 'fast'; }) })],
  ['a decimal amount', /request: \/amount\/minor must be integer/, (x) =>
    ({ ...x, request: withJson(x.request, (body) => { body.amount.minor = 1.5; }) })],
  ['a body changed after signing', /Content-Digest is not that of the body/, (x) =>
    ({ ...x, request: withJson(x.request, (body) => { body.amount.minor = 2; }) })],
  ['a header changed after signing', /the signature does not hold/, (x) =>
    ({ ...x, request: withHeader(x.request, 'idempotency-key', '00000000000000000000000000000000') })],
  ['no idempotency key', /header Idempotency-Key is missing/, (x) => ({ ...x, request: withHeader(x.request, 'idempotency-key', null) })],
  ['an undocumented status', /no status 418/, (x) => ({ ...x, response: { ...x.response, status: 418 } })],
  ['no request id', /answer 201: header Billfold-Request-Id is missing/, (x) =>
    ({ ...x, response: withHeader(x.response, 'Billfold-Request-Id', null) })],
  ['an undocumented member of the answer', /answer 201: .*unevaluated properties/, (x) =>
    ({ ...x, response: withJson(x.response, (body) => { body.movement.iban = 'x'; }) })],
  ['a missing member of the answer', /answer 201: .*balanceAfter/, (x) =>
    ({ ...x, response: withJson(x.response, (body) => { delete body.movement.balanceAfter; }) })],
  ['an answer in HTML', /no body of type text\/html/, (x) => ({ ...x, response: withHeader(x.response, 'Content-Type', 'text/html') })],
];
for (const [name, complaint, change] of planted) {
  test(`finds ${name}`, () => {
    const { complaints } = judge(operations, change(exchangeOf('transfer', 201)));
    assert.match(complaints.join('\n'), complaint);
  });
}

test('finds a problem that belongs to another operation', () => {
  const exchange = exchangeOf('transfer', 403);
  exchange.response = withJson(exchange.response, (body) => { body.type = 'urn:billfold:problem:pin-wrong'; });
  assert.match(judge(operations, exchange).complaints.join('\n'), /\/type must be equal to one of the allowed values/);
});

test('finds a frame that the contract does not know', () => {
  const exchange = { request: requestOf(operations.find((o) => o.id === 'openNudges')), frames: ['{"type":"money","seq":1}'],
    response: { status: 101, headers: [], body: '' } };
  assert.match(judge(operations, exchange).complaints.join('\n'), /\/type must be equal to constant/);
});
