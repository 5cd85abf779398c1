import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from '../../src/app.ts';
import { brokenPromises, type Contract, contractOf } from '../../src/dev/docs/contract.ts';
import {
  CONTRACT_FOLDER,
  filesOf,
  readContract,
  saveContract,
  wholeOf,
} from '../../src/dev/docs/contractFiles.ts';

const now = contractOf(app);

it('keeps every key that live Zaps rely on', async () => {
  const released = wholeOf(await readContract(CONTRACT_FOLDER));
  expect(brokenPromises(released, now)).toEqual([]);
});

it('is written down in full (npm run contract)', async () => {
  expect(await readContract(CONTRACT_FOLDER)).toEqual(filesOf(now));
});

it('holds nested keys, searches that create, and what Zapier calls later', () => {
  const form = {
    operation: {
      inputFields: [
        { key: 'notice', type: 'copy' },
        { key: 'name', required: true },
        { key: 'filters', children: [{ key: 'field', required: true }, { key: 'operator' }] },
        () => [],
      ],
      sample: {
        id: '1',
        tags: ['a'],
        stages: [{ position: 0, owner: { name: 'Ada' } }],
        settings: { email: { on: true } },
      },
    },
  };
  const parts = { triggers: {}, creates: {} };
  expect(
    contractOf({
      ...parts,
      searches: { find_x: form },
      searchOrCreates: { find_x: {} },
      hydrators: { details: () => undefined },
    }),
  ).toEqual({
    'hydrator details': { inputs: {}, outputs: [] },
    'search find_x': {
      inputs: { name: true, filters: false, 'filters[].field': true, 'filters[].operator': false },
      outputs: [
        'id',
        'tags',
        'stages',
        'stages[].position',
        'stages[].owner',
        'stages[].owner.name',
        'settings',
        'settings.email',
        'settings.email.on',
      ],
    },
    'search or create find_x': { inputs: {}, outputs: [] },
  });
});

it('notices what would break a live Zap', () => {
  const before: Contract = {
    'create create_x': {
      inputs: { a: true, b: false, rows: false, 'rows[].y': false },
      outputs: ['id', 'name', 'owner', 'owner.name'],
    },
    'create gone': { inputs: {}, outputs: [] },
    'hydrator details': { inputs: {}, outputs: [] },
  };
  const after: Contract = {
    'create create_x': {
      inputs: { b: true, c: true, rows: false, 'rows[].z': true, more: false, 'more[].z': true },
      outputs: ['id', 'owner'],
    },
  };
  expect(brokenPromises(before, after)).toEqual([
    'create create_x lost the input a',
    'create create_x lost the input rows[].y',
    'create create_x now requires b',
    'create create_x now requires c',
    'create create_x now requires rows[].z',
    'create create_x lost the output name',
    'create create_x lost the output owner.name',
    'create gone is gone',
    'hydrator details is gone',
  ]);
});

describe('npm run contract', () => {
  const note = { inputs: { contactId: true }, outputs: ['id'] };
  const released: Contract = {
    'create create_contact_note': note,
    'hydrator details': { inputs: {}, outputs: [] },
  };
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contract-'));
    await saveContract(folder, released);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('files operations by service and category', async () => {
    expect(await readContract(folder)).toEqual({
      'highlevel/contacts.json': { 'create create_contact_note': note },
      'app.json': { 'hydrator details': { inputs: {}, outputs: [] } },
    });
  });

  it('adds what is new', async () => {
    const more = { ...released, 'create create_contact_task': note };
    expect(await saveContract(folder, more)).toEqual([]);
    expect(wholeOf(await readContract(folder))).toEqual(more);
  });

  it('refuses to take anything away and leaves the files alone', async () => {
    const { 'hydrator details': _, ...less } = released;
    const changed = { ...less, 'create create_contact_note': { ...note, outputs: [] } };
    expect(await saveContract(folder, changed)).toEqual([
      'hydrator details is gone',
      'create create_contact_note lost the output id',
    ]);
    expect(wholeOf(await readContract(folder))).toEqual(released);
  });

  it('follows an operation to another category', async () => {
    await rename(join(folder, 'highlevel/contacts.json'), join(folder, 'highlevel/notes.json'));
    expect(await saveContract(folder, released)).toEqual([]);
    expect(Object.keys(await readContract(folder)).sort()).toEqual([
      'app.json',
      'highlevel/contacts.json',
    ]);
  });
});
