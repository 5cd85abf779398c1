import { forgetReferences } from '../../../src/core/reading/reference.ts';
import type { Fault, Sandbox } from '../../../src/dev/sandbox/index.ts';
import type { Account } from '../../../src/dev/zapier/host.ts';
import { testZapier } from '../../appHandler.ts';
import { skipBackoff } from '../../clock.ts';
import { openSandbox } from '../../sandbox.ts';

export type Fields = Record<string, unknown>;

export const ada = 'contactAdaByron00001';
export const ben = 'contactBenTorres0001';
export const chloe = 'contactChloeNguyen01';
export const coach = 'userSamRivera0000001';
export const memberships = 'pipelineMembership01';
export const newLead = '5b3f2c1e-0001-4a6b-9c1d-000000000001';
export const trialBooked = '5b3f2c1e-0001-4a6b-9c1d-000000000002';
export const athleteField = 'cfStravaUserId000001';

/** Records that these steps write; everything else of the sandbox stays out of a comparison. */
const WRITTEN = [
  'contacts',
  'notes',
  'tasks',
  'opportunities',
  'customFields',
  'tags',
  'businesses',
  'objectRecords',
] as const;

/** A sandbox gym that can be put back to its first day, so that one run can be compared with another. */
export class Gym {
  readonly zapier = testZapier();
  readonly sandbox: Sandbox;
  readonly account: Account;
  private readonly firstDay: Fields;

  private constructor(sandbox: Sandbox, account: Account) {
    this.sandbox = sandbox;
    this.account = account;
    this.firstDay = this.state();
  }

  static async open(zapier = testZapier()): Promise<Gym> {
    const sandbox = await openSandbox();
    sandbox.highlevel.setRateLimit({ max: 1_000_000 });
    return new Gym(sandbox, await zapier.connect('highlevel', sandbox.approve));
  }

  /** Back to the first day, with what a test changes before its run. */
  reset(prepare: (gym: Gym) => void = () => undefined) {
    forgetReferences();
    this.zapier.cache.forget();
    Object.assign(this.sandbox.highlevel.state, structuredClone(this.firstDay));
    prepare(this);
  }

  private state(): Fields {
    const state = this.sandbox.highlevel.state as unknown as Fields;
    return structuredClone(Object.fromEntries(WRITTEN.map((key) => [key, state[key]])));
  }

  /** What is in the sub-account, without what differs from one run to the next: ids and moments. */
  shown() {
    const { contacts, notes, tasks, opportunities, customFields, tags, businesses, objectRecords } =
      this.sandbox.highlevel.state;
    const names = new Map(customFields.map(({ id, name }) => [id, name]));
    const people = new Map(
      contacts.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]),
    );
    const sorted = (items: unknown[]) => items.map((item) => JSON.stringify(item)).sort();
    return {
      contacts: sorted(
        contacts.map(({ id: _, dateAdded: _a, dateUpdated: _u, ...contact }) => ({
          ...contact,
          tags: contact.tags.toSorted(),
          customFields: sorted(contact.customFields.map(({ id, value }) => [names.get(id), value])),
        })),
      ),
      notes: sorted(
        notes.map(({ id: _, dateAdded: _a, contactId, ...note }) => ({
          ...note,
          of: people.get(contactId),
        })),
      ),
      tasks: sorted(
        tasks.map(({ id: _, dueDate: _d, dateAdded: _a, dateUpdated: _u, contactId, ...task }) => ({
          ...task,
          of: people.get(contactId),
        })),
      ),
      opportunities: sorted(
        opportunities.map(({ contactId, name, pipelineStageId, status }) => ({
          of: people.get(contactId),
          name,
          pipelineStageId,
          status,
        })),
      ),
      customFields: customFields.map(({ name }) => name).sort(),
      tags: tags.map(({ name }) => name).sort(),
      businesses: businesses.map(({ name }) => name).sort(),
      objectRecords: sorted(objectRecords.map(({ properties }) => properties)),
    };
  }

  act<T = Fields>(key: string, input: Fields): Promise<T> {
    return this.zapier.run<T>(`creates.${key}.operation.perform`, this.account, input);
  }

  findOrCreate<T = Fields>(key: string, input: Fields): Promise<T> {
    return this.zapier.findOrCreate<T>(key, this.account, input);
  }

  find<T = Fields[]>(key: string, input: Fields): Promise<T> {
    return this.zapier.run<T>(`searches.${key}.operation.perform`, this.account, input);
  }

  /** The requests of what `run` does: `GET /contacts/…`. */
  async requestsOf(run: () => Promise<unknown>): Promise<string[]> {
    const before = this.sandbox.requests.length;
    await run();
    return this.sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  }

  /**
   * Cuts a run after each of its requests, before and after the vendor wrote, by an error and, where
   * the step does not try again by itself or for `everyLine`, by a cut line; then runs it again as Zapier
   * would. Gives the cases whose end, or what `tells` takes from the result, differs from an uncut run's.
   */
  async cutEverywhere<T>(
    run: () => Promise<T>,
    prepare?: (gym: Gym) => void,
    {
      everyLine = false,
      tells = () => undefined,
    }: { everyLine?: boolean; tells?(result: T): unknown } = {},
  ): Promise<{ requests: number; cuts: number; differing: string[] }> {
    skipBackoff();
    this.reset(prepare);
    let told: unknown;
    const requests = await this.requestsOf(async () => {
      told = tells(await run());
    });
    const wanted = JSON.stringify(this.shown());
    const differing: string[] = [];
    let cuts = 0;
    for (const [index, request] of requests.entries()) {
      // A cut line is tried again within the step where that cannot double a record.
      const breaksOff = everyLine || (/^POST/.test(request) && !/search$/.test(request));
      const ways: Fault[] = (['before', 'after'] as const).flatMap((when) => [
        { when, status: 500 },
        ...(breaksOff ? [{ when, disconnect: true }] : []),
      ]);
      if (everyLine) {
        // The token is too old from here on, which the probe finds as well: Zapier renews it and starts anew.
        ways.push({ status: 401, times: 2 });
      }
      for (const way of ways) {
        this.reset(prepare);
        this.sandbox.fail({ service: 'highlevel', skip: index, ...way });
        const failed = await run().then(
          () => false,
          () => true,
        );
        cuts += failed ? 1 : 0;
        forgetReferences();
        const again = tells(await runAgain(run));
        const tellsLess = again !== undefined && JSON.stringify(again) !== JSON.stringify(told);
        if (JSON.stringify(this.shown()) !== wanted || tellsLess) {
          differing.push(`${request} (${index}) ${JSON.stringify(way)}`);
        }
      }
    }
    return { requests: requests.length, cuts, differing };
  }

  close() {
    jest.restoreAllMocks();
    return this.sandbox.close();
  }
}

/** Runs a step again as Zapier does: once more after a minute where it asks for that. */
export async function runAgain<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if ((error as Error).name !== 'ThrottledError') throw error;
    const { now } = Date;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + 61_000);
    return await run().finally(() => clock.mockRestore());
  }
}

/** The message of the error with which a step ends. */
export const messageOf = async (run: Promise<unknown>): Promise<string> => {
  const error = await run.then(
    () => undefined,
    (failure: Error) => failure,
  );
  if (!error) {
    throw new Error('The step should have stopped.');
  }
  return `${error.name}: ${error.message}`;
};
