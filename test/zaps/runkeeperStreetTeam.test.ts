import { type Fields, openGym, type RunnersGym } from './runkeeperGym.ts';

let gym: RunnersGym;
beforeEach(async () => {
  gym = await openGym();
});
afterEach(() => gym.close());

const turnOn = () =>
  gym.zapier.turnOn('search_contacts', gym.crm, {
    tags: 'lead',
    customFieldId: gym.fieldId,
    customFieldOperator: 'has a value',
  });
const invite = (lead: Fields) =>
  gym.act(
    'create_runkeeper_street_team_invitation',
    { userID: (lead.customField as Fields).runkeeper_user_id },
    gym.runkeeper,
  );
const team = () => gym.sandbox.runkeeper.state.team;

/** docs/recipes/runkeeper-street-team.md */
it('invites a new lead to the owner’s street team and keeps that on the contact', async () => {
  const trigger = await turnOn();
  await gym.newContact('Hanna');
  const iris = await gym.newContact('Iris', '555000111');
  const [lead, ...more] = await trigger.poll();
  expect([lead!.id, more]).toEqual([iris.id, []]);

  const invitation = await invite(lead!);
  expect(invitation).toEqual({ id: '555000111' });
  const [member] = await gym.find(
    'get_runkeeper_street_team_member',
    { memberId: invitation.id },
    gym.runkeeper,
  );
  expect(member).toMatchObject({ id: '555000111', status: 'pending' });
  await gym.act('add_tags_to_contact', { contactId: lead!.id, tags: 'runkeeper: invited' });

  const [contact] = await gym.find('get_contact', { contactId: lead!.id });
  expect(contact!.tags).toEqual(['lead', 'runkeeper: invited']);
  expect(await trigger.poll()).toEqual([]);
  expect(team().map(({ userID }) => userID)).toEqual([987_654_321, 555_000_111]);
});

it('invites who fills in the number later, found by Get Contact', async () => {
  const trigger = await turnOn();
  const joe = await gym.newContact('Joe');
  expect(await trigger.poll()).toEqual([]);
  await gym.act('update_contact', { contactId: joe.id, [`custom_${gym.fieldId}`]: '555000222' });
  expect(await trigger.poll()).toMatchObject([{ id: joe.id }]);
  const [contact] = await gym.find('get_contact', { contactId: joe.id });
  await invite(contact!);
  expect(team()).toContainEqual(expect.objectContaining({ userID: 555_000_222 }));
});

it('says what is wrong with an e-mail address in place of a number, and invites nobody', async () => {
  const kim = await gym.newContact('Kim', 'kim@example.com');
  const [contact] = await gym.find('get_contact', { contactId: kim.id });
  await expect(invite(contact!)).rejects.toThrow(/Runkeeper User Number/);
  expect(team()).toHaveLength(1);
});

it('inviting twice, as a replayed step does, leaves one invitation', async () => {
  const lou = await gym.newContact('Lou', '555000333');
  const [contact] = await gym.find('get_contact', { contactId: lou.id });
  await invite(contact!);
  await invite(contact!);
  expect(team().filter(({ userID }) => userID === 555_000_333)).toHaveLength(1);
});
