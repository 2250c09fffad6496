import { compact } from './compact.ts';
import type { Format } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json, jsonl } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** The forms in which a report can be written, by name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  stylish,
  compact,
  json,
  jsonl,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
  html,
};
