import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Pictures and GIFs without a description. The page does not tell whether a video has one. */
export const altMissing = defineKind({
  name: 'alt-missing',
  title: 'Pictures without a description',
  about: 'Finds pictures and GIFs with an empty description. A screen reader then says only “image”.',
  message: 'Describe this picture.',
  scope: 'draft',
  needs: ['media'],
  params: noParams,
  compile:
    () =>
    ({ media }) =>
      media.flatMap(({ kind, alt }, index) =>
        kind !== 'video' && (alt ?? '').trim() === ''
          ? [{ target: { media: index }, facts: { number: index + 1, kind: kind === 'gif' ? 'GIF' : 'image' } }]
          : [],
      ),
});
