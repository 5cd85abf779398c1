import { integer, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { TEAM_DOCS } from './docs.ts';
import { action } from './service.ts';

export const createStravaJoinLink = action({
  key: 'create_strava_join_link',
  noun: 'Join Link',
  label: 'Create Strava Join Link',
  description:
    'Makes a link that lets one contact join the team with a Strava account. Send the link in a later step.',
  docs: TEAM_DOCS,
  scopes: [],
  route: 'POST /team/links',
  input: () => ({
    contactId: text({
      label: 'Contact',
      max: 100,
      help: 'Map the ID of the contact who gets the link. Every activity of the athlete then comes with this contact.',
    }),
    contactName: text({
      label: 'Contact Name',
      max: 200,
      placeholder: 'Ada Byron',
      help: 'The page behind the link greets the person by this name.',
    }).optional(),
    days: integer({
      label: 'Link Lifetime (days)',
      min: 1,
      max: 90,
      help: 'The link works once, within these days. Defaults to 14.',
    }).optional(),
  }),
  output: () =>
    out.object({
      id: out.id('link7Qm2', 'Link ID', { from: ['linkId'] }),
      url: out.text('https://relay.example.com/join/link7Qm2', { label: 'Join Link (URL)' }),
      expiresAt: out.moment('2025-10-27T17:02:00Z', { label: 'Expires At' }),
      contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    }),
  always: 'url',
  echo: { contactId: 'contactId' },
});
