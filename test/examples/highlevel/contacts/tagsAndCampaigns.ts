import type { Example } from '../../example.ts';
import { headers, locationId } from './records.ts';

export const tagsAndCampaigns: Example[] = [
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-tags
    operation: 'add_tags_to_contact',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', tags: 'minim, velit magna' },
    exchanges: [
      {
        request: 'POST /contacts/sx6wyHhbFdRXh302LLNR/tags',
        headers,
        body: { tags: ['minim', 'velit magna'] },
        status: 201,
        answer: { tags: ['amet', 'minim', 'velit magna'] },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', tags: ['amet', 'minim', 'velit magna'] },
  },
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-tags
    operation: 'remove_tags_from_contact',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', tags: ['minim', 'velit magna'] },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302LLNR/tags',
        headers: { ...headers, 'content-type': 'application/json' },
        body: { tags: ['minim', 'velit magna'] },
        answer: { tags: ['amet'] },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', tags: ['amet'] },
  },
  ...(['add', 'remove'] as const).map(
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/create-association
    (type): Example => ({
      operation: 'bulk_update_contact_tags',
      scopes: ['contacts.write'],
      input: {
        type,
        contacts: ['qFSqySFkVvNzOSqgGqFi', '3ualbhnV7j3n3a9r2moD'],
        tags: 'tag-1,tag-2',
        ...(type === 'remove' && { removeAllTags: 'yes' }),
      },
      exchanges: [
        {
          request: `POST /contacts/bulk/tags/update/${type}`,
          headers,
          body: {
            contacts: ['qFSqySFkVvNzOSqgGqFi', '3ualbhnV7j3n3a9r2moD'],
            tags: ['tag-1', 'tag-2'],
            locationId,
            ...(type === 'remove' && { removeAllTags: true }),
          },
          status: 201,
          answer: {
            succeded: true,
            errorCount: 1,
            responses: [
              {
                contactId: 'qFSqySFkVvNzOSqgGqFi',
                message: 'Tags updated',
                type: 'success',
                oldTags: ['tag-1', 'tag-2'],
                tagsAdded: [],
                tagsRemoved: [],
              },
              { contactId: 'abcdef', message: 'contact is deleted', type: 'error' },
            ],
          },
        },
      ],
      result: {
        success: true,
        errorCount: 1,
        responses: [
          { contactId: 'qFSqySFkVvNzOSqgGqFi', oldTags: ['tag-1', 'tag-2'] },
          { contactId: 'abcdef', message: 'contact is deleted', oldTags: [] },
        ],
      },
    }),
  ),
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-campaign
    operation: 'add_contact_to_campaign',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', campaignId: 'Y2I9XM7aO1hncuSOlc9L' },
    exchanges: [
      {
        request: 'POST /contacts/sx6wyHhbFdRXh302LLNR/campaigns/Y2I9XM7aO1hncuSOlc9L',
        headers,
        body: {},
        status: 201,
        answer: { succeded: true },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', campaignId: 'Y2I9XM7aO1hncuSOlc9L', success: true },
  },
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-campaign
    operation: 'remove_from_campaign',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', campaignId: 'Y2I9XM7aO1hncuSOlc9L' },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302LLNR/campaigns/Y2I9XM7aO1hncuSOlc9L',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', campaignId: 'Y2I9XM7aO1hncuSOlc9L', success: true },
  },
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-every-campaign
    operation: 'remove_from_all_campaigns',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR' },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302LLNR/campaigns/removeAll',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', success: true },
  },
];
