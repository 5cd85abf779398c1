import { ben, later, liveGym } from './liveGym.ts';

const { act, agency, sandbox, turnOn, zapier } = liveGym();

const programs = 'custom_objects.programs';

const now = () => new Date().toISOString();

/** Adds a record of an object, which is defined if it was not. */
function addRecord(id: string, key = programs) {
  const { objects, objectRecords } = sandbox().highlevel.state;
  if (!objects.some((one) => one.key === key)) {
    objects.push({ ...objects.at(-1)!, id: key, key, labels: { singular: 'Pet', plural: 'Pets' } });
  }
  objectRecords.unshift({
    ...objectRecords[0]!,
    id,
    objectKey: key,
    owner: ['userSamRivera0000001'],
    createdAt: now(),
    updatedAt: now(),
  });
}

const touch = (id: string) => {
  const record = sandbox().highlevel.state.objectRecords.find((one) => one.id === id)!;
  Object.assign(record, { updatedAt: now(), properties: { ...record.properties, level: now() } });
};

it('Record Created fires for the records of all custom objects, or of the chosen one', async () => {
  addRecord('petRex', 'custom_objects.pets');
  const any = await turnOn('record_created');
  const ofPrograms = await turnOn('record_created', { schemaKey: programs });
  later();
  addRecord('petTom', 'custom_objects.pets');
  addRecord('programTri');
  touch('programHalfMarathon1');
  expect((await any.poll()).map(({ id }) => id).sort()).toEqual(['petTom', 'programTri']);
  expect(await ofPrograms.poll()).toMatchObject([
    {
      id: 'programTri',
      objectName: 'Training Program',
      ownerNames: ['Sam Rivera'],
      properties: { level: 'beginner' },
    },
  ]);
  expect(await any.poll()).toEqual([]);
});

it('Record Updated fires for each later change, and loses none with its memory', async () => {
  const zap = await turnOn('record_updated');
  later();
  addRecord('programTri');
  touch('programHalfMarathon1');
  expect(await zap.poll()).toMatchObject([{ id: 'programHalfMarathon1' }]);
  zapier.cache.forget();
  later();
  touch('programTri');
  touch('programHalfMarathon1');
  expect((await zap.poll()).map(({ id }) => id).sort()).toEqual([
    'programHalfMarathon1',
    'programTri',
  ]);
  expect(await zap.poll()).toEqual([]);
});

it('User Added fires for each user who was not there, by the role if it is chosen', async () => {
  const any = await turnOn('user_added');
  const admins = await turnOn('user_added', { role: 'Admin' });
  later();
  const { users } = sandbox().highlevel.state;
  users.unshift({ ...users[1]!, id: 'userKimLee0000000001', firstName: 'Kim', lastName: 'Lee' });
  expect(await any.poll()).toMatchObject([{ id: 'userKimLee0000000001', name: 'Kim Lee' }]);
  users[0]!.lastName = 'Lind';
  expect([...(await any.poll()), ...(await admins.poll())]).toEqual([]);
});

it('Sub-Account Created fires for each new one of the agency', async () => {
  const account = await agency();
  const zap = await zapier.turnOn('sub_account_created', account, {});
  later();
  const { company } = sandbox().highlevel.state;
  const { id } = await act('create_location', { name: 'East', companyId: company.id }, account);
  expect(await zap.poll()).toMatchObject([{ id, name: 'East' }]);
  expect(await zap.poll()).toEqual([]);
});

it('Document Signed fires when the last signature is there', async () => {
  const zap = await turnOn('document_signed');
  const { documents } = sandbox().highlevel.state;
  const waiting = documents.find(({ status }) => status.includes('sent'))!;
  later();
  Object.assign(waiting, { status: ['viewed'], updatedAt: now() });
  expect(await zap.poll()).toEqual([]);
  later();
  Object.assign(waiting, { status: ['completed'], updatedAt: now() });
  documents.push({ ...waiting, _id: 'gone', deleted: true, createdAt: now() });
  documents.reverse();
  expect(await zap.poll()).toMatchObject([
    {
      id: waiting._id,
      status: 'completed',
      contactId: ben,
      contactName: 'Ben Torres',
      changedAt: '2026-03-02T10:04:00.000Z',
    },
  ]);
  Object.assign(waiting, { status: ['accepted'], updatedAt: now() });
  expect(await zap.poll()).toEqual([]);
});
