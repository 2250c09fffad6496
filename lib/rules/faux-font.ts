import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

// Where Unicode keeps letters for mathematics, East Asian widths, labels and phonetics that fonts on the web are faked
// with.
const letters = String.raw`\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1f110}-\u{1f169}\u{1f170}-\u{1f189}\u1d00-\u1d2b`;
// Gaps in those alphabets, filled by older letters that are fine on their own.
const fillers = String.raw`\u2102\u210a-\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2134ʙɢʜɪʟɴʀʏꜰꜱǫ`;
const emoji = String.raw`[🅰🅱🅾🅿Ⓜ]\ufe0f`;
const one = `(?!${emoji})[${letters}]`;
const maybe = /[\u1d00-\u1d2b\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\ud835]|\ud83c[\udd10-\udd89]/;
const word = new RegExp(`(?:${one}|[${fillers}])+`, 'gu');
const some = new RegExp(one, 'u');
/** What may be between two words in the same faked letters. */
const between = /^[\s\p{P}\p{N}]{1,3}$/u;

const smallCapitals: Readonly<Record<string, string>> = {
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ǫ: 'q',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  ᴁ: 'ae',
  ᴆ: 'ð',
  ᴎ: 'n',
  ᴙ: 'r',
  ᴦ: 'g',
};

/** One faked letter as an ordinary one. */
const ordinary = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(code - 0x1f150 + 65);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(code - 0x1f170 + 65);
  return smallCapitals[letter] ?? letter.normalize('NFKC').replace(/[()〔〕]/g, '');
};

const each = new RegExp(`[${letters}${fillers}]`, 'gu');
const plain = (text: string) => text.replace(each, ordinary);

/** Letters from elsewhere in Unicode that only look like bold, italic, script or boxed ones. */
export const fauxFont = defineKind({
  name: 'faux-font',
  title: 'Faked bold, italic or fancy letters',
  about:
    'Finds characters that imitate fonts. Screen readers skip them or spell out their names, and search does not find them.',
  message: 'Use ordinary letters: “{plain}”.',
  scope: 'line',
  needs: ['beyondAscii'],
  params: noParams,
  compile:
    () =>
    ({ text }) => {
      if (!maybe.test(text)) return [];
      const spans: { start: number; end: number }[] = [];
      for (const match of text.matchAll(word)) {
        const start = match.index;
        const end = start + match[0].length;
        const last = spans.at(-1);
        if (last && between.test(text.slice(last.end, start))) last.end = end;
        else spans.push({ start, end });
      }
      return spans.flatMap(({ start, end }): readonly Match[] => {
        const written = text.slice(start, end);
        if (!some.test(written)) return [];
        // X draws a lone 🅿 as a picture even without its selector.
        if (/^[🅰🅱🅾🅿Ⓜ]$/u.test(written)) return [];
        const better = plain(written);
        return [{ target: { start, end }, facts: { plain: better }, replacements: [better] }];
      });
    },
});
