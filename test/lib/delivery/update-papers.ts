import type { Signer } from '../../../lib/delivery/signing/envelope.ts';
import type { IssueId } from '../../../lib/delivery/issues.ts';
import { encodeInline } from '../../../lib/delivery/signing/gzip.ts';
import { sealed } from './update-world.ts';

/**
 * A text that somebody hands on, with what is true of it: known because this test made it, whatever the extension
 * finds.
 */
export type Paper = {
  /** As it is stored, and the rule set within. */
  readonly text: string;
  readonly body: string;
  readonly id: string;
  readonly version: number;
  readonly expires: string | undefined;
  /** Who has signed exactly these bytes; null: it is in no envelope. */
  readonly signers: readonly string[] | null;
  /** What must be told where it is opened, and where it is tried; null: it is fit. */
  readonly opening: IssueId | null;
  readonly trying: IssueId | null;
  /** The extension that it needs: any, one of version 9, or one that is not made yet. */
  readonly needs: 'any' | 'nine' | 'none yet';
  /** Could be read by this version of the extension, if it were stored. */
  readonly readable: boolean;
};

/** What is true of a paper beside what its document says. */
type Truth = Partial<Pick<Paper, 'opening' | 'trying' | 'needs' | 'readable'>>;
type Document = { readonly id: string; readonly version: number; readonly expires?: string };

const papers = new Map<string, Paper>();
const troubles = new Map<string, IssueId>();
const signed = new Map<string, Promise<string>>();

/** The paper that is handed on as this text; undefined: it is none. */
export const paperOf = (text: string): Paper | undefined => papers.get(text);

/** What must be told of a text that is no paper, where a server gives it. */
export const troubleOf = (text: string): IssueId => troubles.get(text) ?? 'offline';

/** Hands on a text that is no paper. */
export const junk = (text: string, trouble: IssueId): string => (troubles.set(text, trouble), text);

const noted = (text: string, document: Document, signers: Paper['signers'], truth: Truth): string => {
  const { id, version, expires } = document;
  papers.set(text, {
    text,
    body: JSON.stringify(document),
    id,
    version,
    expires,
    signers,
    opening: null,
    trying: null,
    needs: 'any',
    readable: true,
    ...truth,
  });
  return text;
};

/** A rule set in an envelope. A signature of Ed25519 is the same each time, so that each is made once. */
export const signedPaper = async (
  document: Document,
  signers: readonly Signer[],
  truth: Truth = {},
): Promise<string> => {
  const keys = signers.map(({ key }) => key);
  const name = JSON.stringify([document, keys]);
  const text = signed.get(name) ?? sealed(document, ...signers);
  signed.set(name, text);
  return noted(await text, document, keys, truth);
};

/** A rule set that nobody has signed. */
export const plainPaper = (document: Document): string => noted(JSON.stringify(document), document, null, {});

/** A rule set in an envelope whose signatures are those of another one. */
export const forgedPaper = async (document: Document, other: Document, signers: readonly Signer[]): Promise<string> => {
  const [right, evil] = await Promise.all([sealed(other, ...signers), sealed(document, ...signers)]);
  return noted(
    JSON.stringify({
      ...JSON.parse(evil),
      signatures: (JSON.parse(right) as { readonly signatures: unknown }).signatures,
    }),
    document,
    [],
    {},
  );
};

const same = (value: string, text: string): string => {
  const paper = papers.get(text);
  if (paper) papers.set(value, paper);
  return value;
};

const packed = new Map<string, Promise<string>>();
/** The same, as a policy carries it packed. */
export const packedPaper = async (text: string): Promise<string> => {
  const value = packed.get(text) ?? encodeInline(text);
  packed.set(text, value);
  return same(await value, text);
};

/** The same, as some editors save it. */
export const markedPaper = (text: string): string => same(`\ufeff${text}`, text);
