import { integer, number, text, yesNo } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { docs } from '../../docs.ts';
import { pipelineId, pipelineStageId } from '../../pipelines/schema.ts';
import { flow } from '../../service.ts';
import {
  consentFields,
  consentGroup,
  contactField,
  report,
  whoFields,
  whoGroup,
} from '../schema.ts';
import { asks, scoreContact } from './plan.ts';

const points = (label: string, help: string, group = 'score') =>
  integer({ label, min: 0, max: 100, group, help }).optional();

/** Four requests: find the contact, read its notes and the list of custom fields, write the score; one more for a tag, two for an opportunity. */
export const scoreContactFromTraining = flow({
  key: 'score_contact_from_training',
  noun: 'Score',
  label: 'Score Contact from Training',
  description:
    'Writes a training score of 0 to 100, its tier and trend to custom fields, and tags the contact or moves its opportunity when the score crosses a threshold.',
  docs: docs('contacts', 'update-contact'),
  groups: { ...whoGroup, score: 'Score', threshold: 'Crossing the Threshold', ...consentGroup },
  oneOf: ['contactId', 'athlete'],
  input: () => ({
    scoreFieldId: contactField({
      label: 'Custom Field for the Score',
      help: 'Also tells the next run on which side of the threshold the contact was. Best a number field.',
    }),
    ...whoFields(),
    tierFieldId: contactField({
      label: 'Custom Field for the Tier',
      group: 'score',
      help: 'Gets Hot, Warm or Cold.',
    }).optional(),
    trendFieldId: contactField({
      label: 'Custom Field for the Trend',
      group: 'score',
      help: 'Gets Rising, Steady or Falling.',
    }).optional(),
    score: number({
      min: 0,
      max: 100,
      group: 'score',
      help: 'A score of an earlier step. When empty, it is computed from the workouts that Log Workout to Contact logged.',
    }).optional(),
    trend: text({ max: 40, group: 'score', help: 'A trend of an earlier step.' }).optional(),
    days: integer({
      label: 'Days That Count',
      min: 7,
      max: 366,
      group: 'score',
      help: 'Up to today. Twenty-eight when left empty.',
    }).optional(),
    weeklyMinutes: integer({
      label: 'Target (Minutes a Week)',
      min: 1,
      max: 10_000,
      group: 'score',
      help: 'Full marks for volume. 150 when left empty, as the WHO advises for adults.',
    }).optional(),
    warmFrom: points('Warm from', 'Score from which the tier is Warm. 40 when left empty.'),
    hotFrom: points('Hot from', 'Score from which the tier is Hot. 70 when left empty.'),
    threshold: points(
      'Threshold',
      'Score that has to be crossed. The score of the tier Hot when left empty.',
      'threshold',
    ),
    thresholdTag: text({
      label: 'Tag on Crossing',
      max: 255,
      dropdown: 'tag_dropdown',
      group: 'threshold',
      help: 'Added once when the score rises to the threshold, not again while it stays above.',
    }).optional(),
    removeTag: yesNo({
      label: 'Remove the Tag Below the Threshold',
      group: 'threshold',
      help: 'No when left empty: the tag then stays on the contact.',
    }).optional(),
    pipelineId: pipelineId({ group: 'threshold' }).optional(),
    pipelineStageId: pipelineStageId({
      group: 'threshold',
      help: 'The open opportunity of the contact moves here on crossing; without one, one is created.',
    }).optional(),
    opportunityName: text({
      label: 'Name of a New Opportunity',
      group: 'threshold',
      help: 'The name of the contact when left empty.',
    }).optional(),
    ...consentFields(),
  }),
  together: [['pipelineId', 'pipelineStageId']],
  asks,
  plan: scoreContact,
  output: () =>
    out.object({
      ...report(),
      score: out.integer(74),
      tier: out.text('Hot'),
      trend: out.text('Rising'),
      previousScore: out.integer(61),
      crossedThreshold: out.yesNo(true),
      opportunityId: out.id('yWQobCRIhRguQtD2llvk', 'Opportunity ID'),
      formula: out.text(
        '74 = volume 30 (40 × 113 of 150 min a week, at most 40) + consistency 26.5 (…) + trend 17.5 (…)',
      ),
    }),
});
