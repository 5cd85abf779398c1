import packageJson from '../../../package.json' with { type: 'json' };

type Z = { request(options: object): Promise<{ data: { notes: object[] } }> };
type Bundle = { authData: Record<string, string>; inputData: Record<string, string> };

/** An app of one operation, written by hand in the plainest way, to compare the whole catalog with. */
const app = {
  version: packageJson.version,
  platformVersion: packageJson.dependencies['zapier-platform-core'],
  flags: { cleanInputData: false, skipHttpPatch: true },
  triggers: {},
  creates: {},
  searches: {
    get_contact_notes: {
      key: 'get_contact_notes',
      noun: 'Note',
      display: { label: 'Get Contact Notes', description: 'Finds the notes of a contact.' },
      operation: {
        inputFields: [{ key: 'contactId', label: 'Contact', type: 'string', required: true }],
        sample: { id: 'bUkCkJ2wW3zSpYhPLiNc', body: 'Ran 10 km' },
        perform: async (z: Z, { authData, inputData }: Bundle) => {
          const response = await z.request({
            url: `${process.env.HIGHLEVEL_API_URL}/contacts/${encodeURIComponent(inputData.contactId!)}/notes`,
            headers: { authorization: `Bearer ${authData.access_token}`, version: '2021-07-28' },
          });
          return response.data.notes;
        },
      },
    },
  },
};

export default app;
