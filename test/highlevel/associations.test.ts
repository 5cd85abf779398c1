import { gym } from './gym.ts';

const { act, account, choices, find, sandbox, zapier } = gym();
const programs = 'custom_objects.programs';
const programMember = 'associationProgram01';
const ada = 'contactAdaByron00001';
const ben = 'contactBenTorres0001';

const buddies = (key: string) => ({
  key,
  firstObjectKey: 'contact',
  firstObjectLabel: 'Guide',
  secondObjectKey: 'contact',
  secondObjectLabel: 'Newcomer',
});

describe('an association', () => {
  it('that was made is found in every way, changes and goes', async () => {
    const made = await act('create_association', buddies('guide_newcomer'));
    const { id } = made;
    expect(made).toMatchObject({ ...buddies('guide_newcomer'), associationType: 'USER_DEFINED' });
    expect(await find('get_association', { associationId: id })).toEqual([made]);
    expect(await find('get_association_key', { key_name: 'guide_newcomer' })).toEqual([made]);
    expect(await find('get_association_by_keys', { objectKey: 'contact' })).toContainEqual(made);
    expect(await find('find_associations')).toContainEqual(made);

    const changed = await act('update_association', {
      associationId: id,
      firstObjectLabel: 'Buddy',
      secondObjectLabel: 'Beginner',
    });
    expect(changed).toEqual({ ...made, firstObjectLabel: 'Buddy', secondObjectLabel: 'Beginner' });

    const gone = { id, deleted: true };
    expect(await act('delete_association', { associationId: id })).toEqual(gone);
    expect(await act('delete_association', { associationId: id })).toEqual(gone);
    expect(await find('get_association', { associationId: id })).toEqual([]);
  });

  it('takes its relations with it', async () => {
    const { id: associationId } = await act('create_association', buddies('spotter_lifter'));
    await act('create_relation', { associationId, firstRecordId: ada, secondRecordId: ben });
    await act('delete_association', { associationId });
    const left = await find('get_relations_by_record', { recordId: ben });
    expect(left.filter((relation) => relation.associationId === associationId)).toEqual([]);
  });

  it('starts a Zap when it is new, and again when its labels change', async () => {
    const zap = await zapier.turnOn('find_associations', account(), { trigger_on: 'updated' });
    const { id } = await act('create_association', buddies('pacer_runner'));
    expect(await zap.poll()).toMatchObject([{ id, firstObjectLabel: 'Guide' }]);
    const one = await zapier.turnOn('get_association', account(), { associationId: id });
    const labels = { firstObjectLabel: 'Pacer', secondObjectLabel: 'Runner' };
    await act('update_association', { associationId: id, ...labels });
    expect(await zap.poll()).toMatchObject([{ id, ...labels }]);
    expect(await zap.poll()).toEqual([]);
    expect(await one.poll()).toMatchObject([{ id, ...labels }]);
    expect(await one.poll()).toEqual([]);
    await act('delete_association', { associationId: id });
  });

  it('new ones beyond the first page start a Zap too', async () => {
    const { associations } = sandbox().highlevel.state;
    const [template] = associations;
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...template!,
      id: `associationMany${index}`,
      key: `many_${index}`,
    }));
    associations.push(...many);
    const zap = await zapier.turnOn('find_associations', account());
    const { id } = await act('create_association', buddies('last_of_many'));
    expect((await zap.poll()).map((item) => item.id)).toEqual([id]);
    const secondPage = await choices('association_dropdown', {}, { page: 1 });
    expect(secondPage).toContainEqual({
      id,
      label: 'Guide (contact) – Newcomer (contact)',
    });
    sandbox().highlevel.state.associations = sandbox().highlevel.state.associations.filter(
      (one) => one.id !== id && !one.id.startsWith('associationMany'),
    );
  });

  it('is shown with both sides and chosen by its key', async () => {
    expect(await choices('association_dropdown')).toEqual(
      expect.arrayContaining([
        { id: programMember, label: `Program (${programs}) – Member (contact)` },
        {
          id: 'associationBusiness1',
          label: 'Employee (contact) – Employer (business), built in',
        },
      ]),
    );
    expect(await choices('association_key_dropdown')).toContainEqual({
      id: 'program_member',
      label: `program_member: Program (${programs}) – Member (contact)`,
    });
    expect(await choices('object_dropdown')).toEqual([
      { id: 'contact', label: 'Contacts' },
      { id: 'opportunity', label: 'Opportunities' },
      { id: 'business', label: 'Companies' },
      { id: programs, label: 'Training Programs' },
    ]);
  });

  it('is found by the objects that it joins', async () => {
    const keys = async (key: string) =>
      (await find('find_associations', { objectKey: key })).map((one) => one.key);
    expect(await keys(programs)).toEqual(['program_member']);
    expect(await keys('business')).toEqual(['contact_business']);
    expect(await find('get_association_by_keys', { objectKey: 'opportunity' })).toEqual([]);
  });

  it('that cannot be made or deleted says why', async () => {
    await expect(act('create_association', { key: 'x' })).rejects.toThrow(
      'First Object is required: fill it in or map a field that has a value.',
    );
    await expect(act('create_association', buddies('coach_athlete'))).rejects.toThrow(
      'An association with this key already exists. Use “Create Relation” to link records through it, or enter another key.',
    );
    await expect(
      act('create_association', { ...buddies('x_y'), firstObjectKey: 'business' }),
    ).rejects.toThrow('between contacts and custom objects only');
    await expect(
      act('delete_association', { associationId: 'associationBusiness1' }),
    ).rejects.toThrow('System defined associations cannot be deleted');
  });
});

