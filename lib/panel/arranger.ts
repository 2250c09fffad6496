import type { Rect, Scene, Size, ToComposer } from '../messaging/messages.ts';
import { arrange, type Sizes } from './placement.ts';
import { scaleRect, scaleScene, scaleSize } from './scale.ts';

/** The room that the panel has, in CSS pixels. */
export type Room = {
  /** Whether it is beside the composer, where the panel may stand unfolded unasked. */
  readonly isBeside: boolean;
  readonly maxHeight: number;
  readonly maxWidth: number;
  /** Whether the folded panel has to be an icon. */
  readonly isIcon: boolean;
};

/** Keeps where everything stands in the page and how large our frames are, and tells the page where they go. */
export type Arranger = {
  /** Gives the room there is now. */
  readonly setScene: (scene: Scene) => Room;
  /** What a frame needs; null: nothing is known of it, so it is out of sight. */
  readonly setSize: (frame: keyof Sizes, size: Size | null) => void;
};

/**
 * Larger text needs larger frames in the same proportions. So the places are worked out in pixels as large as the text
 * makes them, in a page that is smaller by as much.
 *
 * @param textScale how much larger than usual the person has text
 */
export const createArranger = (post: (message: ToComposer) => void, textScale: () => number): Arranger => {
  let scene: Scene | null = null;
  let sizes: Sizes = { panel: null, card: null };
  const tell = (known: Scene): Room => {
    const scale = textScale();
    const { places, spot, isIcon } = arrange(scaleScene(known, 1 / scale), {
      panel: sizes.panel && scaleSize(sizes.panel, 1 / scale),
      card: sizes.card && scaleSize(sizes.card, 1 / scale),
    });
    const inPage = (place: Rect | null): Rect | null => place && toWholePixels(scaleRect(place, scale));
    post({ type: 'places', ...places, panel: inPage(places.panel), card: inPage(places.card) });
    const { width, height } = scaleSize(spot.freeRoom, scale);
    return { isBeside: spot.beside, maxHeight: Math.floor(height), maxWidth: Math.floor(width), isIcon };
  };
  return {
    setScene: (next) => tell((scene = next)),
    setSize: (frame, size) => {
      sizes = { ...sizes, [frame]: size };
      if (scene && size) tell(scene);
    },
  };
};

/** Letters between whole pixels are blurred. */
const toWholePixels = ({ left, top, width, height }: Rect): Rect => ({
  left: Math.round(left),
  top: Math.round(top),
  width: Math.round(width),
  height: Math.round(height),
});
