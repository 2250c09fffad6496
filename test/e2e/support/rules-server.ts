import type { IncomingMessage, RequestListener } from 'node:http';
import { newSigner } from '../../lib/delivery/signing/signers.ts';
import { documentOf } from '../../lib/rule-set/document.ts';
import { sealed } from '../../lib/delivery/update-world.ts';
import { RULES_HOST } from './server.ts';

/* A department of the tests: who signs for it, what it publishes, and the server that publishes it. */

/** Eve is nobody's signer. */
export const [anne, ben, eve] = await Promise.all([newSigner(), newSigner(), newSigner()]);

/** The policy that names the server and the key. */
export const usual = {
  ruleSetUrl: `https://${RULES_HOST}/social.json`,
  ruleSetId: 'example/social',
  ruleSetKeys: [anne.key],
};

/** The rules of a set that hints at one word. */
export const hintingAt = (find: string): object => ({
  rules: [
    {
      ...documentOf(1).rules[0]!,
      params: { terms: [{ find }] },
      examples: { bad: [`We [[${find}]].`, `They [[${find}]].`], good: ['We do.', 'They do.'] },
    },
  ],
});

/** A signed rule set that hints at one word. */
export const signed = (version: number, find: string, change: object = {}, by = anne): Promise<string> =>
  sealed(documentOf(version, { ...hintingAt(find), ...change }), by);

/** Answers with a file, as a static host does: in full, or that nothing has changed. */
export const serves = (text: string): RequestListener => {
  const etag = `"${text.length}-${text.slice(-60, -40)}"`;
  return ({ headers }, response) => {
    const same = headers['if-none-match'] === etag;
    response.writeHead(same ? 304 : 200, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      'cache-control': 'public, max-age=0',
      etag,
    });
    response.end(same ? undefined : text);
  };
};

export type Department = {
  /** How its server answers from now on. */
  answers: RequestListener;
  /** What was asked, whole but for the tag of what the browser has already. */
  readonly asked: string[];
  readonly listener: RequestListener;
};

const spoken = ({ method, url, headers }: IncomingMessage): string =>
  JSON.stringify({
    method,
    url,
    headers: Object.entries(headers)
      .filter(([name]) => name !== 'if-none-match')
      .sort(),
  });

export const newDepartment = (): Department => {
  const department: Department = {
    answers: (_, response) => void response.writeHead(503).end(),
    asked: [],
    listener: (request, response) => {
      department.asked.push(spoken(request));
      department.answers(request, response);
    },
  };
  return department;
};
