import { formatCount } from '../../../../text/plural.ts';
import type { PolicyFile } from '../policy-file.ts';
import { departmentOf, type Pack } from './pack.ts';

type Place = { readonly title: string; readonly from: RegExp; readonly lines: readonly string[] };

/** Which files go where. A place is left out where none of its files was made. */
const PLACES: readonly Place[] = [
  {
    title: 'WINDOWS, BY SCRIPT OR REGISTRY',
    from: /^windows\/[^/]+$/,
    lines: [
      'windows/countersign.ps1 or .reg: the settings, for Chrome, Edge and Firefox.',
      'windows/countersign-install.ps1 or .reg: installs the extension. Firefox is in the .ps1 only,',
      'because it keeps one value for all extensions and the script keeps what stands there.',
    ],
  },
  {
    title: 'WINDOWS, BY GROUP POLICY',
    from: /^windows\/admx\//,
    lines: [
      'Copy windows/admx/*.admx and en-US/*.adml to the central store. Forms for every setting but the rule set',
      'itself, which is too long for one: use an address, or the script.',
    ],
  },
  { title: 'INTUNE', from: /^intune\//, lines: ['Read intune/README.md.'] },
  {
    title: 'macOS',
    from: /^macos\//,
    lines: [
      'Upload macos/*.mobileconfig to your device management service; or take the .plist files, each named as its',
      'domain. The profiles are not signed. If a profile of yours already sets ExtensionSettings, merge the two.',
    ],
  },
  {
    title: 'LINUX',
    from: /^linux\//,
    lines: [
      'Copy linux/etc onto each machine, as root. For Firefox copy firefox/policies.json to /etc/firefox/policies.',
    ],
  },
  {
    title: 'GOOGLE ADMIN CONSOLE',
    from: /^google-admin\//,
    lines: [
      'Devices → Chrome → Apps and extensions → add the extension by its id → Policy for extensions: paste',
      'google-admin/countersign.json.',
    ],
  },
  {
    title: 'FIREFOX, EVERY SYSTEM',
    from: /^firefox\//,
    lines: [
      'Merge firefox/policies.json into the one in the folder “distribution” of Firefox. Firefox reads it when it starts.',
      'A new version of Countersign comes by a new address of the .xpi in this file.',
    ],
  },
  {
    title: 'UPDATE MANIFESTS',
    from: /^updates\//,
    lines: [
      'Serve updates/updates.xml at the address that you gave, and countersign.crx beside it. updates/updates.json is',
      'for an .xpi whose manifest names it; ours names none.',
    ],
  },
];

/** The document `README.txt`: which file is for which console. */
export const readMe = (pack: Pack, files: readonly PolicyFile[]): string => {
  const places = PLACES.filter(({ from }) => files.some(({ name }) => from.test(name)));
  return `Countersign ${pack.version} for ${departmentOf(pack.policy)}: ${formatCount(files.length, { one: 'file', other: 'files' })}

Start on one computer of your own, then ten people for three days, then a tenth of the department, then all. On each step go
through test-sheet.html. To go back, hand out the policy from before; to remove Countersign, remove its policies.

${places.map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n')}

TO READ
  settings.md: every setting, with what is set here. permissions.md: what it asks for, and why.
  data-flow.md: for a data protection impact assessment. accessibility.md: a statement to publish.
  test-sheet.md, test-sheet.html: what to try, and what we have tried. SHA256SUMS: checksums of these files.

Check what you have changed by hand: countersign rules policy --check FILE
`;
};
