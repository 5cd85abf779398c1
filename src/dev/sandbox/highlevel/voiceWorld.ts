export type VoiceAgent = {
  id: string;
  locationId: string;
  agentName: string;
  businessName: string;
};

export type VoiceCall = {
  id: string;
  locationId: string;
  contactId?: string;
  agentId: string;
  isAgentDeleted: boolean;
  fromNumber: string;
  createdAt: string;
  /** Seconds */
  duration: number;
  trialCall: boolean;
  executedCallActions: {
    actionId: string;
    actionType: string;
    actionName: string;
    actionParameters: object;
    executedAt: string;
    triggerReceivedAt: string;
  }[];
  summary: string;
  transcript: string;
  translation?: { enabled: boolean; language: string };
  extractedData?: Record<string, unknown>;
  messageId?: string;
};

/** Agents that answer the phone, and their calls. */
export type VoiceState = { voiceAgents: VoiceAgent[]; voiceCalls: VoiceCall[] };

/** Ada's call to the front desk of Harbor Gym. */
export const voiceSeed = (locationId: string, at: (days: number) => string): VoiceState => ({
  voiceAgents: [
    {
      id: '507f1f77bcf86cd799430a01',
      locationId,
      agentName: 'Front desk',
      businessName: 'Harbor Gym',
    },
  ],
  voiceCalls: [
    {
      id: '507f1f77bcf86cd799430c01',
      locationId,
      contactId: 'contactAdaByron00001',
      agentId: '507f1f77bcf86cd799430a01',
      isAgentDeleted: false,
      fromNumber: '+12075550142',
      createdAt: at(-2),
      duration: 95,
      trialCall: false,
      executedCallActions: [
        {
          actionId: '507f1f77bcf86cd799430d01',
          actionType: 'CUSTOM_ACTION',
          actionName: 'Look up membership',
          actionParameters: {
            apiDetails: {
              url: 'https://members.harborgym.example/api',
              authenticationRequired: true,
              authenticationValue: 'key-of-the-members-service',
            },
          },
          executedAt: at(-2),
          triggerReceivedAt: at(-2),
        },
      ],
      summary: 'Ada asked for a trial on Monday.',
      transcript: 'bot: Hello, how can I help you?\nhuman: I would like a trial.',
      extractedData: { goal: 'half marathon' },
      messageId: 'messageVoiceAda00001',
    },
  ],
});
