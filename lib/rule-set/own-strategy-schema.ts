import * as z from 'zod';
import { nonEmptyText, sentence } from '../rules/field-schemas.ts';

const passage = nonEmptyText(1_500).optional();

/** The department's own strategy, in its own words; its objectives and kinds of post are lists of the rule set. */
export const ownStrategySchema = z.strictObject({
  name: nonEmptyText(200).optional().meta({ title: 'Name', description: 'What the strategy is called.' }),
  purpose: passage.meta({ title: 'Purpose', description: 'What the department uses social media for.' }),
  audience: passage.meta({ title: 'Audience', description: 'Whom it wants to reach.' }),
  voice: passage.meta({ title: 'Voice', description: 'How its posts sound.' }),
  clearance: passage.meta({ title: 'Clearance', description: 'Who agrees to what, and how long it takes.' }),
  hours: nonEmptyText(300).optional().meta({ title: 'Hours', description: 'When somebody posts and answers.' }),
  accounts: z
    .array(
      z.strictObject({
        account: nonEmptyText(80).meta({ title: 'Account', description: 'Its handle or name.' }),
        use: sentence.optional().meta({ title: 'Use', description: 'What the account is for.' }),
      }),
    )
    .max(100)
    .default([])
    .meta({ title: 'Accounts', description: 'The accounts of the department, and what each is for.' }),
  risks: z
    .array(
      z.strictObject({
        risk: sentence.meta({ title: 'Risk', description: 'What may go wrong.' }),
        mitigation: sentence.optional().meta({ title: 'Mitigation', description: 'What is done about it.' }),
      }),
    )
    .max(100)
    .default([])
    .meta({ title: 'Risks', description: 'What may go wrong, and what is done about it.' }),
});

export type OwnStrategy = z.output<typeof ownStrategySchema>;
