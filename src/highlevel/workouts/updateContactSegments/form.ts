import { choice, lineItems, list, number, text } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { docs } from '../../docs.ts';
import { flow } from '../../service.ts';
import {
  consentFields,
  consentGroup,
  prefix,
  report,
  sport,
  whoFields,
  whoGroup,
  workoutLock,
} from '../schema.ts';
import { asks, updateSegments } from './plan.ts';

const prefixOf = (kind: string) =>
  prefix(`${kind} Tag Prefix`, `${kind.toLowerCase()}:`, {
    group: 'tags',
    help: `Only tags with this prefix are ever removed. Defaults to “${kind.toLowerCase()}:”.`,
  }).optional();

/**
 * At most four requests if the athlete and its field are chosen: find the contact, read it, add tags,
 * remove tags; two if the tags match. At most seven if contact and athlete are filled in but no field is chosen.
 */
export const updateContactSegments = flow({
  key: 'update_contact_segments',
  noun: 'Tag',
  label: 'Update Contact Segments',
  description:
    'Tags a contact with its athlete’s segments, sports and training volume, and removes such tags when they no longer apply.',
  docs: docs('contacts', 'add-tags'),
  lock: workoutLock,
  groups: { ...whoGroup, tags: 'Tags', ...consentGroup },
  oneOf: ['contactId', 'athlete'],
  input: () => ({
    ...whoFields(),
    segments: list(text({ max: 200 }), {
      group: 'tags',
      help: 'Map “Segment Effort Name” from New Strava Activity, or enter one name per line. Each becomes a tag such as “segment: hawk hill”.',
    }).optional(),
    segmentPrefix: prefixOf('Segment'),
    sports: list(sport(), {
      label: 'Sports',
      split: true,
      group: 'tags',
      help: 'Each becomes a tag such as “sport: run”.',
    }).optional(),
    sportPrefix: prefixOf('Sport'),
    volume: number({
      label: 'Training Volume',
      min: 0,
      group: 'tags',
      help: 'Such as hours or kilometers a week, from an earlier step.',
    }).optional(),
    levels: lineItems(
      {
        from: number({ label: 'Minimum Volume', min: 0 }),
        level: text({
          label: 'Level',
          max: 60,
          help: 'The highest level that the volume reaches becomes a tag, such as “volume: high”.',
        }),
      },
      { label: 'Volume Levels', group: 'tags' },
    ).optional(),
    volumePrefix: prefixOf('Volume'),
    emptyKinds: list(
      choice({ segments: 'Segments', sports: 'Sports', volume: 'Training volume' }),
      {
        label: 'Remove Tags When Empty',
        group: 'tags',
        help: 'An empty list above leaves its tags unchanged unless you choose it here.',
      },
    ).optional(),
    ...consentFields(),
  }),
  together: [['volume', 'levels']],
  asks,
  plan: updateSegments,
  output: () =>
    out.object({
      ...report({ step: 'Tags', outcome: 'created', why: 'Added segment: hawk hill.' }),
      tags: out.list(out.text('segment: hawk hill')),
      tagsAdded: out.list(out.text('segment: hawk hill')),
      tagsRemoved: out.list(out.text('segment: old mill')),
    }),
});
