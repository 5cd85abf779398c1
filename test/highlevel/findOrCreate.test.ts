import { app } from '../../src/app.ts';
import type { RecordedRequest } from '../../src/dev/sandbox/index.ts';
import {
  ada,
  athleteField,
  type Fields,
  Gym,
  memberships,
  messageOf,
  newLead,
  runAgain,
} from './workouts/gym.ts';
import { everyOrder, oneAfterTheOther, takingTurns } from './workouts/sideBySide.ts';

let gym: Gym;

const allowDuplicates = (isAllowed: boolean) => {
  for (const { settings } of gym.sandbox.highlevel.state.locations) {
    settings.allowDuplicateContact = isAllowed;
    settings.allowDuplicateOpportunity = isAllowed;
  }
};

beforeAll(async () => {
  gym = await Gym.open();
});
beforeEach(() => {
  gym.reset();
  // Where HighLevel refuses no duplicate, nothing but the step itself keeps a second record away.
  allowDuplicates(true);
});
afterEach(() => {
  gym.sandbox.highlevel.catchUpSearch();
  gym.sandbox.holdUp();
  gym.zapier.locks.ignore(false);
});
afterAll(() => gym.close());

const programs = 'custom_objects.programs';

/** A Find or Create: the fields of its form, those of the search and those of the create; the requests that look and write; whether the search may lag. */
type Case = { key: string; by: string; form(name: string): Fields; path: RegExp; lags?: boolean };

const cases: Case[] = [
  {
    key: 'find_contact',
    by: 'email',
    form: (name) => ({ email: `${name}@example.com`, firstName: name }),
    path: /^\/contacts\/(search\/duplicate)?$/,
  },
  {
    key: 'find_contact',
    by: 'custom field',
    form: (name) => ({
      customFieldId: athleteField,
      customFieldValue: name,
      firstName: name,
      [`custom_${athleteField}`]: name,
    }),
    path: /^\/contacts\/(search)?$/,
    lags: true,
  },
  {
    key: 'search_records',
    by: 'property',
    form: (name) => ({
      schemaKey: programs,
      propertyKey: 'name',
      propertyValue: name,
      property_name: name,
    }),
    path: /^\/objects\/[\w.]+\/records(\/search)?$/,
    lags: true,
  },
  {
    key: 'search_records',
    by: 'text',
    form: (name) => ({ schemaKey: 'business', query: name, property_name: name }),
    path: /^\/objects\/business\/records(\/search)?$/,
    lags: true,
  },
  {
    key: 'search_opportunities',
    by: 'contact and text',
    form: (name) => ({
      contactId: ada,
      pipelineId: memberships,
      pipelineStageId: newLead,
      q: name,
      name,
    }),
    path: /^\/opportunities\/(search)?$/,
    lags: true,
  },
  {
    key: 'find_business',
    by: 'name',
    form: (name) => ({ businessName: name, name }),
    path: /^\/businesses\/$/,
  },
];

it('there is a case of each Find or Create', () => {
  expect(new Set(cases.map(({ key }) => key))).toEqual(new Set(Object.keys(app.searchOrCreates)));
});

const created = (key: string, input: Fields, meta: Fields = {}) => {
  const { create } = app.searchOrCreates[key as keyof typeof app.searchOrCreates];
  return gym.zapier.run<Fields>(`creates.${create}.operation.perform`, gym.account, input, meta);
};

const remove = (id: unknown) => {
  const { state } = gym.sandbox.highlevel;
  const isOther = (record: { id: string }) => record.id !== id;
  state.contacts = state.contacts.filter(isOther);
  state.opportunities = state.opportunities.filter(isOther);
  state.businesses = state.businesses.filter(isOther);
  state.objectRecords = state.objectRecords.filter(isOther);
};

