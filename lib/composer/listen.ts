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

/** The same, but only of what a person or the browser has done: no page can make a trusted event. */
export const listenToPerson = <Type extends keyof WindowEventMap>(
  types: readonly Type[],
  handler: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
): void => listen(types, (event) => event.isTrusted && handler(event), signal);
