import type { Example } from '../example.ts';

const headers = { version: '2021-04-15' };
const locationId = 've9EPM428h8vShlRW1KT';
const agentId = '507f1f77bcf86cd799439013';
const contactId = '507f1f77bcf86cd799439012';
const call = {
  id: '507f1f77bcf86cd799439011',
  contactId,
  agentId,
  isAgentDeleted: false,
  fromNumber: '+1234567890',
  createdAt: '2024-01-15T10:30:00.000Z',
  duration: 180,
  trialCall: false,
  executedCallActions: [
    {
      actionId: '507f1f77bcf86cd799439021',
      actionType: 'APPOINTMENT_BOOKING',
      actionName: 'Book Consultation',
      actionParameters: { calendarId: '507f1f77bcf86cd799439022', slotsPerDay: 3 },
      executedAt: '2024-01-15T10:36:45.000Z',
      triggerReceivedAt: '2024-01-15T10:36:30.000Z',
    },
  ],
  summary: 'Customer called to inquire about product pricing and was transferred to sales team.',
  transcript:
    'bot: Hello, how can I help you today?\nhuman: I would like to know about your pricing...',
  translation: { translatedTranscript: 'Translated version of the call transcript' },
  extractedData: { customerName: 'John Doe', companyName: 'Acme Corp' },
  messageId: '507f1f77bcf86cd799439014',
};
const agents = {
  request: 'GET /voice-ai/agents',
  query: { locationId, page: '1', pageSize: '50' },
  headers,
  answer: {
    total: 1,
    page: 1,
    pageSize: 50,
    agents: [{ id: agentId, locationId, agentName: 'Customer Support Agent' }],
  },
};

/** https://marketplace.gohighlevel.com/docs/ghl/voice-ai/voice-ai-api */
export const voiceAiExamples: Example[] = [
  {
    operation: 'new_voice_ai_call',
    scopes: ['voice-ai-dashboard.readonly'],
    meta: { isLoadingSample: true },
    input: { agentId, contactId, callType: 'Real calls', actionType: 'Booked an appointment' },
    exchanges: [
      {
        request: 'GET /voice-ai/dashboard/call-logs',
        query: {
          locationId,
          sortBy: 'createdAt',
          sort: 'descend',
          agentId,
          contactId,
          callType: 'LIVE',
          actionType: 'APPOINTMENT_BOOKING',
          page: '1',
          pageSize: '50',
        },
        headers,
        answer: { total: 1, page: 1, pageSize: 50, callLogs: [call] },
      },
    ],
    result: [
      {
        id: call.id,
        contactId,
        agentId,
        duration: 180,
        summary: call.summary,
        translation: { transcript: 'Translated version of the call transcript' },
        extractedData: call.extractedData,
        executedCallActions: [
          {
            actionId: '507f1f77bcf86cd799439021',
            actionType: 'APPOINTMENT_BOOKING',
            actionName: 'Book Consultation',
            executedAt: '2024-01-15T10:36:45.000Z',
            triggerReceivedAt: '2024-01-15T10:36:30.000Z',
          },
        ],
      },
    ],
  },
  {
    operation: 'voice_ai_agent_dropdown',
    scopes: ['voice-ai-agents.readonly'],
    input: {},
    exchanges: [agents],
    result: [{ id: agentId, label: 'Customer Support Agent' }],
  },
];
