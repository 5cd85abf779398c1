import { text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';

export const validateGroupSlug = action({
  key: 'validate_group_slug',
  noun: 'Calendar Group Slug',
  label: 'Validate Group Slug',
  description:
    'Checks whether a slug is free for a calendar group. Nothing is changed: continue the Zap by “Available” with a filter.',
  docs: docs('calendars', 'validate-groups-slug'),
  scopes: ['calendars/groups.write'],
  route: 'POST /calendars/groups/validate-slug',
  repeatable: true,
  connection: ['locationId'],
  input: () => ({
    slug: text({ help: 'End of a group’s web address, such as coaching.' }),
  }),
  echo: { slug: 'slug' },
  output: () => out.object({ slug: out.text('coaching'), available: out.yesNo(true) }),
});
