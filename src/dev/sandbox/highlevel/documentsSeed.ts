import type { Document, DocumentTemplate } from './world.ts';

/** What Ada has signed, and what waits for Ben. */
export const documentsSeed = (locationId: string, at: (days: number) => string): Document[] => {
  const document = (
    _id: string,
    [id, contactName, email]: [string, string, string],
    signedDate?: string,
  ): Document => ({
    _id,
    documentId: _id,
    locationId,
    name: 'Membership agreement',
    type: 'proposal',
    deleted: false,
    isExpired: false,
    documentRevision: 1,
    fillableFields: [],
    grandTotal: { amount: 590, currency: 'USD' },
    locale: 'en-US',
    status: [signedDate ? 'completed' : 'sent'],
    paymentStatus: ['no_payment'],
    recipients: [
      {
        id,
        contactName,
        email,
        role: 'signer',
        hasCompleted: Boolean(signedDate),
        isPrimary: true,
        signingOrder: 1,
        ...(signedDate && { signedDate }),
      },
    ],
    links: [],
    createdAt: at(-9),
    updatedAt: signedDate ?? at(-9),
  });
  return [
    document(
      '65e0c0de00000000000000e1',
      ['contactAdaByron00001', 'Ada Byron', 'ada.byron@example.com'],
      at(-8),
    ),
    document('65e0c0de00000000000000e2', [
      'contactBenTorres0001',
      'Ben Torres',
      'ben.torres@example.com',
    ]),
  ];
};

export const documentTemplatesSeed = (
  locationId: string,
  at: (days: number) => string,
): DocumentTemplate[] => [
  {
    _id: '685d11c371c22e636e9c00a1',
    deleted: false,
    version: 2,
    name: 'Membership agreement',
    locationId,
    type: 'proposal',
    updatedBy: 'userGraceOkafor00001',
    isPublicDocument: false,
    createdAt: at(-50),
    updatedAt: at(-20),
  },
];
