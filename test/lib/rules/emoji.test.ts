import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

test('skin tone and variation do not make a repeat another emoji', () => {
  const { marked, fixed } = tryRule('emoji/repeat');
  expect(marked('Thanks 👏🏿 all 👏 of you ❤️ and ❤')).toBe('Thanks 👏🏿 all [[👏]] of you ❤️ and ❤');
  expect(fixed('Thanks 👏 all 👏🏽')).toBe('Thanks 👏 all');
});

test('repeats in a row are one hint, with spaces between them or not', () => {
  const { marked, fixed } = tryRule('emoji/repeat');
  expect(marked('Well done! 👏 👏 👏')).toBe('Well done! 👏 [[👏 👏]]');
  expect(fixed('Well done! 👏 👏 👏')).toBe('Well done! 👏');
});

test('all repeats are one hint, and go together or not at all', () => {
  const { marked, fixed } = tryRule('emoji/repeat');
  expect(marked('🎄🎄 Lights 🎄🎄 5pm Friday')).toBe('[[🎄🎄]] Lights 🎄🎄 5pm Friday');
  expect(fixed('🎄🎄 Lights 🎄🎄 5pm Friday')).toBe('Lights 🎄 5pm Friday');
  expect(fixed('Ice 🧊 tonight. 🧊 Bring 🧊')).toBe('Ice 🧊 tonight. 🧊 Bring 🧊');
});

test('what only begins lines is no repeat, and what stands elsewhere too is no opening', () => {
  expect(tryRule('emoji/repeat').hints('✅ one\n✅ two')).toEqual([]);
  expect(tryRule('emoji/line-start').hints('🧊 Ice 🧊 from midnight')).toEqual([]);
  expect(tryRule('emoji/repeat').fixed('🧊 Ice 🧊 from midnight')).toBe('Ice 🧊 from midnight');
});

test('a line that begins with several emoji keeps them together at its end', () => {
  const { marked, fixed } = tryRule('emoji/line-start');
  expect(marked('🚨 📢 The A1 is closed.')).toBe('[[🚨 📢]] The A1 is closed.');
  expect(fixed('🚨 📢 The A1 is closed.')).toBe('The A1 is closed. 🚨 📢');
});

test('a pointing hand goes, a keycap becomes a number', () => {
  const { fixed } = tryRule('emoji/line-start');
  expect(fixed('👉 Apply by Friday')).toBe('Apply by Friday');
  expect(fixed('3️⃣ Wash your hands')).toBe('3. Wash your hands');
  expect(fixed('1️⃣ Stop 2️⃣ Look 3️⃣ Listen')).toBe('1. Stop 2. Look 3. Listen');
});

test('emoji on several lines are bullets, which dashes can replace', () => {
  const { fixed } = tryRule('emoji/line-start');
  expect(fixed('Bring:\n🧤 gloves\n🥾 boots')).toBe('Bring:\n- gloves\n- boots');
  expect(fixed('Bring:\n⭕️ gloves\n⭕️ boots\n\nSee you.')).toBe('Bring:\n- gloves\n- boots\n\nSee you.');
});

test('emoji of paragraphs move to their ends, each once, unless the draft then has a row of them', () => {
  const { marked, fixed, hints } = tryRule('emoji/line-start');
  expect(marked('🚌 Buses stop.\n\n🚶 Paths are open.')).toBe('[[🚌]] Buses stop.\n\n🚶 Paths are open.');
  expect(fixed('🚌 Buses stop.\n\n🚶 Paths are open.')).toBe('Buses stop. 🚌\n\nPaths are open. 🚶');
  expect(fixed('🚌 Buses stop.\n\n🚌 Trams too.')).toBe('Buses stop. 🚌\n\nTrams too.');
  expect(hints('🚌 Buses\n\n🚶 Paths\n\n🚆 Trains\n\n🚲 Bikes')[0]?.replacements).toEqual([]);
});

test('only what begins a line with words counts, flags included', () => {
  const { marked } = tryRule('emoji/line-start');
  expect(marked('🎉\nOpen now ✅\n  🏴󠁧󠁢󠁷󠁬󠁳󠁿 Ar agor')).toBe('🎉\nOpen now ✅\n  [[🏴󠁧󠁢󠁷󠁬󠁳󠁿]] Ar agor');
});

test('an emoji within a sentence moves behind it, before a link', () => {
  const { fixed } = tryRule('emoji/mid-text');
  expect(fixed('Great day ☀️ at the beach! https://www.gov.uk')).toBe('Great day at the beach! ☀️ https://www.gov.uk');
});

test('an emoji that stands for a word is marked but not moved', () => {
  const { marked, fixed } = tryRule('emoji/mid-text');
  for (const draft of ['We ❤️ Leeds', 'Wear a 😷 on the bus', 'Press 1️⃣ for English']) {
    expect(marked(draft)).toContain('[[');
    expect(fixed(draft)).toBe(draft);
  }
});

