import { readFileSync, writeFileSync } from 'node:fs';
import { starterRuleSet } from '../lib/rule-set/starter/starter.ts';
import { managedSchemaFile, withSettings } from './policy-reference.ts';
import { commandLinePage, referenceOf, schemaFile } from './reference.ts';

writeFileSync('lib/rules/README.md', referenceOf(starterRuleSet()));
writeFileSync('assets/rule-set.schema.json', schemaFile());
writeFileSync('lib/cli/README.md', await commandLinePage(readFileSync('lib/cli/README.md', 'utf8')));
writeFileSync('assets/public/managed-schema.json', managedSchemaFile());
writeFileSync('lib/delivery/README.md', withSettings(readFileSync('lib/delivery/README.md', 'utf8')));
