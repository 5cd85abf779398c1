import { yesNo } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { contactId } from '../../contacts/schema.ts';
import { docs } from '../../docs.ts';
import { flow } from '../../service.ts';
import { checkService } from '../parts/namedService.ts';
import {
  addressFields,
  athlete,
  consentFields,
  consentGroup,
  findingFields,
  findingGroup,
  otherService,
  report,
  service,
  workoutLock,
} from '../schema.ts';
import { asks, linkAthlete } from './plan.ts';

/** Four requests: the contact, who else has the athlete, the list of custom fields, the update; two if they are already linked. */
export const linkAthleteToContact = flow({
  key: 'link_athlete_to_contact',
  noun: 'Athlete',
  label: 'Link Athlete to Contact',
  description:
    'Links a service’s athlete to a contact, so that later steps find the contact. Stops if either has another link.',
  docs: docs('contacts', 'update-contact'),
  lock: workoutLock,
  groups: { ...findingGroup, ...consentGroup },
  oneOf: ['contactId', 'email', 'phone'],
  input: () => ({
    service: service(),
    athlete: athlete(),
    otherService: otherService(),
    contactId: contactId({
      help: 'If empty, the contact is found by the email or phone below.',
    }).optional(),
    replaceAthlete: yesNo({
      label: 'Replace Another Athlete',
      help: 'Choose yes if the person has a new account. Otherwise, the step stops.',
    }).optional(),
    ...findingFields(),
    ...addressFields(),
    ...consentFields(),
  }),
  asks,
  check: checkService,
  plan: linkAthlete,
  output: () =>
    out.object({
      ...report({ step: 'Athlete', outcome: 'updated', why: 'Linked.' }),
      previousAthlete: out.text('227614'),
    }),
});
