import type { Rect, Scene, Size } from '../messaging/messages.ts';

/** A width and a height, `by` times as large. */
export const scaleSize = ({ width, height }: Size, by: number): Size => ({ width: width * by, height: height * by });

/** A rectangle, `by` times as large and as far from the corner of the window. */
export const scaleRect = ({ left, top, ...size }: Rect, by: number): Rect => ({
  left: left * by,
  top: top * by,
  ...scaleSize(size, by),
});

/** Everything that stands in a page, `by` times as large. */
export const scaleScene = (scene: Scene, by: number): Scene => {
  const all = (boxes: readonly Rect[]): readonly Rect[] => boxes.map((box) => scaleRect(box, by));
  const { view, box, texts, controls, layers, post, word } = scene;
  return {
    ...scene,
    view: scaleSize(view, by),
    box: scaleRect(box, by),
    texts: all(texts),
    controls: all(controls),
    layers: all(layers),
    post: post && scaleRect(post, by),
    word: word && scaleRect(word, by),
  };
};
