import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isObject } from '../lib/text/is-object.ts';

/** Every description in a JSON Schema, at whatever depth. */
const descriptionsIn = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(descriptionsIn);
  if (!isObject(schema)) return [];
  const { description } = schema;
  return [...(typeof description === 'string' ? [description] : []), ...Object.values(schema).flatMap(descriptionsIn)];
};

const descriptions = [...new Set(descriptionsIn(JSON.parse(readFileSync('assets/rule-set.schema.json', 'utf8'))))];

test.each(['chrome', 'firefox'])('%s: what browsers load has no description of a field of rule sets', (browser) => {
  const scripts = globSync(`.output/${browser}-mv3/**/*.js`);
  const built = scripts.map((path) => readFileSync(path, 'utf8')).join('\n');
  expect(scripts.length).toBeGreaterThan(5);
  expect(descriptions.length).toBeGreaterThan(100);
  expect(built.includes('plain/swap')).toBe(true);
  expect(descriptions.filter((description) => built.includes(description))).toEqual([]);
});
