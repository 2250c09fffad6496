import * as z from 'zod';
import { id, name, sentence } from '../rules/field-schemas.ts';
import { MEASURE_FIGURES, MEASURE_NETWORKS } from './figures.ts';
import { entryId, source } from './shared-fields.ts';

const measureSchema = z.strictObject({
  id: id
    .optional()
    .meta({
      title: 'Id',
      description:
        'What notes and figures written by hand are kept under. Without one they are kept under “text”, and are lost when it changes.',
    }),
  name: name.optional().meta({ title: 'Name', description: 'A short name, such as Link clicks.' }),
  text: sentence.meta({ title: 'Text', description: 'What is measured, in one sentence.' }),
  kind: z.enum(['count', 'words']).meta({ title: 'Kind', description: 'Counted, or told in words.' }),
  level: z
    .enum(['input', 'output', 'outtake', 'outcome', 'impact'])
    .meta({ title: 'Level', description: 'How far along it is, from what was put in to what changed.' }),
  from: z
    .enum(['hand', 'posts', ...MEASURE_FIGURES])
    .default('hand')
    .meta({
      title: 'From',
      description:
        'hand: written by a person. posts: the number of posts. Any other: that figure of the networks’ own exports.',
    }),
  per: z
    .enum(['period', 'post'])
    .default('period')
    .meta({ title: 'Per', description: 'period: all posts of the period together. post: the average of a post.' }),
  network: z
    .enum(MEASURE_NETWORKS)
    .default('x')
    .meta({
      title: 'Network',
      description:
        'The network whose posts count. Figures of two networks are not counted alike, so they are not added.',
    }),
  kinds: z
    .array(id)
    .max(50)
    .default([])
    .meta({
      title: 'Kinds of post',
      description: 'Ids of “contentTypes”: only posts of these kinds count. Empty: all posts.',
    }),
  unit: name
    .optional()
    .meta({
      title: 'Unit',
      description: 'What is counted, in the plural, such as visits. Not needed where “from” names a figure.',
    }),
  period: z
    .enum(['month', 'quarter', 'year'])
    .default('month')
    .meta({ title: 'Period', description: 'The time that one value and the target are for.' }),
  target: z
    .number()
    .min(0)
    .max(1_000_000_000_000)
    .optional()
    .meta({ title: 'Target', description: 'The value wanted in each period, in hours where “from” is watchTime.' }),
  direction: z
    .enum(['more', 'fewer'])
    .default('more')
    .meta({ title: 'Direction', description: 'Whether more than the target is good, or fewer.' }),
});

/** What being there is for, and how one tells whether it works. */
export const objectiveSchema = z
  .strictObject({
    id: entryId,
    statement: sentence.meta({ title: 'Statement', description: 'What being there is for, in one sentence.' }),
    kinds: z
      .array(id)
      .max(50)
      .default([])
      .meta({
        title: 'Kinds of post',
        description: 'Ids of “contentTypes”: the kinds of post that serve this objective.',
      }),
    measures: z
      .array(measureSchema)
      .min(1, 'give at least one measure')
      .max(20)
      .meta({ title: 'Measures', description: 'How one tells whether it works.' }),
    source,
  })
  .meta({ title: 'Objective', description: 'What being there is for, and how one tells whether it works.' });

export type Objective = z.output<typeof objectiveSchema>;
export type Measure = z.output<typeof measureSchema>;
