import { accidentalStop } from '../draft/url.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Links that come about because a space is missing between two sentences. */
export const linkAccidental = defineKind({
  name: 'link-accidental',
  title: 'Links by accident',
  about:
    'Finds two sentences with no space between them, where the network makes a link of “late.Live”. Wrong where a site writes its own name so.',
  message: 'Put a space after the full stop: it makes a link of “{found}”.',
  scope: 'line',
  params: noParams,
  compile:
    () =>
    ({ links }) =>
      links.flatMap((link) => {
        const { start, end, text } = link;
        const stop = accidentalStop(link);
        if (stop < 0) return [];
        return [
          {
            target: { start, end },
            facts: { found: text },
            replacements: [`${text.slice(0, stop + 1)} ${text.slice(stop + 1)}`],
          },
        ];
      }),
});
