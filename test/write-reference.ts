import { writeFileSync } from 'node:fs';
import { starterRuleSet } from '../lib/rule-set/starter/starter.ts';
import { referenceOf, schemaFile } from './reference.ts';

writeFileSync('lib/rules/README.md', referenceOf(starterRuleSet()));
writeFileSync('assets/rule-set.schema.json', schemaFile());
