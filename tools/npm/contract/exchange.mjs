// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares one recorded exchange with the contract.
import { contentDigest, signatureComplaints } from './signature.mjs';

function parseMessage(message) {
  return {
    ...message,
    headers: new Map(message.headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(message.body, 'base64'),
  };
}

function parseRequest(message) {
  const [path, ...query] = message.target.split('?');
  return { ...parseMessage(message), path, query: query.join('?') };
}

function typed(text, type) {
  return type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
}

function* parameterComplaints(parameters, values, place) {
  for (const parameter of parameters) {
    const text = values.get(place === 'header' ? parameter.name.toLowerCase() : parameter.name);
    if (text === undefined || text === null) {
      if (parameter.required) yield `${place} ${parameter.name} is missing`;
      continue;
    }
    for (const complaint of parameter.check(typed(text, parameter.type))) {
      yield `${place} ${parameter.name}: ${complaint} (${text})`;
    }
  }
}

function* bodyComplaints(content, message) {
  const type = message.headers.get('content-type')?.split(';')[0].trim();
  if (Object.keys(content ?? {}).length === 0) {
    if (message.body.length > 0) yield 'there is a body, and the contract has none';
    return;
  }
  if (!content[type]) {
    yield `the contract has no body of type ${type}`;
    return;
  }
  if (message.headers.has('content-encoding')) yield 'the contract has no Content-Encoding';
  try {
    yield* content[type](JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(message.body)));
  } catch {
    yield 'the body is not JSON in UTF-8';
  }
}

function* requestComplaints(operation, request) {
  const query = new URLSearchParams(request.query);
  const of = (place) => operation.parameters.filter((parameter) => parameter.in === place);
  yield* parameterComplaints(of('header'), request.headers, 'header');
  yield* parameterComplaints(of('query'), query, 'query');
  yield* parameterComplaints(of('path'), new Map(Object.entries(operation.pattern.exec(request.path).groups ?? {})), 'path');
  for (const name of query.keys()) {
    if (!of('query').some((parameter) => parameter.name === name)) yield `query ${name} is not in the contract`;
  }
  yield* bodyComplaints(operation.requestBody, request);
  if (operation.requestBody && request.headers.get('content-digest') !== contentDigest(request.body)) {
    yield 'Content-Digest is not that of the body';
  }
  if (operation.security.includes('deviceSignature')) yield* signatureComplaints(request);
  if (operation.security.includes('accessToken') && !request.headers.get('authorization')?.startsWith('Bearer ')) {
    yield 'there is no access token';
  }
}

function* problemComplaints(response) {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return;
  const problem = JSON.parse(response.body.toString());
  if (problem.status !== response.status) yield `the problem says status ${problem.status}`;
  // A stored answer comes back byte for byte, with the id of the request that made it.
  const isReplayed = response.headers.get('idempotent-replayed') === 'true';
  if (!isReplayed && problem.requestId !== response.headers.get('billfold-request-id')) yield 'the problem has another request id';
}

function* responseComplaints(operation, response, frames) {
  const documented = operation.responses[response.status];
  if (!documented) {
    yield `the contract has no status ${response.status}`;
    return;
  }
  yield* parameterComplaints(documented.headers, response.headers, 'header');
  const before = [...bodyComplaints(documented.content, response)];
  yield* before;
  if (before.length === 0) yield* problemComplaints(response);
  for (const frame of frames) {
    yield* operation.frames ? operation.frames(JSON.parse(frame)) : ['the contract has no frames here'];
  }
}

// { name, operation id or null, complaints } of a recorded exchange.
export function judge(operations, exchange) {
  const request = parseRequest(exchange.request);
  const name = `${request.method} ${exchange.request.target}`;
  const operation = operations.find((o) => o.method === request.method && o.pattern.test(request.path));
  if (!operation) return { name, operation: null, complaints: ['the contract has no such operation'] };

  const complaints = [...requestComplaints(operation, request)].map((text) => `request: ${text}`);
  if (exchange.response) {
    const response = parseMessage(exchange.response);
    for (const text of responseComplaints(operation, response, exchange.frames ?? [])) {
      complaints.push(`answer ${response.status}: ${text}`);
    }
  }
  return { name, operation: operation.id, complaints };
}