describe('a relation', () => {
  it('that was made is found from both records and can be removed', async () => {
    const pair = {
      associationId: programMember,
      firstRecordId: 'programFirst10K00001',
      secondRecordId: ben,
    };
    const made = await act('create_relation', {
      ...pair,
      firstObjectKey: programs,
      secondObjectKey: 'contact',
    });
    expect(made).toMatchObject({ ...pair, firstObjectLabel: 'Program', key: 'program_member' });
    for (const recordId of [pair.firstRecordId, ben]) {
      expect(
        await find('get_relations_by_record', { recordId, associationIds: [programMember] }),
      ).toContainEqual(expect.objectContaining({ ...pair, id: made.id }));
    }
    expect(await choices('relation_dropdown', { recordId: ben })).toContainEqual({
      id: made.id,
      label: `${programs} ${pair.firstRecordId}`,
    });
    const gone = { id: made.id, deleted: true };
    expect(await act('delete_relation', { recordId: ben, relationId: made.id })).toEqual(gone);
    expect(await act('delete_relation', { relationId: made.id })).toEqual(gone);
    expect(await find('get_relations_by_record', { recordId: pair.firstRecordId })).toEqual([]);
  });

  it('is found through the chosen associations only', async () => {
    const recordId = ada;
    expect(
      await find('get_relations_by_record', { recordId, associationIds: ['associationCoach0001'] }),
    ).toEqual([]);
    expect(
      await find('get_relations_by_record', {
        recordId,
        associationIds: ['associationCoach0001', programMember],
      }),
    ).toMatchObject([{ id: 'relationAdaProgram01' }]);
  });

  it('starts a Zap once', async () => {
    const recordId = 'contactChloeNguyen01';
    const zap = await zapier.turnOn('get_relations_by_record', account(), { recordId });
    const { id } = await act('create_relation', {
      associationId: 'associationCoach0001',
      firstRecordId: ada,
      secondRecordId: recordId,
    });
    expect(await zap.poll()).toMatchObject([{ id, firstRecordId: ada, revision: 'new' }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('that exists already is no failure but a stop', async () => {
    const again = act('create_relation', {
      associationId: programMember,
      firstRecordId: 'programHalfMarathon1',
      secondRecordId: ada,
    });
    await expect(again).rejects.toMatchObject({
      name: 'HaltedError',
      message:
        'These two records are already linked through this association, so nothing was changed. Map another record, or go on without this step.',
    });
  });

  it('is chosen among contacts, or the records of another object', async () => {
    const adaByron = { id: ada, label: 'Ada Byron, ada.byron@example.com' };
    const plan = { id: 'programFirst10K00001', label: 'First 10K' };
    expect(await choices('record_dropdown')).toContainEqual(adaByron);
    expect(await choices('first_record_dropdown', { firstObjectKey: programs })).toContainEqual(
      plan,
    );
    const second = { firstObjectKey: programs, secondObjectKey: 'contact' };
    expect(await choices('second_record_dropdown', second)).toContainEqual(adaByron);
    expect(await choices('record_dropdown', { objectKey: 'business' })).toContainEqual({
      id: 'businessCascoBrew001',
      label: 'Casco Brewing',
    });
    const opportunities = await choices('opportunity_dropdown');
    expect(opportunities.length).toBeGreaterThan(0);
    expect(await choices('record_dropdown', { objectKey: 'opportunity' })).toEqual(opportunities);
    await expect(choices('relation_dropdown')).rejects.toThrow('Record is required');
  });
});
