import { text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';

export const validateGroupSlug = action({
  key: 'validate_group_slug',
  noun: 'Calendar Group Slug',
  label: 'Validate Group Slug',
  description:
    'Checks whether a slug is available for a calendar group. Changes nothing: filter on “Available” to continue the Zap.',
  docs: docs('calendars', 'validate-groups-slug'),
  scopes: ['calendars/groups.write'],
  route: 'POST /calendars/groups/validate-slug',
  repeatable: true,
  connection: ['locationId'],
  input: () => ({
    slug: text({ help: 'The end of a group’s URL, such as coaching.' }),
  }),
  echo: { slug: 'slug' },
  output: () => out.object({ slug: out.text('coaching'), available: out.yesNo(true) }),
});
