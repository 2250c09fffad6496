/** One entry of the manifest, for each browser where it differs, and why it is there. */
export type ExpectedEntry = { readonly why: string; readonly chrome: unknown; readonly firefox?: unknown };

const SITES = ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'];

/**
 * The whole manifest. An entry that is not here, or reads otherwise, fails the test: nothing comes in unseen. Edge's is
 * Chrome's.
 */
export const expectedManifest: Readonly<Record<string, ExpectedEntry>> = {
  manifest_version: { why: 'the one version that all three browsers take', chrome: 3 },
  name: { why: 'what people see', chrome: 'Countersign' },
  description: {
    why: 'what it does and the promise it keeps',
    chrome: 'Checks posts on X against your department’s rules as you write. Drafts never leave this computer.',
  },
  version: { why: 'from package.json', chrome: '0.1.0' },
  icons: {
    why: 'the mark in menus and stores',
    chrome: { 16: '/icon-16.png', 32: '/icon-32.png', 48: '/icon-48.png', 128: '/icon-128.png' },
  },
  permissions: {
    why: 'settings and ignored words, kept on this machine; "Search Countersign" in the menu of a selection; the times to look for new rules and to delete old reasons; in Chrome and Edge a page that nobody sees, to try a rule set in a worker that can be ended: their background has no workers',
    chrome: ['storage', 'contextMenus', 'alarms', 'offscreen'],
    firefox: ['storage', 'contextMenus', 'alarms'],
  },
  omnibox: { why: '"cs" and a word in the address bar looks it up', chrome: { keyword: 'cs' } },
  optional_host_permissions: {
    why: "the server of a department's rules, asked for on a click: Firefox else tells it which installation asks",
    chrome: ['https://*/*'],
  },
  storage: {
    why: 'the settings an enterprise policy may have; Firefox takes any',
    chrome: { managed_schema: 'managed-schema.json' },
    firefox: undefined,
  },
  action: {
    why: 'the button in the toolbar, which opens the glossary',
    chrome: { default_popup: 'popup.html', default_title: 'Countersign' },
  },
  background: {
    why: 'issues the tokens by which the panel proves itself, and keeps the rules up to date',
    chrome: { service_worker: 'background.js' },
    firefox: { scripts: ['background.js'] },
  },
  content_scripts: {
    why: "watches X's composers and marks them; only on these sites",
    chrome: [{ matches: SITES, js: ['composer.js'], css: ['marks.css'], run_at: 'document_idle' }],
  },
  web_accessible_resources: {
    why: 'the panel is a frame in the page; Chromium gives it another address each session, so that no page can look for it',
    chrome: [{ resources: ['panel.html'], matches: SITES, use_dynamic_url: true }],
    firefox: [{ resources: ['panel.html'], matches: SITES }],
  },
  content_security_policy: {
    why: 'our pages run our own files, may fetch the rules a policy names (the one fetch is held by tests) and may be framed by the three sites alone',
    chrome: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https:; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'self' https://x.com https://twitter.com https://pro.x.com",
    },
  },
  options_ui: { why: 'the settings, in a tab of their own', chrome: { open_in_tab: true, page: 'options.html' } },
  minimum_chrome_version: { why: 'highlights, popovers and the rest as tested', chrome: '140', firefox: undefined },
  browser_specific_settings: {
    why: "Firefox's minimum (underlines in highlights) and the declaration that nothing is collected",
    chrome: undefined,
    firefox: {
      gecko: {
        id: 'countersign@countersign.invalid',
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};
