import type { Span } from './span.ts';

const NAME = String.raw`(?:[\p{Lu}\d][\p{L}\p{N}'’-]*)`;
// Ships of the navy and of research, in capitals or not: HMS Victory, RFA TIDESPRING, RRS Sir David Attenborough.
const SHIP = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:HMS|HMY|HMT|HMNB|HMCPV|HMC|RFA|RRS|RMS|USS|HMAS|HMCS|HMNZS|MV|RNLB|RV|SS|FPV) ${NAME}(?: ${NAME}){0,2}`,
  'gu',
);
// The name of an operation is one word, or two where both have a capital: Operation Hawk, Op SNAP.
const OPERATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:Operation|OPERATION|Op|OP|Exercise|EXERCISE) ${NAME}(?: ${NAME})?`,
  'gu',
);

const spansOf = (form: RegExp, text: string): readonly Span[] =>
  Array.from(text.matchAll(form), ({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** Names of ships, their prefix included. */
export const findShips = (text: string): readonly Span[] => spansOf(SHIP, text);

/** Names of operations and exercises, with the word that says so. */
export const findOperations = (text: string): readonly Span[] => spansOf(OPERATION, text);