test.each([
  'Wear 🧤 and 🧣 this weekend',
  'Bring tea ☕ and cake',
  'Pack 🧤 this weekend',
  'Great day ☀️ with @RNLI',
  'See you ☀️ there, at https://www.gov.uk and at #Leeds',
])('an emoji whose move may leave a gap stays: %s', (draft) => {
  const { marked, fixed } = tryRule('emoji/mid-text');
  expect(marked(draft)).toContain('[[');
  expect(fixed(draft)).toBe(draft);
});

test('an emoji that is said again later goes instead of standing twice', () => {
  expect(tryRule('emoji/mid-text').fixed('Merry Christmas 🎄 from us all 🎄')).toBe('Merry Christmas from us all 🎄');
  expect(tryRule('emoji/mid-text').fixed('Come to the fair 🎡 on Saturday 🎪')).toBe(
    'Come to the fair on Saturday 🎪 🎡',
  );
});

test('a verb at the end of a sentence does not tie an emoji to the next', () => {
  const { marked } = tryRule('emoji/mid-text');
  expect(marked('A service that we love 💙 Thank you.')).toBe('A service that we love 💙 Thank you.');
});

test.each([
  ['Yay 🎉 all 🎉 !', 'Yay 🎉 all!'],
  ['Off we go 🚗 https://www.gov.uk 🚗', 'Off we go 🚗 https://www.gov.uk'],
  ['Well done! 👏👏 👏', 'Well done! 👏'],
  ['Thanks 👏👏👏 team', 'Thanks 👏 team'],
  ['One 🎉, two 🎉, three', 'One 🎉, two, three'],
])('a repeat leaves no gap: %s', (draft, better) => {
  expect(tryRule('emoji/repeat').fixed(draft)).toBe(better);
});

test.each([
  'Gloves 🧤 and 🧤',
  'We ❤️ Leeds. We ❤️ Hull',
  'Well done 👏 Leeds 👏 We are glad',
  'Go 🎉 (🎉) now',
  'Thanks 👏 all 👏 of you',
])('a repeat that may stand for a word, or for a full stop, is left to a person: %s', (draft) => {
  const { marked, fixed } = tryRule('emoji/repeat');
  expect(marked(draft)).toContain('[[');
  expect(fixed(draft)).toBe(draft);
});

test('an emoji before a link, a hashtag or the end of a line is fine', () => {
  const { marked } = tryRule('emoji/mid-text');
  for (const draft of [
    'Find out more ➡️ https://www.gov.uk',
    'Well done 🎉 #Leeds',
    'Read on 👇\nhttps://www.gov.uk',
    'Thanks 🙏 @RNLI',
  ]) {
    expect(marked(draft)).toBe(draft);
  }
});

test('an emoji between two sentences is fine', () => {
  const { marked } = tryRule('emoji/mid-text');
  for (const draft of [
    'Well done! 🎉 We are proud of you.',
    'Well done 🎉 We are proud of you.',
    'Well done 🎉\nwe all say',
  ]) {
    expect(marked(draft)).toBe(draft);
  }
});

test('an emoji touches letters, not signs, digits or other emoji', () => {
  const { marked, fixed } = tryRule('emoji/no-space');
  expect(marked('Open🎉🎊 now! 🎈2026')).toBe('Open[[🎉]]🎊 now! 🎈2026');
  expect(fixed('Open🎉now')).toBe('Open 🎉 now');
  expect(marked('Clubs⚽️and🎾courts')).toBe('Clubs[[⚽️]]and🎾courts');
  expect(fixed('Clubs⚽️and🎾courts')).toBe('Clubs ⚽️ and 🎾 courts');
});

test('™, © and ½ are no emoji, whatever follows them', () => {
  const { marked } = tryRule('emoji/too-many');
  expect(marked('A™️ B©️ C®️ D½ E™')).toBe('A™️ B©️ C®️ D½ E™');
});

test('a face that goes leaves no gap, and one that may stand for a full stop stays', () => {
  const { fixed } = tryRule('emoticon/text');
  expect(fixed('¯\\_(ツ)_/¯ who knows')).toBe('who knows');
  expect(fixed('One\n:-) two')).toBe('One\ntwo');
  expect(fixed('Sorry :( We are back')).toBe('Sorry :( We are back');
  expect(fixed('Trains are off :-( sorry')).toBe('Trains are off :-( sorry');
  expect(fixed('Sorry! :( We are back')).toBe('Sorry! We are back');
});

test('faces stand by themselves', () => {
  const { marked } = tryRule('emoticon/text');
  expect(marked('Thanks! :D ;-) XD')).toBe('Thanks! [[:D]] [[;-)]] [[XD]]');
  for (const draft of [
    '(open from 9:30)',
    'https://a.gov.uk/x:)',
    'ratio 4:3',
    'Sizes: S, M, XD-2',
    'under <3 years',
    'Note:(see below)',
  ]) {
    expect(marked(draft)).toBe(draft);
  }
});
