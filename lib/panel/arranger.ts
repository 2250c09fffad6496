import type { Scene, Size, ToComposer } from '../messaging/messages.ts';
import { arrange, type Sizes } from './placement.ts';

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

export const createArranger = (post: (message: ToComposer) => void): Arranger => {
  let scene: Scene | null = null;
  let sizes: Sizes = { panel: null, card: null };
  const tell = (known: Scene): Room => {
    const { places, spot, isIcon } = arrange(known, sizes);
    post({ type: 'places', ...places });
    const { width, height } = spot.freeRoom;
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
