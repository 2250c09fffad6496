import { expect, test } from 'vitest';
import { splitTag } from '../../../lib/text/split-tag.ts';

const cut = (body: string): string | null => splitTag(body)?.parts.join(' ') ?? null;

test('a hashtag of English words is cut into them', () => {
  expect(cut('lovewhereyoulive')).toBe('love where you live');
  expect(cut('itsoktotalk')).toBe('its ok to talk');
  expect(cut('itsoktonotbeok')).toBe('its ok to not be ok');
  expect(cut('makeadifference')).toBe('make a difference');
  expect(cut('foodwasteactionweek')).toBe('food waste action week');
  expect(cut('lovelibraries')).toBe('love libraries');
  expect(cut('saferroads')).toBe('safer roads');
  expect(splitTag('saferroads')?.sure).toBe(true);
});

test('one word is one word, however many others stand inside it', () => {
  const one = `childcare background thunderstorm safeguarding apprenticeships homelessness together international
    understanding firefighters neighbourhoods management attendance transport donation breakthrough photography
    whistleblowing recycling fundamental measures nevertheless donations seventeen significant transportation notification organising wellbeing afternoon`;
  for (const word of one.split(/\s+/)) expect(cut(word), word).toBeNull();
});

test('names of places and words of other languages are not cut', () => {
  const names = `sunderland southampton portsmouth hartlepool middlesbrough northumberland eastbourne newcastle redcar
    hillsborough scarborough dyddgwyldewi nadoligllawen cymraeg eisteddfodgenedlaethol weltfrauentag journeemondiale
    diadelamujer feliznavidad carnaval`;
  for (const name of names.split(/\s+/)) expect(cut(name), name).toBeNull();
});

test('a name at one end is left whole, and the cut is not sure', () => {
  expect(splitTag('teamnorthmoor')).toEqual({ parts: ['team', 'northmoor'], sure: false });
  expect(splitTag('dunmereinbloom')).toEqual({ parts: ['dunmere', 'in', 'bloom'], sure: false });
  expect(splitTag('bridlingtonregatta')).toEqual({ parts: ['bridlington', 'regatta'], sure: false });
  expect(cut('visitors')).toBeNull();
  expect(cut('teammates')).toBeNull();
});

test('a cut that could fall in two places is not sure', () => {
  expect(splitTag('bigheartsandmore')?.sure).toBe(false);
  expect(splitTag('sharetoday')).toEqual({ parts: ['share', 'today'], sure: true });
});

test('a very long hashtag is not cut', () => {
  expect(splitTag('stop'.repeat(16))).toBeNull();
  expect(splitTag('stop'.repeat(10))?.parts).toHaveLength(10);
});
