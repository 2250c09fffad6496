import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The id that Chromium gives an unpacked extension, from where it lies. */
export const unpackedId = (folder: string): string =>
  createHash('sha256').update(folder).digest('hex').slice(0, 32).replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));

/** An enterprise policy for one run of Chromium, which may change while it runs. */
export type PolicyFolder = {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
  readonly set: (values: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Whether this machine lets a test put a policy in front of Chromium; if not, why, in a sentence. */
export const policyHindrance = (): string | null => {
  if (!existsSync('/etc/chromium')) return 'There is no /etc/chromium on this machine, so no enterprise policy can be tried: install the Debian package of Chromium.';
  const tried = spawnSync('unshare', ['--user', '--map-current-user', '--keep-caps', '--mount', 'true']);
  return tried.status === 0 ? null : 'This machine allows no user namespaces (unshare), so no enterprise policy can be tried.';
};

/** Makes a policy for the extension in a folder of this run. */
export const openPolicy = async (browser: string, extension: string): Promise<PolicyFolder> => {
  const root = await mkdtemp(join(tmpdir(), 'countersign-policy-'));
  const managed = join(root, 'policies', 'managed');
  await mkdir(managed, { recursive: true });
  const set = (values: unknown): Promise<void> =>
    writeFile(join(managed, 'countersign.json'), JSON.stringify({ '3rdparty': { extensions: { [unpackedId(extension)]: values } } }));
  return {
    executable: fileURLToPath(new URL('./with-policy.sh', import.meta.url)),
    env: { POLICY_ROOT: root, POLICY_BROWSER: browser },
    set,
    close: () => rm(root, { recursive: true, force: true }),
  };
};
