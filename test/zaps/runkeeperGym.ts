import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

export type Fields = Record<string, unknown>;

export const RUNNER = '1234567890';

/** A gym's CRM and its owner's Runkeeper account, both connected; contacts have a field for the runner. */
export async function openGym() {
  const zapier = testZapier();
  const sandbox = await openSandbox();
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  const crm = await zapier.connect('highlevel', sandbox.approve);
  const runkeeper = await zapier.connect('runkeeper', sandbox.approve);
  const act = (key: string, input: Fields, account: Account = crm) =>
    zapier.run<Fields>(`creates.${key}.operation.perform`, account, input);
  const field = await act('create_custom_field', { name: 'Runkeeper User ID', dataType: 'TEXT' });
  return {
    zapier,
    sandbox,
    crm,
    runkeeper,
    fieldId: String(field.id),
    act,
    find: (key: string, input: Fields, account: Account = crm) =>
      zapier.run<Fields[]>(`searches.${key}.operation.perform`, account, input),
    /** A contact who has typed a Runkeeper number into the form, or none. */
    newContact: (firstName: string, runner?: string) =>
      act('create_contact', {
        firstName,
        email: `${firstName.toLowerCase()}@example.com`,
        tags: 'lead',
        ...(runner && { [`custom_${field.id}`]: runner }),
      }),
    notesOf: async (contactId: unknown) =>
      (
        await zapier.run<Fields[]>('searches.get_contact_notes.operation.perform', crm, {
          contactId,
        })
      ).map(({ body }) => String(body)),
    close: () => sandbox.close(),
  };
}

export type RunnersGym = Awaited<ReturnType<typeof openGym>>;
