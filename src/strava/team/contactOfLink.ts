import { out } from '../../core/output/output.ts';

/** The contact that the join link of a team's athlete was made for; null on an athlete's own connection. */
export const contactOfLink = () => ({
  contactId: out.made('ocQHyuzHvysMo5N5VsXc', (_, { contactId }) => contactId ?? null, {
    label: 'Contact ID',
  }),
  contactName: out.made('Ada Byron', (_, { contactName }) => contactName ?? null),
});
