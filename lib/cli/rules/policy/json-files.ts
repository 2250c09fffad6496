import { firefoxInstall } from './install.ts';
import type { Browser, PolicyFile, PolicySettings, Target } from './policy-file.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Firefox has its install policy in the same file. */
const firefoxPolicies = (policy: PolicySettings | null, { install, ids: { firefox } }: Target) => {
  const values = firefoxInstall(install);
  return {
    ...(values === null ? {} : { ExtensionSettings: { [firefox]: values } }),
    ...(policy === null ? {} : { '3rdparty': { Extensions: { [firefox]: policy } } }),
  };
};

/**
 * Chrome, Chromium and Edge on Linux read every file of a folder; Firefox reads policies.json on every system; Google's
 * console takes a form of its own.
 *
 * @param policy null: only what installs the extension
 */
export const jsonFiles = (policy: PolicySettings | null, target: Target): readonly PolicyFile[] => {
  const { ids, browsers } = target;
  const chromium = (browser: 'chrome' | 'edge', folder: string): readonly (readonly [Browser, PolicyFile])[] =>
    policy === null
      ? []
      : [
          [
            browser,
            {
              name: `linux/etc/${folder}/policies/managed/countersign.json`,
              content: json({ '3rdparty': { extensions: { [ids[browser]]: policy } } }),
            },
          ],
        ];
  const files: readonly (readonly [Browser, PolicyFile])[] = [
    ...chromium('chrome', 'opt/chrome'),
    ...chromium('chrome', 'chromium'),
    ...chromium('edge', 'opt/edge'),
    ['firefox', { name: 'firefox/policies.json', content: json({ policies: firefoxPolicies(policy, target) }) }],
    ...(policy === null
      ? []
      : ([
          [
            'chrome',
            {
              name: 'google-admin/countersign.json',
              content: json(Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]))),
            },
          ],
        ] as const)),
  ];
  return files.flatMap(([browser, file]) => (browsers.includes(browser) ? [file] : []));
};
