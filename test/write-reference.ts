import { writeFileSync } from 'node:fs';
import { starterRuleSet } from '../lib/rule-set/starter.ts';
import { referenceOf } from './reference.ts';

writeFileSync('lib/rules/README.md', referenceOf(starterRuleSet()));
