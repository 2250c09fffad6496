import { createHash } from 'node:crypto';
import { accessibilityDocument } from './documents/accessibility.ts';
import { intuneDocument } from './documents/intune.ts';
import type { Pack } from './documents/pack.ts';
import { dataFlowDocument, permissionsDocument } from './documents/privacy.ts';
import { readMe } from './documents/read-me.ts';
import { settingsDocument } from './documents/settings-table.ts';
import { testSheet, testSheetPage } from './documents/test-sheet.ts';
import { admxFiles } from './admx.ts';
import { linuxInstallFiles } from './install.ts';
import { jsonFiles } from './json-files.ts';
import { macosFiles, macosProfiles } from './macos.ts';
import { chromiumOf, type PolicyFile, type PolicySettings, type Target } from './policy-file.ts';
import { updateManifests } from './update-manifests.ts';
import { windowsFiles, windowsInstallFiles } from './windows.ts';

/** What an IT pack is made of, beside its target. */
export type PackContent = {
  /** The settings; null: only what installs the extension. */
  readonly policy: PolicySettings | null;
  /** Of the extension, such as 1.0.0. */
  readonly version: string;
  /** The SHA-256 of the signed .xpi, or null where it is not known. */
  readonly xpiHash: string | null;
  /** Files from the build to hand on as they are, such as its bills of materials. */
  readonly fromBuild: readonly PolicyFile[];
};

const settingsFiles = (policy: PolicySettings, target: Target): readonly PolicyFile[] => [
  ...windowsFiles(policy, target),
  ...macosFiles(policy, target),
  ...(chromiumOf(target).length > 0 ? admxFiles(target.ids) : []),
];

const documents = (pack: Pack): readonly PolicyFile[] => [
  { name: 'settings.md', content: settingsDocument(pack.policy) },
  { name: 'permissions.md', content: permissionsDocument() },
  { name: 'data-flow.md', content: dataFlowDocument(pack) },
  { name: 'accessibility.md', content: accessibilityDocument(pack) },
  { name: 'intune/README.md', content: intuneDocument(pack) },
  { name: 'test-sheet.md', content: testSheet(pack) },
  { name: 'test-sheet.html', content: testSheetPage(pack) },
];

const sum = ({ name, content }: PolicyFile): string => `${createHash('sha256').update(content).digest('hex')}  ${name}`;

/** Every file of an IT pack, the checksums of all others last. The same settings give the same bytes. */
export const packFiles = (
  target: Target,
  { policy, version, xpiHash, fromBuild }: PackContent,
): readonly PolicyFile[] => {
  const pack = { policy: policy ?? {}, ids: target.ids, install: target.install, version };
  const files = [
    ...jsonFiles(policy, target),
    ...linuxInstallFiles(target),
    ...(policy === null ? [] : settingsFiles(policy, target)),
    ...windowsInstallFiles(target),
    ...macosProfiles(policy, target),
    ...updateManifests(target.install, target.ids, { version, xpiHash }),
    ...fromBuild,
    ...documents(pack),
  ];
  const all = [...files, { name: 'README.txt', content: readMe(pack, files) }];
  return [...all, { name: 'SHA256SUMS', content: `${all.map(sum).join('\n')}\n` }];
};
