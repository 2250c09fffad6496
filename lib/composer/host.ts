/** An element of ours above X's page, and the closed root its content stands in. */
export type Host = { readonly hostElement: HTMLElement; readonly shadow: ShadowRoot };

/**
 * Puts a host into the page: in the top layer, so above X's modal, and closed, so that the page finds no address of
 * ours in it. `parent` is the document's root or, for a modal, its dialog, whose focus trap and `aria-modal` shut out
 * everything outside.
 */
export const createHost = (parent: Element, name: string): Host => {
  const element = document.createElement('div');
  element.dataset['countersign'] = name;
  element.popover = 'manual';
  // Shown and laid out by marks.css: Firefox ends the script of a removed extension without a word but takes its styles
  // along, and so hides what is left.
  element.style.display = 'none';
  const root = element.attachShadow({ mode: 'closed' });
  parent.append(element);
  element.showPopover();
  return { hostElement: element, shadow: root };
};
