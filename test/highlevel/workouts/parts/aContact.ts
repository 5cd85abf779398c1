import type { Contact } from '../../../../src/highlevel/workouts/parts/contact.ts';

/** A contact with what these tests look at. */
export const contact = (more: Partial<Contact> = {}) =>
  ({
    id: 'c1',
    name: 'Ada Byron',
    email: 'ada@example.com',
    phone: '+12075550111',
    tags: ['member'],
    additionalEmails: ['one@example.com', { email: 'two@example.com' }],
    additionalPhones: [{ phone: '+12075550112' }],
    customFields: [
      { id: 'f1', value: '227615' },
      { id: 'empty', value: '' },
    ],
    ...more,
  }) as Contact;
