import welsh from '../../../assets/starter/cy.json' with { type: 'json' };
import type { Dictionary } from '../translate.ts';

/** What the starter rules say in Welsh, by their English. No native speaker has read it yet. */
export const starterWelsh: Dictionary = welsh;
