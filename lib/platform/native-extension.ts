type Runtime = {
  readonly id?: string;
  readonly getURL: (path: string) => string;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
};

/**
 * What a page script needs of the extension that it is part of. It asks the browser's native API, for the polyfill is
 * larger than the script.
 */
export const nativeExtension = () => {
  const scope = globalThis as unknown as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = (): Runtime | undefined => scope.browser?.runtime ?? scope.chrome?.runtime;
  return {
    panelUrl: (): string => runtime()?.getURL('/panel.html') ?? '',
    ask: async (message: unknown): Promise<unknown> => runtime()?.sendMessage(message),
    /** False once the extension has been updated or removed under the open page. */
    alive: (): boolean => {
      try {
        return runtime()?.id !== undefined;
      } catch {
        return false;
      }
    },
  };
};
