/** The settings of a policy by the names that browsers hand to the extension. */
export type PolicySettings = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The extension's id in each browser. */
export type ExtensionIds = { readonly chrome: string; readonly edge: string; readonly firefox: string };

/** How the extension itself reaches computers: what goes into the browsers' policy `ExtensionSettings`. */
export type Install = {
  /** The https address of the update manifest for Chrome and Edge, or null where these are not installed. */
  readonly updateUrl: string | null;
  /** The https address of the .xpi that Mozilla has signed, or null where Firefox is not installed. */
  readonly xpiUrl: string | null;
  /** The lowest version of the extension that may run, or null. */
  readonly minimum: string | null;
  /** Whether its button always stands in the toolbar. */
  readonly pin: boolean;
};

/** The browsers for which files are made. */
export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** For which browsers files are made, under which id, and how the extension comes onto computers. */
export type Target = { readonly ids: ExtensionIds; readonly browsers: readonly Browser[]; readonly install: Install };

/** A file for one way of handing out a policy. */
export type PolicyFile = { readonly name: string; readonly content: string | Uint8Array };

/** The browsers of a target that are made of Chromium. */
export const chromiumOf = ({ browsers }: Target): readonly Chromium[] =>
  browsers.flatMap((browser) => (browser === 'firefox' ? [] : [browser]));

/** Browsers on Windows that read extension policy from the registry, and where. */
export const REGISTRY_ROOTS = {
  chrome: String.raw`Software\Policies\Google\Chrome`,
  edge: String.raw`Software\Policies\Microsoft\Edge`,
} as const;

/** A browser that is made of Chromium. */
export type Chromium = keyof typeof REGISTRY_ROOTS;

/** The registry key of one browser's policy for the extension, without the hive. */
export const registryKey = (browser: Chromium, ids: ExtensionIds): string =>
  [REGISTRY_ROOTS[browser], '3rdparty', 'extensions', ids[browser], 'policy'].join('\\');
