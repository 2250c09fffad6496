import type { ExtensionIds, PolicySettings, PolicyFile } from './policy-file.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Chrome, Chromium and Edge on Linux read every file of a folder; Firefox reads policies.json on every system; Google's
 * console takes a form of its own.
 */
export const jsonFiles = (policy: PolicySettings, ids: ExtensionIds): readonly PolicyFile[] => [
  {
    name: 'linux/etc/opt/chrome/policies/managed/countersign.json',
    content: json({ '3rdparty': { extensions: { [ids.chrome]: policy } } }),
  },
  {
    name: 'linux/etc/chromium/policies/managed/countersign.json',
    content: json({ '3rdparty': { extensions: { [ids.chrome]: policy } } }),
  },
  {
    name: 'linux/etc/opt/edge/policies/managed/countersign.json',
    content: json({ '3rdparty': { extensions: { [ids.edge]: policy } } }),
  },
  {
    name: 'firefox/policies.json',
    content: json({ policies: { '3rdparty': { Extensions: { [ids.firefox]: policy } } } }),
  },
  {
    name: 'google-admin/countersign.json',
    content: json(Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]))),
  },
];
