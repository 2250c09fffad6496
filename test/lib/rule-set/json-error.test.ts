import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonError } from '../../../lib/rule-set/json-error.ts';

test.each([
  ['a comma too many in a list', '{\n  "a": [\n    1,\n  ]\n}', '4:3'],
  ['a comma too many in an object', '{\n  "a": 1,\n}', '3:1'],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', '3:3'],
  ['single quotation marks', '{\n  "a": \'b\'\n}', '2:8'],
  ['a name without quotation marks', '{\n  a: 1\n}', '2:3'],
  ['a value that JSON does not have', '[1,\n NaN]', '2:2'],
  ['a number with a zero before it', '[01]', '1:3'],
  ['a remark', '// ours\n{}', '1:1'],
  ['a text that does not end', '{\n  "a": "b,\n  "c": 1\n}', '2:8'],
  ['an unknown escape', '["a", "\\d"]', '1:7'],
  ['a bracket of the wrong kind', '{"a": [1}}', '1:9'],
  ['a bracket too few', '{\n  "a": [1]\n\n', '2:11'],
  ['a bracket too many', '{}\n}', '2:1'],
  ['two documents', '{} {}', '1:4'],
  ['nothing at all', '', '1:1'],
])('%s is found where it is', (_, json, place) => {
  const fault = findJsonError(json);
  expect(fault && `${fault.line}:${fault.column}`).toBe(place);
});

test.each([
  ['at the top', '{"a": 1,\n "a": 2}', '2:2', 'a'],
  ['within', '[{"a": {"b": 1, "c": 2, "b": 3}}]', '1:25', 'b'],
  ['written with an escape', '{"a": 1, "\\u0061": 1}', '1:10', 'a'],
  ['of no letters', '{"": 1, "": 1}', '1:9', ''],
  ['that readers drop', '{"__proto__": 1, "__proto__": 2}', '1:18', '__proto__'],
])('a field that is there twice is found: %s', (_, json, place, name) => {
  const fault = findJsonError(json);
  expect(fault && [`${fault.line}:${fault.column}`, fault.twice]).toEqual([place, name]);
});

test('the same name in other objects, or as a value, is not there twice', () => {
  expect(findJsonError('[{"a": {"a": "a"}, "b": [{"a": 1}, {"a": 1}]}, {"a": 1}]')).toBeNull();
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('finds an error exactly when the engine does, after any insertion, deletion or repetition', () => {
  const slip = fc.record({
    at: fc.nat(),
    out: fc.nat(2),
    put: fc.constantFrom('', ',', '"', '\\', '}', ']', ':', '0', '-', '.', 'e1', 'u', '\n', '\u0001', 'null'),
  });
  fc.assert(
    fc.property(fc.json(), slip, fc.constantFrom(undefined, 1), (json, { at, out, put }, space) => {
      const laid = JSON.stringify(JSON.parse(json), null, space);
      const place = at % (laid.length + 1);
      const text = laid.slice(0, place) + put + laid.slice(place + out);
      const found = findJsonError(text);
      // What comes after a field that is there twice is not looked at.
      if (found === null || found.twice === null) expect(found === null).toBe(isJson(text));
    }),
    { numRuns: 2_000 },
  );
});

test('finds the error in an unfinished megabyte quickly', () => {
  expect(findJsonError(`["${'a'.repeat(1_500_000)}`)).toEqual({ line: 1, column: 2, twice: null });
  expect(findJsonError(`["${'\\n'.repeat(700_000)}`)).toEqual({ line: 1, column: 2, twice: null });
});
