import type { Example } from '../../example.ts';
import { appointmentEventExamples } from './appointments.ts';
import { contactEventExamples } from './contacts.ts';
import { conversationEventExamples } from './conversations.ts';
import { formEventExamples } from './forms.ts';
import { opportunityEventExamples } from './opportunities.ts';

/** What the editor shows of each event: the latest one in the account. */
export const highlevelEventExamples: Example[] = [
  ...contactEventExamples,
  ...opportunityEventExamples,
  ...appointmentEventExamples,
  ...conversationEventExamples,
  ...formEventExamples,
];
