import { toBase64 } from '../../../lib/delivery/signing/base64.ts';
import type { IssueId } from '../../../lib/delivery/issues.ts';
import { ADDRESS, anne, ben, cato, eve, type Life, oneOf, publication, says, serves, wanted } from './update-life.ts';
import { forgedPaper, junk, markedPaper, packedPaper, plainPaper, signedPaper } from './update-papers.ts';
import { documentOf } from '../rule-set/document.ts';

/** Something that happens to a computer, its disk, its policy or its server. */
export type Step = (life: Life) => Promise<void> | void;

type Truth = NonNullable<Parameters<typeof signedPaper>[2]>;
const offers =
  (truth: Truth, change: object): Step =>
  async (life) =>
    serves(life, await signedPaper(documentOf(++life.department.version, change), life.department.signers, truth));
const unread: Truth = { trying: 'unreadable', readable: false };
const bodyOf = (version: number): string => toBase64(new TextEncoder().encode(JSON.stringify(documentOf(version))));

/** What a server does that it should not, each in a way of its own. */
export const serverFaults: Readonly<Record<string, Step>> = {
  'no answer': (life) =>
    serves(life, { ok: false, id: 'offline', detail: oneOf(life, 'network', 'timeout', 'redirect', '503', '404') }),
  'an answer too large': (life) => serves(life, { ok: false, id: 'unreadable', detail: 'too large' }),
  'no JSON': async (life) =>
    serves(
      life,
      junk(
        oneOf(life, '<!doctype html><h1>Welcome', '', (await publication(life)).slice(0, 40 + life.random(200))),
        'offline',
      ),
    ),
  'the JSON of a gateway': (life) => serves(life, junk('{"error":"Sign in first","rulesUrl":"/"}', 'offline')),
  'half an envelope': (life) =>
    serves(life, junk(JSON.stringify({ payload: bodyOf(life.department.version + 1), signatures: [] }), 'unreadable')),
  'no signature': (life) => serves(life, plainPaper(documentOf(life.department.version + 1))),
  'signatures that do not hold': async (life) => {
    const { version, signers } = life.department;
    serves(
      life,
      await (life.random(2) === 0
        ? forgedPaper(documentOf(version + 1), documentOf(version), signers)
        : signedPaper(documentOf(version + 1), [eve])),
    );
  },
  'an older version': async (life) =>
    serves(life, await publication(life, Math.max(1, life.department.version - 1 - life.random(5)))),
  'the same version with other rules': async (life) =>
    serves(life, await publication(life, life.department.version, { changeNote: 'Other' })),
  'another department’s': offers({}, { id: 'other/social' }),
  'an expired one': async (life) =>
    serves(
      life,
      await publication(life, ++life.department.version, { published: '2020-01-01', expires: '2020-06-01' }),
    ),
  'a later format': offers({ needs: 'none yet', ...unread }, { schemaVersion: 2 }),
  'one for a later extension': offers({ needs: 'nine' }, { minExtension: '9' }),
  'one that this schema does not know': (life) =>
    oneOf(life, offers(unread, { surprise: true }), offers(unread, { version: 2 ** 31 }))(life),
  'no version': offers({ opening: 'unreadable' }, { version: 'new' }),
  'one nested too deep': offers(
    { opening: 'unreadable' },
    { checklist: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) as unknown },
  ),
  'one that fails its examples': offers({ trying: 'examples' }, { changeNote: 'Fails' }),
  'one that is slow': offers({ trying: 'slow' }, { changeNote: 'Slow' }),
  'a byte order mark': async (life) => serves(life, markedPaper(await publication(life, ++life.department.version))),
  'the same rules signed by others': async (life) =>
    serves(
      life,
      await publication(life, undefined, {}, oneOf(life, [anne], [anne, ben], [ben, cato], [anne, ben, cato])),
    ),
  'one signed by a newly listed key only': async (life) => {
    // Older or newer: a key by itself stands for nothing yet.
    life.department.signers = [...new Set([...life.department.signers, cato])];
    says(life, wanted(life));
    serves(life, await publication(life, Math.max(1, ++life.department.version - life.random(4)), {}, [cato]));
  },
  'a stolen key that raises the version to its end': async (life) => {
    says(life, { ...wanted(life), keys: [...(wanted(life).keys ?? []), eve.key], threshold: 1 });
    serves(life, await signedPaper(documentOf(2 ** 31 - 1), [eve]));
  },
  'a server that tells another time': (life) => void (life.timed = true),
  'two departments on one key': async (life) => {
    says(life, { ...wanted(life), id: undefined });
    serves(
      life,
      await publication(life, ++life.department.version - life.random(3), oneOf(life, { id: 'other/social' }, {})),
    );
  },
};

const carries =
  (text: (life: Life) => Promise<string> | string, withKeys: boolean): Step =>
  async (life) => {
    const { keys = [], threshold, ...rest } = wanted(life);
    says(life, {
      ...(life.random(2) === 0 ? rest : { id: undefined }),
      inline: await text(life),
      ...(withKeys ? { keys, threshold } : {}),
    });
  };
const around = (life: Life): number => Math.max(1, life.department.version + life.random(5) - 2);
const unsigned =
  (truth: IssueId | null, change: object) =>
  (life: Life): Promise<string> =>
    signedPaper(
      documentOf(life.department.version + 1, change),
      [eve],
      truth === null ? {} : { trying: truth, ...(truth === 'unreadable' ? unread : {}) },
    );

/** A policy that carries the rules itself, in each way that the extension can tell. */
export const carriedFaults: Readonly<Record<string, Step>> = {
  'rules within the policy': carries((life) => plainPaper(documentOf(around(life))), false),
  'rules within the policy, packed': carries((life) => packedPaper(plainPaper(documentOf(around(life)))), false),
  'signed rules within the policy': carries(
    async (life) =>
      oneOf(life, await publication(life), await packedPaper(await publication(life, ++life.department.version))),
    true,
  ),
  'older signed rules within the policy': carries(
    (life) => publication(life, Math.max(1, life.department.version - 2)),
    true,
  ),
  'broken rules within the policy': carries((life) => junk(oneOf(life, 'gz:nonsense', '{', 'gz:'), 'offline'), false),
  'broken rules within a policy with keys': carries(() => junk('gz:nonsense', 'offline'), true),
  'failing rules within the policy': carries(unsigned('examples', { changeNote: 'Fails' }), false),
  'unreadable rules within the policy': carries(unsigned('unreadable', { surprise: true }), false),
  'unsigned rules within a policy with keys': carries(
    (life) => plainPaper(documentOf(life.department.version + 1)),
    true,
  ),
  'rules within the policy that cannot be kept': async (life) => {
    life.machine.crowded = true;
    await carries((it) => plainPaper(documentOf(around(it))), false)(life);
  },
  'rules within the policy and an address': async (life) =>
    says(life, { ...wanted(life), url: ADDRESS, inline: await publication(life) }),
};
