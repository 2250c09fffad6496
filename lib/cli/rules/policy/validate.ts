import { parseKeys } from '../../../delivery/signing/keys.ts';
import type { RuleSet } from '../../../rule-set/schema.ts';
import type { Given } from './options.ts';
import { chromiumOf, type Target } from './policy-file.ts';
import { settingProblem } from './setting-problem.ts';

/** Why a browser would refuse the policy's own rule set, or null. */
export const validateInlineRuleSet = (
  given: Given,
  { id, version }: Pick<RuleSet, 'id' | 'version'>,
): string | null => {
  const { id: wanted, 'min-version': least, 'pinned-version': pinned } = given;
  if (wanted !== undefined && wanted !== id)
    return `--id says “${String(wanted)}”, and the rule set’s own id is “${id}”: leave --id out, or correct one of them.`;
  if (least !== undefined && pinned === undefined && Number(least) > version)
    return `--min-version asks for ${String(least)} or later, and the rule set is version ${version}: raise that, or lower --min-version.`;
  if (pinned !== undefined && Number(pinned) !== version)
    return `--pinned-version asks for ${String(pinned)} alone, and the rule set is version ${version}: hand out version ${String(pinned)}, or leave --pinned-version out.`;
  return null;
};

type Problem<About> = readonly [sentence: string, isWrong: (about: About) => boolean];

/** The first sentence that is true of something, or null. */
const firstOf = <About>(problems: readonly Problem<About>[], about: About): string | null =>
  problems.find(([, isWrong]) => isWrong(about))?.[0] ?? null;

/** Problems with the extension ids, of the browsers that files are made for. */
const OF_IDS: readonly Problem<Target>[] = [
  [
    'Give the extension’s id with --chrome-id, and --edge-id where it is another: 32 letters from a to p, as the page of extensions shows it.',
    (target) => !chromiumOf(target).every((browser) => /^[a-p]{32}$/.test(target.ids[browser])),
  ],
  [
    '--firefox-id takes an id like name@example.gov.uk.',
    ({ ids, browsers }) => browsers.includes('firefox') && !/^(?:[\w.-]*@[\w.-]+|\{[\da-f-]{36}\})$/i.test(ids.firefox),
  ],
];

/** The first problem with the ids of the extension, or null. */
export const validateIds = (target: Target): string | null => firstOf(OF_IDS, target);

/** Problems with the source of the rules. */
const OF_SOURCE: readonly Problem<Given>[] = [
  [
    'Give the rule set with --inline, or its address with --url: one of the two.',
    (given) => (given['inline'] === undefined) === (given['url'] === undefined),
  ],
];

/** Problems with settings that are valid alone but not together. */
const OF_SIGNING: readonly Problem<{ readonly given: Given; readonly keys: readonly string[] }>[] = [
  [
    'An address needs --id and at least one --key: without them anybody’s rule set would do.',
    ({ given, keys }) => given['url'] !== undefined && (given['id'] === undefined || keys.length === 0),
  ],
  ['Give at most eight keys.', ({ keys }) => keys.length > 8],
  [
    '--key takes a public key as keygen prints it, like ed25519:…, and each only once.',
    ({ keys }) => keys.length > 0 && !parseKeys(keys).ok,
  ],
  [
    '--threshold asks for more signatures than there are keys.',
    ({ given, keys }) => given['threshold'] !== undefined && Number(given['threshold']) > keys.length,
  ],
];

/**
 * The first problem with the options of a policy, or null. A policy that a browser would silently ignore must not be
 * written.
 */
export const validatePolicyOptions = (given: Given): string | null => {
  const keys = Array.isArray(given['key']) ? given['key'].map(String) : [];
  return firstOf(OF_SOURCE, given) ?? settingProblem(given) ?? firstOf(OF_SIGNING, { given, keys });
};
