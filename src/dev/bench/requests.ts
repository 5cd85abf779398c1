import type { Sandbox } from '../sandbox/index.ts';
import type { Account, Zapier } from '../zapier/host.ts';

/** How many requests each kind of step makes, counted at the sandbox. */
export async function requestsPerStep(
  zapier: Zapier,
  sandbox: Sandbox,
): Promise<[string, number][]> {
  const highlevel = await zapier.connect('highlevel', sandbox.approve);
  const strava = await zapier.connect('strava', sandbox.approve);
  const counted: [string, number][] = [];
  const count = async <T>(step: string, run: () => Promise<T>): Promise<T> => {
    const before = sandbox.requests.length;
    const result = await run();
    counted.push([step, sandbox.requests.length - before]);
    return result;
  };
  const perform = (
    method: string,
    account: Account,
    input: Record<string, unknown> = {},
    meta = {},
  ) => zapier.run<Record<string, unknown>[]>(`${method}.operation.perform`, account, input, meta);

  const trigger = await zapier.turnOn('new_strava_activity', strava);
  await count('Poll: New Strava Activity, nothing new', () => trigger.poll());
  sandbox.strava.addActivity({ name: 'Evening Run', sport_type: 'Run' });
  await count('Poll: New Strava Activity, one new (its details included)', () => trigger.poll());
  await count('Poll: Get Contact Notes', () =>
    perform('triggers.get_contact_notes', highlevel, { contactId: 'contactAdaByron00001' }),
  );
  await count('Search: Get Contact Notes', () =>
    perform('searches.get_contact_notes', highlevel, { contactId: 'contactAdaByron00001' }),
  );
  const [known] = await count(
    'Search: Find Contact, first with custom fields in this process',
    () => perform('searches.find_contact', highlevel, { contactId: 'contactAdaByron00001' }),
  );
  await count('Search: Find Contact by email, found', () =>
    perform('searches.find_contact', highlevel, { email: known?.email }),
  );
  await count('Search: Find Contact by email, not found', () =>
    perform('searches.find_contact', highlevel, { email: 'nobody@example.com' }),
  );
  await count('Action: Create Contact', () =>
    perform('creates.create_contact', highlevel, { email: 'new@example.com' }),
  );
  await count('Action: Create Contact Note', () =>
    perform('creates.create_contact_note', highlevel, {
      contactId: 'contactAdaByron00001',
      body: 'Hello',
    }),
  );
  await count('Dropdown: contacts', () => perform('triggers.contact_dropdown', highlevel));
  return counted;
}
