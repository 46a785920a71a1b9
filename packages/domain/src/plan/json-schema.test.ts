import { expect, test } from 'vitest';
import { planJsonSchema } from './json-schema.ts';

type Node = Readonly<Record<string, unknown>>;

const schema = planJsonSchema();
const definitions = schema['$defs'] as Readonly<Record<string, Node>>;

/** The schema at a path of properties and items, its reference followed. */
function at(path: string): Node {
  return path
    .split('/')
    .reduce<Node>((node, key) => resolve((key === '*' ? node['items'] : (node['properties'] as Node)[key]) as Node), schema);
}

function resolve(node: Node): Node {
  const reference = node['$ref'];
  return typeof reference === 'string' ? (definitions[reference.replace('#/$defs/', '')] as Node) : node;
}

test('it is a JSON Schema of 2020-12 that survives JSON', () => {
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

test('unknown keys are allowed, as in parsePlan', () => {
  expect(JSON.stringify(schema)).not.toContain('additionalProperties');
});

test.each([
  ['objectives/*/indicators/*', ['source', 'id', 'label', 'measures']],
  ['objectives/*/indicators/*/measures/*/targets/*', ['source', 'wording', 'comparator', 'value']],
  ['document/gaps/*', ['field', 'state']],
  ['agencies/*', ['id', 'name', 'kind', 'level', 'source']],
  ['assignments/*/scope', undefined],
  ['schedule/*', ['source', 'wording', 'id', 'kind', 'title', 'rule']],
])('%s requires %j', (path, required) => {
  expect(at(path)['required']).toEqual(required);
});

test.each([
  ['period/from', { type: 'integer', minimum: 1900, maximum: 2200 }],
  ['objectives/*/indicators/*/measures/*/targets/*/tolerance', { type: 'number', minimum: 0, maximum: 1 }],
  ['budget/scale', { type: 'number', exclusiveMinimum: 0 }],
  ['id', { type: 'string', pattern: '\\S' }],
  ['successions/*/date', { type: 'string', format: 'date', pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}$' }],
  [
    'objectives/*/indicators/*/measures/*/targets/*/comparator',
    { type: 'string', enum: ['at-least', 'more-than', 'at-most', 'less-than', 'about', 'exactly'] },
  ],
])('%s is %j', (path, expected) => {
  expect(at(path)).toEqual(expected);
});
