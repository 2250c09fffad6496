import { SITES } from '../../../../networks/origins.ts';
import { departmentOf, type Pack, row, rule } from './pack.ts';

const PERMISSIONS: readonly (readonly [permission: string, why: string])[] = [
  ['storage', 'keeps settings, ignored words, reasons and rule sets on this computer'],
  ['contextMenus', 'adds “Search Countersign” to the menu of a selected word'],
  ['alarms', 'looks for new rules at set times, and deletes old reasons on their day'],
  ['offscreen', 'Chrome and Edge: tries a new rule set in a hidden page of the extension, which can be ended'],
  [`${SITES.join(', ')}`, 'reads and marks the post box on these sites, and on no others'],
  [
    'https://*/* (optional, not granted at installation)',
    'Firefox only: a person is asked to allow the one server of your rules, so that Firefox does not tell that server which installation asks',
  ],
];

/** The document `permissions.md`: each permission and what it is for. */
export const permissionsDocument = (): string => `# Permissions, and what each is for

${[row('permission', 'why'), rule(2), ...PERMISSIONS.map((one) => row(...one))].join('\n')}

Countersign asks for no history, no tabs, no cookies, no downloads and no access to other sites. The install policy of this pack also blocks it at run time on
every site but those in the table.
`;

const PROCESSED: readonly (readonly [what: string, where: string, kept: string])[] = [
  [
    'the draft in the post box',
    'the memory of the tab in which it is written',
    'not stored; gone when the post is sent or the tab is closed',
  ],
  ['account names in the post box', 'the memory of the tab', 'not stored, but with a reason (next row)'],
  [
    'a reason for posting with a “must fix” hint',
    'the browser’s storage on this computer',
    'at most 90 days, or as `reasonDays` says; with the rule, the account and the time; never the text',
  ],
  [
    'settings, ignored words, imported lists of accounts',
    'the browser’s storage on this computer',
    'until the person deletes them or the extension is removed',
  ],
  [
    'rule sets, and the policy that named them',
    'the browser’s storage on this computer',
    'until others take their place or the extension is removed',
  ],
  [
    'a log of the last 50 problems with rules',
    'the browser’s storage on this computer',
    'until newer ones take their place; it holds no draft',
  ],
];

const requests = ({ policy }: Pack): string =>
  typeof policy['ruleSetUrl'] === 'string'
    ? `The extension makes one kind of network request: it asks ${policy['ruleSetUrl']} for the rule set. That server learns what any web server learns: a network address, a time and the browser's name, and in Chrome and Edge the extension's id. The request carries no cookie, no draft and nothing about a person.`
    : 'The extension makes no network request: its rules come in the policy itself.';

/** The document `data-flow.md`, for a data protection impact assessment. */
export const dataFlowDocument = (pack: Pack): string => `# Data flow, for a data protection impact assessment

Controller: ${departmentOf(pack.policy)}. Processor: none. The makers of Countersign receive nothing: there is no account, no server of theirs, no telemetry and no
remote log.

## What is processed

${[row('what', 'where', 'how long'), rule(3), ...PROCESSED.map((one) => row(...one))].join('\n')}

## Where it goes

The page of the network → the script of Countersign in that page → a frame of the extension in the same tab, which checks the text → marks back to the page. All of it
on this computer. No draft leaves it: not to us, not to you, not to the network before the person posts.

${requests(pack)}

A person can save their settings, lists and reasons as files, and copy details for IT. None of these holds a draft, and Countersign sends none of them.

## Risks and what stands against them

| risk | what stands against it |
|---|---|
| somebody else's rules | a signed rule set is used only if your keys signed it; without keys the policy itself carries the rules |
| a page that attacks the extension | hints stay in a frame that the page cannot read; the page gets marks only |
| a change that nobody saw | packages are built twice with the same bytes; the bill of materials and checksums are in this pack |
| a person relies on it alone | it is a second check and says so; no hint means only that no rule applied |

## Not decided for you

Legal basis, retention of reasons (\`reasonDays\`) and who reads them are your decision. Countersign gives a reason to nobody: a person saves the file and hands it over.
`;
