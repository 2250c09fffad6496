import { PREFLIGHTS } from '../../../settings/preflights.ts';
import { namesNobody } from '../../../text/safe-address.ts';
import { readKeys } from '../../../delivery/signing/keys.ts';
import type { RuleSet } from '../../../rule-set/schema.ts';
import { type ExtensionIds, POLICY_KEYS } from './policy-file.ts';
import { listWithOr } from '../../../text/list.ts';

type Given = Readonly<Record<string, unknown>>;

const NUMBERS = [['threshold', 'ruleSetThreshold'], ['min-version', 'minVersion'], ['pinned-version', 'pinnedVersion'], ['check-minutes', 'checkMinutes'], ['reason-days', 'reasonDays']] as const;

const isHttps = (text: unknown): boolean => typeof text === 'string' && URL.canParse(text) && new URL(text).protocol === 'https:';

const hasPassword = (text: unknown): boolean => typeof text === 'string' && !namesNobody(text);

/** Texts that end up in registries and files of many forms, where a line break or another sign without a shape ends them early or breaks the file. */
const TEXTS = ['url', 'id', 'department', 'support'] as const;

const numberProblem = (given: Given): string | null => {
  for (const [option, name] of NUMBERS) {
    const [least, most] = POLICY_KEYS.find((key) => key.name === name)?.range ?? [1, 1];
    const written = given[option];
    if (written !== undefined && !(/^\d{1,10}$/.test(String(written)) && Number(written) >= least && Number(written) <= most)) return `--${option} takes a whole number from ${least} to ${most}.`;
  }
  return null;
};

/** What of a policy a browser would refuse its own rule set for, or null. */
export const unfitInline = (given: Given, { id, version }: Pick<RuleSet, 'id' | 'version'>): string | null => {
  const { id: wanted, 'min-version': least, 'pinned-version': pinned } = given;
  if (wanted !== undefined && wanted !== id) return `--id says “${String(wanted)}”, and the rule set’s own id is “${id}”: leave --id out, or correct one of them.`;
  if (least !== undefined && pinned === undefined && Number(least) > version) return `--min-version asks for ${String(least)} or later, and the rule set is version ${version}: raise that, or lower --min-version.`;
  if (pinned !== undefined && Number(pinned) !== version) return `--pinned-version asks for ${String(pinned)} alone, and the rule set is version ${version}: hand out version ${String(pinned)}, or leave --pinned-version out.`;
  return null;
};

/** What to put right about the options of a policy, or null: a policy that a browser would drop without a word is not written. */
export const unfitPolicy = (given: Given, { chrome, edge, firefox }: ExtensionIds): string | null => {
  const keys = Array.isArray(given.key) ? given.key : [];
  if (![chrome, edge].every((id) => /^[a-p]{32}$/.test(id))) return 'Give the extension’s id with --chrome-id, and --edge-id where it is another: 32 letters from a to p, as the page of extensions shows it.';
  if (!/^(?:[\w.-]*@[\w.-]+|\{[\da-f-]{36}\})$/i.test(firefox)) return '--firefox-id takes an id like name@example.gov.uk.';
  if ((given.inline === undefined) === (given.url === undefined)) return 'Give the rule set with --inline, or its address with --url: one of the two.';
  if (given.url !== undefined && !isHttps(given.url)) return '--url takes a whole address that begins with https://.';
  for (const option of TEXTS) if (/\p{Cc}/u.test(String(given[option] ?? ''))) return `--${option} has a line break or another sign in it that cannot be seen: take it out.`;
  for (const option of ['url', 'support']) if (hasPassword(given[option])) return `--${option} may hold no name and password: browsers take no such address, and everybody could read them.`;
  if (given.department !== undefined && String(given.department).trim() === '') return '--department is empty: write whose rules these are, or leave it out.';
  if (given.id !== undefined && String(given.id).trim() === '') return '--id is empty: write the “id” of the rule set.';
  if (given.url !== undefined && (given.id === undefined || keys.length === 0)) return 'An address needs --id and at least one --key: without them anybody’s rule set would do.';
  if (keys.length > 8) return 'Give at most eight keys.';
  if (keys.length > 0 && !readKeys(keys.map(String)).ok) return '--key takes a public key as keygen prints it, like ed25519:…, and each only once.';
  if (given.threshold !== undefined && Number(given.threshold) > keys.length) return '--threshold asks for more signatures than there are keys.';
  if (given.support !== undefined && !isHttps(given.support)) return '--support takes a whole address that begins with https://.';
  for (const option of ['personal-rules', 'turn-off-rules', 'ignore-must-fix']) if (given[option] !== undefined && given[option] !== 'yes' && given[option] !== 'no') return `--${option} takes yes or no.`;
  if (given.preflight !== undefined && !PREFLIGHTS.some((one) => one === given.preflight)) return `--preflight takes ${listWithOr(PREFLIGHTS)}.`;
  return numberProblem(given);
};
