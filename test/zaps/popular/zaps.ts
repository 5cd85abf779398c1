import type { Message } from '../../../src/dev/sandbox/highlevel/world.ts';
import { ada, ben, later } from '../../highlevel/events/liveGym.ts';
import type { Gym, PopularZap } from './zap.ts';

const diego = 'contactDiegoSilva001';
const memberships = 'pipelineMembership01';
const trialBooked = '5b3f2c1e-0001-4a6b-9c1d-000000000002';
const joined = '5b3f2c1e-0001-4a6b-9c1d-000000000003';

const lead = {
  full_name: 'Nina Park',
  email: 'nina.park@example.com',
  phone: '+12075550130',
  ad_name: 'Spring trial',
};
const newLead = { app: 'Facebook Lead Ads', record: lead };
const upsertLead = {
  key: 'upsert_contact',
  input: {
    name: '{{1.full_name}}',
    email: '{{1.email}}',
    phone: '{{1.phone}}',
    source: '{{1.ad_name}}',
  },
  gives: { created: true, name: 'Nina Park', source: 'Spring trial' },
};

const moved = {
  event: 'opportunity_stage_changed',
  happens: ({ change }: Gym) =>
    change('update_opportunity', {
      id: 'opportunityDiego0001',
      pipelineId: memberships,
      pipelineStageId: joined,
    }),
};

/** Diego books a trial. */
const book = ({ change }: Gym) =>
  change('create_appointment', {
    calendarId: 'calendarPersonal0001',
    contactId: diego,
    title: 'Trial training',
    startTime: '2026-03-04T15:00:00Z',
    ignoreFreeSlotValidation: true,
  });

/** Diego asks for a trial in a form. */
const submitForm = async ({ sandbox }: Gym) => {
  later();
  const { locations, submissions } = sandbox().highlevel.state;
  submissions.push({
    id: 'submission-000001',
    locationId: locations[0]!.id,
    contactId: diego,
    createdAt: new Date().toISOString(),
    formId: 'formTrialRequest0001',
    name: 'Diego Silva',
    email: 'diego.silva@example.com',
    others: {
      fieldsOriSequance: ['full_name', 'email', 'cfTrainingGoal000001'],
      full_name: 'Diego Silva',
      email: 'diego.silva@example.com',
      cfTrainingGoal000001: 'Half marathon',
    },
  });
};

/** Ben writes or calls. */
const receive = async ({ sandbox }: Gym, message: Partial<Message>) => {
  later();
  const { messages } = sandbox().highlevel.state;
  const now = new Date().toISOString();
  messages.push({
    ...messages[0]!,
    id: 'message-000001',
    contactId: ben,
    conversationId: 'conversationBen00001',
    direction: 'inbound',
    dateAdded: now,
    dateUpdated: now,
    ...message,
  });
  return 'message-000001';
};

