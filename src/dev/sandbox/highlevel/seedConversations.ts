import type { HighLevelState, Message } from './world.ts';

/** A tenth of a second of silence: a WAV header and its samples. */
const silence = (): string => {
  const samples = Buffer.alloc(800, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]).toString('base64');
};

const sentence = (sentenceIndex: number, mediaChannel: number, transcript: string) => ({
  mediaChannel,
  sentenceIndex,
  startTime: sentenceIndex * 2000,
  endTime: sentenceIndex * 2000 + 1500,
  transcript,
  confidence: 0.93,
});

const ada = 'contactAdaByron00001';
const ben = 'contactBenTorres0001';
const conversationOf: Record<string, string> = {
  [ada]: 'conversationAda00001',
  [ben]: 'conversationBen00001',
};

/** What the members of Harbor Gym and its coach wrote and said. */
export const seededConversations = (
  at: (days: number) => string,
  { location, coach }: { location: string; coach: string },
): Pick<
  HighLevelState,
  | 'conversations'
  | 'messages'
  | 'emails'
  | 'conversationProviders'
  | 'calls'
  | 'typing'
  | 'templates'
  | 'phoneNumbers'
> => {
  const message = (
    id: string,
    contactId: string,
    days: number,
    more: Partial<Message> & Pick<Message, 'type' | 'messageType' | 'direction'>,
  ): Message => ({
    id,
    locationId: location,
    contactId,
    conversationId: conversationOf[contactId] ?? '',
    status: 'delivered',
    contentType: 'text/plain',
    attachments: [],
    source: 'app',
    dateAdded: at(days),
    dateUpdated: at(days),
    ...more,
  });
  const conversation = (contactId: string, type: number, days: number, last: number) => ({
    id: conversationOf[contactId] ?? '',
    locationId: location,
    contactId,
    type,
    unreadCount: 0,
    starred: false,
    inbox: true,
    deleted: false,
    assignedTo: coach,
    followers: [],
    dateAdded: at(days),
    dateUpdated: at(last),
  });
  const phoneNumber = (number: string, friendlyName: string, sms: boolean) => ({
    locationId: location,
    phoneNumber: number,
    friendlyName,
    sid: `PN${number.slice(1).padStart(32, '0')}`,
    countryCode: 'US',
    capabilities: { voice: true, sms, mms: sms, fax: false },
    type: 'local' as const,
    isDefaultNumber: sms,
  });
  return {
    conversations: [
      conversation(ada, 1, -27, -1),
      {
        ...conversation(ben, 1, -9, -6),
        assignedTo: undefined,
        unreadCount: 1,
        starred: true,
      },
    ],
    messages: [
      message('messageAdaSms0000001', ada, -27, {
        type: 2,
        messageType: 'TYPE_SMS',
        direction: 'inbound',
        body: 'Can I bring a friend on Friday?',
      }),
      message('messageAdaMail000001', ada, -20, {
        type: 3,
        messageType: 'TYPE_EMAIL',
        direction: 'outbound',
        contentType: 'text/html',
        userId: coach,
        meta: { email: { messageIds: ['emailAdaPlan00000001', 'emailAdaReply0000001'] } },
      }),
      message('messageAdaCall000001', ada, -1, {
        type: 1,
        messageType: 'TYPE_CALL',
        direction: 'inbound',
        status: 'connected',
        userId: coach,
        meta: { callDuration: '120', callStatus: 'completed' },
      }),
      message('messageBenSms0000001', ben, -6, {
        type: 2,
        messageType: 'TYPE_SMS',
        direction: 'inbound',
        body: 'Please cancel my class tomorrow.',
      }),
    ],
    emails: [
      {
        id: 'emailAdaPlan00000001',
        threadId: 'messageAdaMail000001',
        locationId: location,
        contactId: ada,
        conversationId: conversationOf[ada] ?? '',
        dateAdded: at(-20),
        subject: 'Your training plan',
        body: '<p>Hi Ada, here is your plan.</p>',
        direction: 'outbound',
        status: 'opened',
        contentType: 'text/html',
        attachments: [],
        provider: 'Leadconnector Gmail',
        from: 'Sam Rivera <sam@harborgym.example>',
        to: ['ada.byron@example.com'],
      },
      {
        id: 'emailAdaReply0000001',
        threadId: 'messageAdaMail000001',
        locationId: location,
        contactId: ada,
        conversationId: conversationOf[ada] ?? '',
        dateAdded: at(-19),
        subject: 'Re: Your training plan',
        body: '<p>Thank you!</p>',
        direction: 'inbound',
        status: 'delivered',
        contentType: 'text/html',
        attachments: [],
        provider: 'Leadconnector Gmail',
        from: 'Ada Byron <ada.byron@example.com>',
        to: ['sam@harborgym.example'],
      },
    ],
    conversationProviders: ['61d6d1f9cdac7612faf80753'],
    calls: [
      {
        messageId: 'messageAdaCall000001',
        wav: silence(),
        sentences: [
          sentence(1, 2, 'Hello, this is Ada.'),
          sentence(0, 1, 'Harbor Gym, Sam speaking.'),
        ],
      },
    ],
    typing: [],
    templates: [
      {
        id: 'templateWelcomeSms01',
        locationId: location,
        name: 'Welcome',
        type: 'sms',
        template: { body: 'Welcome to Harbor Gym, {{contact.first_name}}!', attachments: [] },
        dateAdded: at(-30),
      },
      {
        id: 'templatePlanEmail001',
        locationId: location,
        name: 'Training plan',
        type: 'email',
        template: {
          subject: 'Your training plan',
          html: '<p>Hi {{contact.first_name}}, here is your plan.</p>',
          attachments: [],
        },
        dateAdded: at(-30),
      },
    ],
    phoneNumbers: [
      phoneNumber('+12075550100', 'Front desk', true),
      phoneNumber('+12075550102', 'Fax line', false),
    ],
  };
};
