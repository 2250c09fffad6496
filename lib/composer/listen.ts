/** What only a person can do in an editor: a page can make no trusted event of these types. */
export const ACTS = ['keydown', 'compositionstart', 'pointerdown', 'drop'] as const;

/** Listens, in the capture phase, to events of these types until the signal ends. */
export const listen = <Type extends keyof WindowEventMap>(
  types: readonly Type[],
  handler: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
  target: EventTarget = window,
): void => {
  for (const type of types) target.addEventListener(type, handler as EventListener, { capture: true, signal });
};
