import type { Example } from '../../example.ts';
import { accountEventExamples } from './account.ts';
import { appointmentEventExamples } from './appointments.ts';
import { contactEventExamples } from './contacts.ts';
import { conversationEventExamples } from './conversations.ts';
import { formEventExamples } from './forms.ts';
import { opportunityEventExamples } from './opportunities.ts';
import { paymentEventExamples } from './payments.ts';
import { taskEventExamples } from './tasks.ts';

/** What the editor shows of each event: the latest one in the account. */
export const highlevelEventExamples: Example[] = [
  ...contactEventExamples,
  ...opportunityEventExamples,
  ...appointmentEventExamples,
  ...conversationEventExamples,
  ...formEventExamples,
  ...taskEventExamples,
  ...paymentEventExamples,
  ...accountEventExamples,
];
