import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath } from './find-browsers.ts';

/** The id that Chromium gives an unpacked extension, from where it lies. */
export const unpackedId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));

export const ADD_ON = 'countersign@countersign.invalid';

/** Where Debian's browsers look for what an administrator wants. */
const PLACES = { chromium: '/etc/chromium', firefox: '/usr/share/firefox-esr/distribution' } as const;

/** An enterprise policy for one run of a browser. */
export type PolicyFolder = {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
  /** Sets what the extension is told: Chromium sees it within seconds, Firefox when the extension starts anew. */
  readonly set: (values: unknown) => Promise<void>;
  /** Puts a whole policy file in, as an administrator would. */
  readonly install: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Whether this machine lets tests put a policy in front of its browsers; if not, why, in a sentence. */
export const policyHindrance = (): string | null => {
  const missing = Object.values(PLACES).find((place) => !existsSync(place));
  if (missing)
    return `There is no ${missing} on this machine: it comes with Debian's packages of Chromium and Firefox.`;
  const tried = spawnSync('unshare', ['--user', '--map-current-user', '--keep-caps', '--mount', 'true']);
  return tried.status === 0 ? null : 'This machine allows no user namespaces (unshare).';
};

/**
 * The one place that decides whether the tests named policy-* run: null where they do, else what the run then says of
 * them, openly. Throws in continuous integration on a machine that has Debian's browsers, where they must run.
 */
export const policiesNotTried = (): string | null => {
  const hindrance = policyHindrance();
  if (hindrance && process.env['CI'] && Object.values(PLACES).every((place) => existsSync(place)))
    throw new Error(hindrance);
  return hindrance && `NOT TRIED HERE: rules brought by enterprise policy (test/e2e/policy-*). ${hindrance}`;
};

/** Makes a policy for the extension in a folder of this run. */
export const openChromiumPolicy = async (extension: string): Promise<PolicyFolder> => {
  const root = await mkdtemp(join(tmpdir(), 'countersign-policy-'));
  const managed = join(root, 'policies', 'managed');
  await mkdir(managed, { recursive: true });
  const install = (file: string): Promise<void> => writeFile(join(managed, 'countersign.json'), file);
  return {
    executable: fileURLToPath(new URL('./with-policy.sh', import.meta.url)),
    env: { POLICY_ROOT: root, POLICY_PLACE: PLACES.chromium, POLICY_BROWSER: await browserPath('chromium') },
    set: (values) => install(JSON.stringify({ '3rdparty': { extensions: { [unpackedId(extension)]: values } } })),
    install,
    close: () => rm(root, { recursive: true, force: true }),
  };
};

/**
 * The same for Firefox: single values by a native manifest in a home of this run, whole files in its folder
 * "distribution".
 */
export const openFirefoxPolicy = async (): Promise<PolicyFolder> => {
  const root = await mkdtemp(join(tmpdir(), 'countersign-policy-'));
  const home = join(root, 'home');
  const distribution = join(root, 'distribution');
  const manifests = join(home, '.mozilla', 'managed-storage');
  await mkdir(manifests, { recursive: true });
  await mkdir(distribution);
  return {
    executable: fileURLToPath(new URL('./with-policy.sh', import.meta.url)),
    env: {
      HOME: home,
      POLICY_ROOT: distribution,
      POLICY_PLACE: PLACES.firefox,
      POLICY_BROWSER: await browserPath('firefox'),
    },
    set: (data) =>
      writeFile(
        join(manifests, `${ADD_ON}.json`),
        JSON.stringify({ name: ADD_ON, description: 'A policy', type: 'storage', data }),
      ),
    install: (file) => writeFile(join(distribution, 'policies.json'), file),
    close: () => rm(root, { recursive: true, force: true }),
  };
};