describe.each(cases)('$key by $by', ({ key, form, path, lags }) => {
  const ids = new Set<unknown>();
  /** A run that fails where the other one has got another record. */
  const run = async () => {
    ids.add((await gym.findOrCreate(key, form('Zoe'))).id);
    if (ids.size > 1) throw new Error('Two records');
  };
  const runs = [run, run];
  const anew = () => ids.clear();
  const prepare = () => {
    anew();
    if (lags) gym.sandbox.highlevel.holdSearch();
  };
  /** The first page of a search, and the write: names and further pages are no matter of order. */
  const stopsAt = ({ path: at, query }: RecordedRequest) => path.test(at) && !Number(query.skip);

  it('makes one record of two runs that overlap', async () => {
    const expected = await oneAfterTheOther(gym, runs, anew);
    const { orders, told } = await everyOrder(gym, runs, { prepare, stopsAt });
    expect(orders).toBeGreaterThan(6);
    expect([...told]).toEqual([...expected]);
    expect(ids.size).toBe(1);
  });

  it('would make two without the lock', async () => {
    const expected = await oneAfterTheOther(gym, runs, anew);
    gym.zapier.locks.ignore(true);
    expect(expected).not.toContain(await takingTurns(gym, runs, { prepare: anew, stopsAt }));
  });

  it('makes another record of a run that looks for another one', async () => {
    gym.sandbox.highlevel.holdSearch();
    const zoe = await gym.findOrCreate(key, form('Zoe'));
    expect((await gym.findOrCreate(key, form('Quin'))).id).not.toBe(zoe.id);
  });

  it('makes a record anew that was deleted meanwhile', async () => {
    const { id } = await gym.findOrCreate(key, form('Zoe'));
    remove(id);
    expect((await gym.findOrCreate(key, form('Zoe'))).id).not.toBe(id);
  });

  it('makes a second record where the create stands alone', async () => {
    const { id } = await gym.findOrCreate(key, form('Zoe'));
    expect((await created(key, form('Zoe'))).id).not.toBe(id);
  });
});

describe('of two runs', () => {
  const trackWeek = {
    schemaKey: programs,
    propertyKey: 'name',
    propertyValue: 'Track week',
    property_name: 'Track week',
  };
  const named = () =>
    gym.sandbox.highlevel.state.objectRecords.filter(
      ({ properties }) => properties.name === 'Track week',
    );

  it('the second one waits a minute where the answer to the first one was lost', async () => {
    gym.sandbox.highlevel.holdSearch();
    const run = () => gym.findOrCreate('search_records', trackWeek);
    gym.sandbox.fail({
      service: 'highlevel',
      path: /\/records$/,
      when: 'after',
      disconnect: true,
    });
    expect(await messageOf(run())).toContain('may have been saved or not');
    expect(await messageOf(run())).toContain('An earlier run may have made this record');
    gym.sandbox.highlevel.catchUpSearch();
    const { id } = await runAgain(run);
    expect(named().map((one) => one.id)).toEqual([id]);
  });

  it('the second one takes the contact that HighLevel names, made over another connection', async () => {
    allowDuplicates(false);
    const zoe = { email: 'zoe.quist@example.com', firstName: 'Zoe' };
    const other = await gym.zapier.connect('highlevel', gym.sandbox.approve);
    const asked = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    gym.sandbox.holdUp(({ method }) => {
      if (method !== 'POST') return undefined;
      asked.resolve();
      return held.promise;
    });
    const second = gym.findOrCreate('find_contact', zoe);
    await asked.promise;
    gym.sandbox.holdUp();
    const first = await gym.zapier.findOrCreate('find_contact', other, zoe);
    held.resolve();
    expect((await second).id).toBe(first.id);
  });
});

describe('a create that gets its own fields alone', () => {
  const withSearch = 'find_something';

  it.each([
    ['find_business', { name: 'casco brewing' }, 'businessCascoBrew001'],
    ['find_contact', { email: 'ADA.byron@example.com', firstName: 'A.' }, ada],
  ])('of %s finds what they tell of', async (key, input, id) => {
    expect(await created(key, input, { withSearch })).toMatchObject({ id });
  });

  it.each([
    ['search_records', { schemaKey: programs, property_name: 'First 10K' }],
    ['find_contact', { firstName: 'Ada', lastName: 'Byron' }],
  ])('of %s creates where they tell no record from another', async (key, input) => {
    const first = await created(key, input, { withSearch });
    expect((await created(key, input, { withSearch })).id).not.toBe(first.id);
  });
});
