import packageJson from '../../package.json' with { type: 'json' };
import { starterRuleSet } from '../rule-set/starter/starter.ts';

/** The versions of the program, the starter set and Node, in a line. The starter set is large: load this on demand. */
export const versionLine = (): string =>
  `countersign ${packageJson.version} (starter set ${starterRuleSet().version}, Node ${process.versions.node})`;
