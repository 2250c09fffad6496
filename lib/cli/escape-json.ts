import { replaceOddCharacters } from '../text/odd-characters.ts';

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON with its odd characters as JSON escapes them, as in "\u202e": the same value, and nothing that a terminal obeys.
 */
export const escapeJson = (json: string): string =>
  replaceOddCharacters(json, (character) => character.split('').map(escapeUnit).join(''));
