// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// resources/api/wallet.yaml, ready to be compared with: references resolved, schemas compiled.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import yaml from 'js-yaml';

const wallet = fileURLToPath(new URL('../../../resources/api/wallet.yaml', import.meta.url));
const methods = ['get', 'put', 'post', 'delete', 'patch'];

// The contract as one value without references; what stands beside a reference is added to what it refers to.
function dereferenced() {
  const files = new Map();
  const load = (path) => {
    if (!files.has(path)) files.set(path, yaml.load(readFileSync(path, 'utf8')));
    return files.get(path);
  };
  const resolved = (node, path) => {
    if (Array.isArray(node)) return node.map((item) => resolved(item, path));
    if (node === null || typeof node !== 'object') return node;
    const { $ref: reference, ...rest } = node;
    const own = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, resolved(value, path)]));
    if (reference === undefined) return own;
    const [file, pointer] = reference.split('#');
    const target = file ? resolve(dirname(path), file) : path;
    const steps = pointer.split('/').slice(1);
    return { ...resolved(steps.reduce((value, step) => value[step], load(target)), target), ...own };
  };
  return resolved(load(wallet), wallet);
}

// Closes every object that the contract leaves open for later: what is sent today must be written down today.
function close(schema, isPartOfAllOf = false) {
  if (schema === null || typeof schema !== 'object') return;
  for (const part of schema.allOf ?? []) close(part, true);
  for (const choice of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) close(choice, isPartOfAllOf);
  for (const property of Object.values(schema.properties ?? {})) close(property);
  if (schema.items) close(schema.items);
  const describesObject = schema.properties || schema.allOf;
  if (describesObject && !isPartOfAllOf && schema.additionalProperties === undefined) schema.unevaluatedProperties = false;
}

function pathPattern(template) {
  const source = template.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
}

// Operations in the order of the contract: { id, method, template, pattern, parameters, requestBody, responses, security,
// frames }, where each schema has become a function: value → list of complaints.
export function loadContract() {
  const document = dereferenced();
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true, discriminator: false }));
  const compile = (schema) => {
    close(schema);
    const validate = ajv.compile(schema);
    return (value) => (validate(value) ? [] : validate.errors.map((e) => `${e.instancePath || '/'} ${e.message}`));
  };
  const compileContent = (content) =>
    Object.fromEntries(Object.entries(content ?? {}).map(([type, media]) => [type, compile(media.schema)]));
  const compileParameter = (parameter) => ({ ...parameter, type: parameter.schema.type, check: compile(parameter.schema) });
  const compileResponse = (response) => ({
    headers: Object.entries(response.headers ?? {}).map(([name, header]) => compileParameter({ ...header, name })),
    content: compileContent(response.content),
  });

  const operations = [];
  for (const [template, item] of Object.entries(document.paths)) {
    for (const method of methods.filter((name) => item[name])) {
      const operation = item[method];
      operations.push({
        id: operation.operationId,
        method: method.toUpperCase(),
        template,
        pattern: pathPattern(template),
        parameters: (operation.parameters ?? []).map(compileParameter),
        requestBody: operation.requestBody && compileContent(operation.requestBody.content),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [status, compileResponse(response)])),
        security: Object.keys((operation.security ?? document.security)[0] ?? {}),
        frames: operation['x-frames'] && compile(operation['x-frames'].schema),
      });
    }
  }
  return operations;
}
