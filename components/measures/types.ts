import type { ObjectivesMessages } from '../../lib/i18n/objectives-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { KindOfPost } from '../../lib/measures/kinds/tell-kind.ts';
import type { FigureName } from '../../lib/measures/figures.ts';
import type { Post } from '../../lib/measures/post.ts';
import type { Asked, Data } from '../../lib/measures/results/measure-result.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Words } from './words/amount.ts';

/** As much of a rule set as the page needs. */
export type Strategy = Pick<RuleSet, 'language' | 'objectives' | 'contentTypes' | 'cadence'>;

/** What the page shows: the strategy, the posts with what was worked out once, and what a person wrote. */
export type ObjectivesState = {
  readonly strategy: Strategy;
  readonly department: string;
  readonly data: Data;
  readonly kindOf: (post: Post) => KindOfPost | null;
  /** How many stored posts could not be read. */
  readonly damaged: number;
  /** Today, as in 2026-11-02. */
  readonly today: string;
};

/** What the page does. What is written resolves to whether it was saved. */
export type ObjectivesActions = {
  readonly write: (entry: {
    readonly key: string;
    readonly value: number | null;
    readonly text: string;
  }) => Promise<boolean>;
  readonly chooseKind: (post: Post, kind: string | null) => Promise<boolean>;
  readonly print: () => void;
  /** Saves what an element of the page shows as one HTML file. */
  readonly save: (shown: Element, title: string) => void;
};

/** What a person chose to look at. `figure`: null until they choose one. */
export type Choice = Omit<Asked, 'until' | 'before'> & {
  readonly compare: 'before' | 'yearBefore';
  readonly figure: FigureName | null;
};

/** What every part of the page is given. `still`: on paper, where nothing is pressed. */
export type PartProps = {
  readonly state: ObjectivesState;
  readonly asked: Asked;
  readonly actions: ObjectivesActions;
  readonly still: boolean;
  readonly words: Words & { readonly date: Messages['date'] };
};

export type { ObjectivesMessages };
