import { lineItems, text, yesNo } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { docs } from '../../docs.ts';
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
import { asks, enrichContact } from './plan.ts';

const profile = (label?: string) =>
  text({ ...(label && { label }), max: 100, group: 'profile' }).optional();

/** Three requests: find the contact, read it, write it; two when nothing changes. One more for the list of custom fields where some are filled in. */
export const enrichContactFromAthleteProfile = flow({
  key: 'enrich_contact_from_athlete_profile',
  noun: 'Contact',
  label: 'Enrich Contact from Athlete Profile',
  description:
    'Fills a contact’s empty fields from an athlete’s profile and keeps chosen totals current. What people typed stays.',
  docs: docs('contacts', 'update-contact'),
  lock: workoutLock,
  groups: { ...whoGroup, profile: 'Profile', fields: 'Custom Fields', ...consentGroup },
  oneOf: ['contactId', 'athlete'],
  input: () => ({
    ...whoFields(),
    firstName: profile(),
    lastName: profile(),
    city: profile(),
    state: profile(),
    country: text({
      max: 100,
      group: 'profile',
      dropdown: 'country_dropdown',
      help: 'Choose a country, or map its name or two-letter code.',
    }).optional(),
    fillFields: lineItems(
      {
        field: contactField({ label: 'Custom Field' }),
        value: text({
          label: 'New Value',
          max: 5000,
          help: 'Only written if the field is empty, like the profile above.',
        }),
      },
      { label: 'Custom Fields to Fill', group: 'fields' },
    ).optional(),
    currentFields: lineItems(
      {
        currentField: contactField({ label: 'Custom Field for a Total' }),
        currentValue: text({
          label: 'Current Total',
          max: 5000,
          help: 'Always written: replaces whatever the field holds.',
        }),
      },
      { label: 'Totals to Keep Current', group: 'fields' },
    ).optional(),
    overwrite: yesNo({
      group: 'fields',
      help: 'Choose yes to replace existing values, even those that people typed.',
    }).optional(),
    ...consentFields(),
  }),
  asks,
  plan: enrichContact,
  output: () =>
    out.object({
      ...report({ step: 'Profile', outcome: 'updated', why: '2 fields changed.' }),
      changed: out.list(out.text('city')),
    }),
});