/** In the order of the list. */
export const popularZaps: readonly PopularZap[] = [
  {
    number: 1,
    name: 'New lead → create or update the contact',
    trigger: newLead,
    steps: [upsertLead],
  },
  {
    number: 2,
    name: 'New lead → contact and workflow',
    trigger: newLead,
    steps: [
      upsertLead,
      {
        key: 'add_contact_to_workflow',
        input: { contactId: '{{2.id}}', workflowId: '78559bb3-b920-461e-b010-7b2a28160001' },
        gives: { success: true, workflowName: 'Welcome new members' },
      },
    ],
  },
  {
    number: 3,
    name: 'New lead → contact and campaign',
    trigger: newLead,
    steps: [
      upsertLead,
      {
        key: 'add_contact_to_campaign',
        input: { contactId: '{{2.id}}', campaignId: 'campaignWinback00001' },
        gives: { success: true, campaignName: 'Win back' },
      },
    ],
  },
  {
    number: 4,
    name: 'Appointment request → contact and opportunity',
    trigger: { app: 'Webflow', record: { ...lead, ad_name: 'Website' } },
    steps: [
      { ...upsertLead, gives: { created: true, source: 'Website' } },
      {
        key: 'create_opportunity',
        input: {
          pipelineId: memberships,
          pipelineStageId: trialBooked,
          contactId: '{{2.id}}',
          name: 'Trial for {{2.firstName}}',
        },
        gives: { name: 'Trial for Nina', pipelineStageName: 'Trial booked', status: 'open' },
      },
    ],
  },
  {
    number: 5,
    name: 'Booking in Calendly → contact, note and opportunity',
    trigger: {
      app: 'Calendly',
      record: { ...lead, ad_name: 'Calendly', event: 'Trial training', start: 'March 4, 3 pm' },
    },
    steps: [
      { ...upsertLead, gives: { created: true, source: 'Calendly' } },
      {
        key: 'create_contact_note',
        input: { contactId: '{{2.id}}', body: '{{1.event}} on {{1.start}}' },
        gives: { body: 'Trial training on March 4, 3 pm' },
      },
      {
        key: 'upsert_opportunity',
        input: {
          pipelineId: memberships,
          pipelineStageId: trialBooked,
          contactId: '{{2.id}}',
          name: '{{1.event}}',
        },
        gives: { name: 'Trial training', pipelineStageName: 'Trial booked' },
      },
    ],
  },
  {
    number: 6,
    name: 'Payment in Stripe → tag, opportunity won',
    trigger: { app: 'Stripe', record: { email: 'diego.silva@example.com', amount: 59.9 } },
    steps: [
      { key: 'find_contact', input: { email: '{{1.email}}' }, gives: { id: diego } },
      {
        key: 'add_tags_to_contact',
        input: { contactId: '{{2.id}}', tags: ['paid'] },
        gives: { tags: ['trial', 'paid'] },
      },
      {
        key: 'search_opportunities',
        input: { contactId: '{{2.id}}', status: 'open' },
        gives: { name: 'Trial week' },
      },
      {
        key: 'update_opportunity_status',
        input: { id: '{{4.id}}', status: 'won' },
        gives: { success: true, status: 'won' },
      },
    ],
  },
  {
    number: 7,
    name: 'Opportunity changes its stage → message with all names',
    trigger: moved,
    steps: [
      {
        app: 'Slack',
        input: {
          text: '{{1.name}} of {{1.contact__name}}, {{1.monetaryValue}}: {{1.pipelineName}}, {{1.previousStageName}} → {{1.pipelineStageName}} {{1.url}}',
        },
        gives: {
          text: expect.stringMatching(
            /^Trial week of Diego Silva, 59\.9: Memberships, Trial booked → Joined https:/,
          ),
        },
      },
    ],
  },
  {
    number: 8,
    name: 'Opportunity changes its stage → contact in another CRM',
    trigger: { ...moved, input: { pipelineId: memberships, toStageId: joined } },
    steps: [
      {
        key: 'get_contact',
        input: { contactId: '{{1.contactId}}' },
        gives: { source: 'website form' },
      },
      {
        app: 'Keap',
        input: {
          name: '{{2.firstName}} {{2.lastName}}',
          email: '{{2.email}}',
          city: '{{2.city}}',
          stage: '{{1.pipelineStageName}}',
        },
        gives: {
          name: 'Diego Silva',
          email: 'diego.silva@example.com',
          city: 'Portland',
          stage: 'Joined',
        },
      },
    ],
  },
  {
    number: 9,
    name: 'Opportunity changes its stage → calendar event',
    trigger: moved,
    steps: [
      {
        app: 'Google Calendar',
        input: { summary: 'Welcome {{1.contact__name}}', start: '{{1.changedAt}}' },
        gives: { summary: 'Welcome Diego Silva', start: '2026-03-02T10:02:00.000Z' },
      },
    ],
  },
  {
    number: 10,
    name: 'Opportunity won or lost → message',
    trigger: {
      event: 'opportunity_status_changed',
      happens: ({ change }) =>
        change('update_opportunity_status', {
          id: 'opportunityDiego0001',
          status: 'lost',
          lostReasonId: 'lostReason0000000000',
        }),
    },
    steps: [
      {
        app: 'Slack',
        input: { text: '{{1.contact__name}}, {{1.name}}: {{1.status}}, {{1.lostReasonName}}' },
        gives: { text: 'Diego Silva, Trial week: lost, Too expensive' },
      },
    ],
  },
  {
    number: 11,
    name: 'New contact → newsletter, spreadsheet',
    trigger: {
      event: 'contact_created',
      happens: ({ change }) =>
        change('create_contact', { name: 'Nina Park', email: lead.email, source: 'walk-in' }),
    },
    steps: [
      {
        app: 'Mailchimp',
        input: { email: '{{1.email}}', FNAME: '{{1.firstName}}', source: '{{1.source}}' },
        gives: { email: 'nina.park@example.com', FNAME: 'Nina', source: 'walk-in' },
      },
    ],
  },
  {
    number: 12,
    name: 'Tag added → course, list',
    trigger: {
      event: 'tag_added_to_contact',
      input: { tags: ['vip'] },
      happens: ({ change }) =>
        change('add_tags_to_contact', { contactId: ada, tags: ['vip', 'cold'] }),
    },
    steps: [
      {
        app: 'Teachable',
        input: { email: '{{1.email}}', name: '{{1.name}}', course: '{{1.tag}}' },
        gives: { email: 'ada.byron@example.com', name: 'Ada Byron', course: 'vip' },
      },
    ],
  },
  {
    number: 13,
    name: 'Form submitted → message, spreadsheet',
    trigger: {
      event: 'form_submitted',
      input: { formId: 'formTrialRequest0001' },
      happens: submitForm,
    },
    steps: [
      {
        app: 'Google Sheets',
        input: {
          row: '{{1.createdAt}}, {{1.formName}}, {{1.contactName}}, {{1.email}}, {{1.customField__training_goal}}',
        },
        gives: {
          row: '2026-03-02T10:02:00.000Z, Trial request, Diego Silva, diego.silva@example.com, Half marathon',
        },
      },
      {
        app: 'Slack',
        input: { text: '{{1.answersText}}' },
        gives: { text: expect.stringContaining('Training Goal: Half marathon') },
      },
    ],
  },
  {
    number: 14,
    name: 'Appointment booked → message, spreadsheet',
    trigger: { event: 'appointment_booked', happens: book },
    steps: [
      {
        app: 'Slack',
        input: {
          text: '{{1.contactName}}: {{1.title}} in {{1.calendarName}} with {{1.assignedUserName}}, {{1.startTime}}',
        },
        gives: {
          text: 'Diego Silva: Trial training in Personal Training with Sam Rivera, 2026-03-04T10:00:00-05:00',
        },
      },
    ],
  },
  {
    number: 15,
    name: 'Appointment cancelled → task, opportunity lost',
    trigger: {
      event: 'appointment_cancelled',
      happens: async (gym) => {
        const { id } = await book(gym);
        await gym.change('update_appointment', { eventId: id, appointmentStatus: 'cancelled' });
      },
    },
    steps: [
      {
        key: 'create_contact_task',
        input: {
          contactId: '{{1.contactId}}',
          title: 'Call {{1.contactName}}: {{1.title}} was cancelled',
          dueDate: 'tomorrow 9am',
          assignedTo: '{{1.assignedUserId}}',
        },
        gives: { title: 'Call Diego Silva: Trial training was cancelled', completed: false },
      },
      {
        key: 'search_opportunities',
        input: { contactId: '{{1.contactId}}', status: 'open' },
        gives: { id: 'opportunityDiego0001' },
      },
      {
        key: 'update_opportunity_status',
        input: { id: '{{3.id}}', status: 'lost' },
        gives: { success: true, status: 'lost' },
      },
    ],
  },
  {
    number: 15,
    name: 'No-show → task',
    trigger: {
      event: 'appointment_no_show',
      happens: async (gym) => {
        const { id } = await book(gym);
        later(60 * 72);
        await gym.change('update_appointment', { eventId: id, appointmentStatus: 'noshow' });
      },
    },
    steps: [
      {
        key: 'create_contact_task',
        input: {
          contactId: '{{1.contactId}}',
          title: 'Ask {{1.contactName}} for another time',
          dueDate: 'tomorrow 9am',
        },
        gives: { title: 'Ask Diego Silva for another time', contactId: diego },
      },
    ],
  },
  {
    number: 16,
    name: 'Message received → message, help desk',
    trigger: {
      event: 'message_received',
      happens: (gym) => receive(gym, { messageType: 'TYPE_SMS', body: 'Can I come at 7?' }),
    },
    steps: [
      {
        app: 'Slack',
        input: { text: '{{1.channel}} from {{1.contactName}}: {{1.body}} {{1.conversationUrl}}' },
        gives: { text: expect.stringMatching(/^SMS from Ben Torres: Can I come at 7\? https:/) },
      },
      {
        key: 'get_contact',
        input: { contactId: '{{1.contactId}}' },
        gives: { email: 'ben.torres@example.com' },
      },
      {
        app: 'Zendesk',
        input: { requester: '{{3.email}}', description: '{{1.body}}', external_id: '{{1.id}}' },
        gives: { requester: 'ben.torres@example.com', description: 'Can I come at 7?' },
      },
    ],
  },
  {
    number: 17,
    name: 'Tag added → text message',
    trigger: {
      event: 'tag_added_to_contact',
      input: { tags: ['vip'] },
      happens: ({ change }) => change('add_tags_to_contact', { contactId: ada, tags: ['vip'] }),
    },
    steps: [
      {
        key: 'send_message',
        input: {
          contactId: '{{1.id}}',
          type: 'SMS',
          message: 'Hi {{1.firstName}}, you are one of our VIPs now!',
        },
        gives: { contactId: ada, id: expect.any(String), conversationId: 'conversationAda00001' },
      },
    ],
  },
  {
    number: 17,
    name: 'Payment in Stripe → email',
    trigger: { app: 'Stripe', record: { email: 'diego.silva@example.com', amount: 59.9 } },
    steps: [
      { key: 'find_contact', input: { email: '{{1.email}}' }, gives: { id: diego } },
      {
        key: 'send_message',
        input: {
          contactId: '{{2.id}}',
          type: 'Email',
          subject: 'Thank you, {{2.firstName}}',
          html: '<p>We received {{1.amount}}.</p>',
        },
        gives: { contactId: diego, emailMessageId: expect.any(String) },
      },
    ],
  },
  {
    number: 18,
    name: 'Invoice paid → tag, accounting',
    trigger: {
      event: 'invoice_paid',
      happens: async ({ sandbox }) => {
        later();
        const [invoice] = sandbox().highlevel.state.invoices;
        const paid = { status: 'paid', amountPaid: 600, amountDue: 0 };
        Object.assign(invoice!, paid, { updatedAt: new Date().toISOString() });
      },
    },
    steps: [
      {
        key: 'add_tags_to_contact',
        input: { contactId: '{{1.contactId}}', tags: ['paid'] },
        gives: { tags: ['member', 'runner', 'paid'] },
      },
      {
        app: 'QuickBooks',
        input: {
          customer: '{{1.contactName}}',
          email: '{{1.contactEmail}}',
          memo: 'Invoice {{1.invoiceNumber}}: {{1.name}}, {{1.amountPaid}} {{1.currency}}',
        },
        gives: {
          customer: 'Ada Byron',
          email: 'ada.byron@example.com',
          memo: 'Invoice 19: Personal training, 600 USD',
        },
      },
    ],
  },
  {
    number: 19,
    name: 'Call missed → task',
    trigger: {
      event: 'call_completed',
      input: { outcomes: ['missed'], direction: 'Received' },
      happens: (gym) =>
        receive(gym, { messageType: 'TYPE_CALL', meta: { callStatus: 'no-answer' } }),
    },
    steps: [
      {
        key: 'create_contact_task',
        input: {
          contactId: '{{1.contactId}}',
          title: 'Call {{1.contactName}} back: {{1.outcome}}',
          dueDate: '{{1.endedAt}}',
        },
        gives: { title: 'Call Ben Torres back: Missed', contactId: ben },
      },
    ],
  },
  {
    number: 19,
    name: 'Call recorded → transcript, spreadsheet',
    trigger: {
      event: 'call_completed',
      happens: async (gym) => {
        const meta = { callStatus: 'completed', callDuration: '120' };
        const messageId = await receive(gym, { messageType: 'TYPE_CALL', meta });
        const { calls } = gym.sandbox().highlevel.state;
        calls.push({ ...calls[0]!, messageId });
        later(3);
      },
    },
    steps: [
      {
        key: 'get_message_transcription',
        input: { messageId: '{{1.id}}' },
        gives: { text: 'Harbor Gym, Sam speaking. Hello, this is Ada.' },
      },
      {
        app: 'Google Sheets',
        input: {
          row: '{{1.contactName}}, {{1.duration}} s: {{2.text}}',
          recording: '{{1.recording}}',
        },
        gives: { row: 'Ben Torres, 120 s: Harbor Gym, Sam speaking. Hello, this is Ada.' },
      },
    ],
  },
  {
    number: 20,
    name: 'Birthday → workflow that congratulates',
    trigger: {
      event: 'contact_birthday',
      happens: async ({ change }) => {
        await change('update_contact', { contactId: ada, dateOfBirth: '1990-03-03' });
        later(60 * 36);
      },
    },
    steps: [
      {
        key: 'add_contact_to_workflow',
        input: { contactId: '{{1.id}}', workflowId: '78559bb3-b920-461e-b010-7b2a28160001' },
        gives: { success: true },
      },
      {
        app: 'Slack',
        input: { text: '{{1.firstName}} turns {{1.age}}' },
        gives: { text: 'Ada turns 36' },
      },
    ],
  },
  {
    number: 20,
    name: 'Do not disturb → unsubscribed elsewhere',
    trigger: {
      event: 'do_not_disturb_changed',
      input: { channel: 'Email', turned: 'On' },
      happens: ({ change }) => change('update_contact', { contactId: ben, dndEmail: 'active' }),
    },
    steps: [
      {
        app: 'Mailchimp',
        input: { email: '{{1.email}}', status: 'unsubscribed' },
        gives: { email: 'ben.torres@example.com' },
      },
    ],
  },
  {
    number: 20,
    name: 'Task completed → message',
    trigger: {
      event: 'task_completed',
      happens: ({ change }) =>
        change('complete_contact_task', {
          contactId: ada,
          taskId: 'taskAdaPlan000000001',
          completed: true,
        }),
    },
    steps: [
      {
        app: 'Slack',
        input: { text: '{{1.assignedToName}} has done it: {{1.title}} for {{1.contactName}}' },
        gives: { text: 'Sam Rivera has done it: Send the training plan for Ada Byron' },
      },
    ],
  },
  {
    number: 20,
    name: 'Note added → message',
    trigger: {
      event: 'note_added',
      isRung: true,
      happens: ({ act }) =>
        act('create_contact_note', { contactId: ada, body: 'Wants to run a marathon' }),
    },
    steps: [
      {
        app: 'Slack',
        input: { text: '{{1.contactName}}: {{1.body}}' },
        gives: { text: 'Ada Byron: Wants to run a marathon' },
      },
    ],
  },
];
