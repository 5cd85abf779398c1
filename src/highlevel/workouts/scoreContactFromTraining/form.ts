import { integer, number, text, yesNo } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { HOT, WARM } from '../../../workouts/tier.ts';
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
  workoutLock,
} from '../schema.ts';
import { asks, scoreContact } from './plan.ts';

const points = (label: string, help: string, group = 'score') =>
  integer({ label, min: 0, max: 100, group, help }).optional();

/** Five requests: find the contact, read it, its notes and the list of custom fields, write the score; one more for a tag, two for an opportunity. */
export const scoreContactFromTraining = flow({
  key: 'score_contact_from_training',
  noun: 'Score',
  label: 'Score Contact from Training',
  description:
    'Writes a training score (0 to 100), tier and trend to custom fields. Can add a tag or move an opportunity at a threshold.',
  docs: docs('contacts', 'update-contact'),
  lock: workoutLock,
  groups: { ...whoGroup, score: 'Score', threshold: 'Crossing the Threshold', ...consentGroup },
  oneOf: ['contactId', 'athlete'],
  input: () => ({
    scoreFieldId: contactField({
      label: 'Custom Field for the Score',
      help: 'Stores the score. The next run reads it to see whether the contact crossed the threshold, so choose a number field.',
    }),
    ...whoFields(),
    tierFieldId: contactField({
      label: 'Custom Field for the Tier',
      group: 'score',
      help: 'Stores Hot, Warm or Cold.',
    }).optional(),
    trendFieldId: contactField({
      label: 'Custom Field for the Trend',
      group: 'score',
      help: 'Stores Rising, Steady or Falling.',
    }).optional(),
    score: number({
      min: 0,
      max: 100,
      group: 'score',
      help: 'A score from an earlier step. If empty, it is computed from the workouts that Log Workout to Contact logged.',
    }).optional(),
    trend: text({
      max: 40,
      choices: { Rising: 'Rising', Steady: 'Steady', Falling: 'Falling' },
      group: 'score',
      help: 'A trend from an earlier step. Defaults to the trend of the logged workouts.',
    }).optional(),
    days: integer({
      label: 'Days to Include',
      min: 7,
      max: 366,
      group: 'score',
      help: 'The days up to today. Defaults to 28.',
    }).optional(),
    weeklyMinutes: integer({
      label: 'Weekly Target (minutes)',
      min: 1,
      max: 10_000,
      group: 'score',
      help: 'Minutes a week that earn full points for volume. Defaults to 150, the WHO’s advice for adults.',
    }).optional(),
    warmFrom: points(
      'Minimum Score for Warm',
      'The lowest score in the Warm tier. Defaults to 40.',
    ),
    hotFrom: points('Minimum Score for Hot', 'The lowest score in the Hot tier. Defaults to 70.'),
    threshold: points(
      'Threshold',
      'The score to reach. Defaults to the minimum score for Hot.',
      'threshold',
    ),
    thresholdTag: text({
      label: 'Tag on Crossing',
      max: 255,
      dropdown: 'tag_dropdown',
      group: 'threshold',
      help: 'Added once when the score reaches the threshold, and not again while it stays there.',
    }).optional(),
    removeTag: yesNo({
      label: 'Remove the Tag Below the Threshold',
      group: 'threshold',
      help: 'Defaults to no: the tag stays on the contact.',
    }).optional(),
    pipelineId: pipelineId({ group: 'threshold' }).optional(),
    pipelineStageId: pipelineStageId({
      group: 'threshold',
      help: 'On crossing, the contact’s open opportunity moves here. If there is none, one is created.',
    }).optional(),
    opportunityName: text({
      label: 'New Opportunity Name',
      group: 'threshold',
      help: 'Defaults to the contact’s name.',
    }).optional(),
    ...consentFields(),
  }),
  together: [['pipelineId', 'pipelineStageId']],
  check: ({ warmFrom = WARM, hotFrom = HOT }) =>
    warmFrom > hotFrom
      ? [
          `Minimum Score for Warm (${warmFrom}) must not be more than Minimum Score for Hot (${hotFrom}). Correct one of them.`,
        ]
      : [],
  asks,
  plan: scoreContact,
  output: () =>
    out.object({
      ...report({ step: 'Custom fields', outcome: 'updated', why: 'Score 74, Hot.' }),
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
