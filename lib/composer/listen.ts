/** Listens, in the capture phase, to events of these types until the signal ends. */
export const listen = <Type extends keyof WindowEventMap>(
  types: readonly Type[],
  handler: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
  target: EventTarget = window,
): void => {
  for (const type of types) target.addEventListener(type, handler as EventListener, { capture: true, signal });
};
