import { choice, lineItems, list, number, text } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { docs } from '../../docs.ts';
import { flow } from '../../service.ts';
import { consentFields, consentGroup, prefix, report, whoFields, whoGroup } from '../schema.ts';
import { asks, updateSegments } from './plan.ts';

const prefixOf = (kind: string) =>
  prefix(`Prefix of ${kind} Tags`, `${kind.toLowerCase()}:`, {
    group: 'tags',
    help: `Only tags that begin with it are ever removed. “${kind.toLowerCase()}:” when left empty.`,
  }).optional();

/**
 * At most three requests if the contact, or the athlete and its field, are chosen: find the contact, add tags,
 * remove tags; one if the tags match. At most six if contact and athlete are filled in but no field is chosen.
 */
export const updateContactSegments = flow({
  key: 'update_contact_segments',
  noun: 'Tag',
  label: 'Update Contact Segments',
  description:
    'Tags a contact with its athlete’s segments, sports and training volume, and removes those of its own tags that no longer hold.',
  docs: docs('contacts', 'add-tags'),
  groups: { ...whoGroup, tags: 'Tags', ...consentGroup },
  oneOf: ['contactId', 'athlete'],
  input: () => ({
    ...whoFields(),
    segments: list(text({ max: 200 }), {
      group: 'tags',
      help: 'Names, one a line, such as those of the segment efforts of New Strava Activity. Each becomes a tag “segment: hawk hill”.',
    }).optional(),
    segmentPrefix: prefixOf('Segment'),
    sports: list(text({ max: 60 }), {
      split: true,
      group: 'tags',
      help: 'Such as Run, Ride. Each becomes a tag “sport: run”.',
    }).optional(),
    sportPrefix: prefixOf('Sport'),
    volume: number({
      label: 'Training Volume',
      min: 0,
      group: 'tags',
      help: 'Such as hours or kilometers a week, as an earlier step found them.',
    }).optional(),
    levels: lineItems(
      {
        from: number({ label: 'From Volume', min: 0 }),
        level: text({
          label: 'Level',
          max: 60,
          help: 'The highest level that the volume reaches becomes a tag, such as “volume: high”.',
        }),
      },
      { label: 'Levels of Volume', group: 'tags' },
    ).optional(),
    volumePrefix: prefixOf('Volume'),
    emptyKinds: list(
      choice({ segments: 'Segments', sports: 'Sports', volume: 'Training volume' }),
      {
        label: 'Remove Tags When Empty',
        group: 'tags',
        help: 'An empty list above leaves its tags alone, unless it is chosen here.',
      },
    ).optional(),
    ...consentFields(),
  }),
  together: [['volume', 'levels']],
  asks,
  plan: updateSegments,
  output: () =>
    out.object({
      ...report(),
      tags: out.list(out.text('segment: hawk hill')),
      tagsAdded: out.list(out.text('segment: hawk hill')),
      tagsRemoved: out.list(out.text('segment: old mill')),
    }),
});
