/*
 * The one place that names webextension-polyfill. In Chrome and Edge 140 and Firefox 146 it adds nothing but types and
 * one name, `browser`, with promises in all of them; it can go when the types come from elsewhere. The script inside X
 * never imports it.
 */
import browser from 'webextension-polyfill';

export { browser };
