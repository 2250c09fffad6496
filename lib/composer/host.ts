/** An element of ours above X's page, and the closed root its content stands in. */
export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot };

/**
 * Puts a host into the page: in the top layer, so above X's modal, and closed, so that the page finds no address of ours in it.
 * `parent` is the document's root or, for a modal, its dialog, whose focus trap and `aria-modal` shut out everything outside.
 */
export const createHost = (parent: Element, name: string): Host => {
  const element = document.createElement('div');
  element.dataset['countersign'] = name;
  element.popover = 'manual';
  // Shown by marks.css: Firefox ends the script of a removed extension without a word but takes its styles along, and so hides what is left.
  // The rest undoes what a popover has by itself and what a page may ask of every element.
  element.style.cssText =
    'display:none;position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;width:auto;height:auto;max-width:none;max-height:none;opacity:1;transform:none;filter:none;z-index:auto';
  const root = element.attachShadow({ mode: 'closed' });
  parent.append(element);
  element.showPopover();
  return { element, root };
};
