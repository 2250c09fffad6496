/** The settings of a policy by the names that browsers hand to the extension. */
export type PolicySettings = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The extension's id in each browser. */
export type ExtensionIds = { readonly chrome: string; readonly edge: string; readonly firefox: string };

/** A file for one way of handing out a policy. */
export type PolicyFile = { readonly name: string; readonly content: string | Uint8Array };

/** Browsers on Windows that read extension policy from the registry, and where. */
export const REGISTRY_ROOTS = {
  chrome: String.raw`Software\Policies\Google\Chrome`,
  edge: String.raw`Software\Policies\Microsoft\Edge`,
} as const;

/** The registry key of one browser's policy for the extension, without the hive. */
export const registryKey = (browser: keyof typeof REGISTRY_ROOTS, ids: ExtensionIds): string =>
  [REGISTRY_ROOTS[browser], '3rdparty', 'extensions', ids[browser], 'policy'].join('\\');
