import { readFileSync, writeFileSync } from 'node:fs';
import { starterRuleSet } from '../lib/rule-set/starter/starter.ts';
import { welshForReview } from './lib/i18n/for-review.ts';
import { withPicture } from './lib-readme.ts';
import { managedSchemaFile, withSettings } from './policy-reference.ts';
import { measure } from './quality/measure.ts';
import { commandLinePage, referenceOf, schemaFile } from './reference.ts';

const starter = starterRuleSet();
writeFileSync('lib/rules/README.md', referenceOf(starter, measure('tuned', starter)));
writeFileSync('assets/rule-set.schema.json', schemaFile());
writeFileSync('lib/cli/README.md', await commandLinePage(readFileSync('lib/cli/README.md', 'utf8')));
writeFileSync('assets/public/managed-schema.json', managedSchemaFile());
writeFileSync('lib/delivery/README.md', withSettings(readFileSync('lib/delivery/README.md', 'utf8')));
writeFileSync('lib/README.md', withPicture(readFileSync('lib/README.md', 'utf8')));
writeFileSync('test/welsh-for-review.csv', welshForReview());
