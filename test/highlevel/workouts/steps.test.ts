import {
  ada,
  athleteField,
  ben,
  chloe,
  coach,
  type Fields,
  Gym,
  memberships,
  messageOf,
  newLead,
  trialBooked,
} from './gym.ts';

let gym: Gym;

beforeAll(async () => {
  gym = await Gym.open();
});
beforeEach(() => gym.reset());
afterAll(() => gym.close());

const state = () => gym.sandbox.highlevel.state;
const contact = (id: string) => state().contacts.find((one) => one.id === id)!;
const custom = (id: string, field: string) =>
  contact(id).customFields.find((one) => one.id === field)?.value;
const outcomes = (result: Fields) =>
  (result.steps as Fields[]).map(({ step, outcome }) => `${step} ${outcome}`);

/** A step that stops and leaves everything as it was. */
const refusal = async (run: () => Promise<unknown>): Promise<string> => {
  const shown = gym.shown();
  const message = await messageOf(run());
  expect(gym.shown()).toEqual(shown);
  return message;
};

const who = { athlete: '227615', athleteFieldId: athleteField };

const dayBefore = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const log = (days: number, more: Fields = {}) =>
  gym.act('log_workout_to_contact', {
    service: 'Strava',
    ...who,
    activity: `${1000 + days}`,
    startLocal: `${dayBefore(days)}T07:00:00-04:00`,
    sport: 'Run',
    distanceM: 10_000,
    movingSeconds: 3600,
    ...more,
  });

describe('requests of a run that remembers nothing', () => {
  const { activity, ...run } = {
    service: 'Strava',
    activity: '1',
    startLocal: '2025-10-19T13:00:00-04:00',
  };
  const scoreFieldId = 'cfWorkoutsLogged0001';
  it.each<[number, string, string, Fields]>([
    [4, 'of a workout', 'log_workout_to_contact', { ...run, ...who, activity }],
    [
      5,
      'of a workout without a chosen field of the athlete',
      'log_workout_to_contact',
      { ...run, activity, athlete: '227615' },
    ],
    [
      6,
      'of a workout with custom fields',
      'log_workout_to_contact',
      { ...run, ...who, activity, lastActivityFieldId: 'cfTrainingGoal000001' },
    ],
    [
      4,
      'of a new link',
      'link_athlete_to_contact',
      { ...run, ...who, athlete: '42', contactId: ben },
    ],
    [2, 'of an old link', 'link_athlete_to_contact', { ...run, ...who, contactId: ada }],
    [
      2,
      'of a profile that is there',
      'enrich_contact_from_athlete_profile',
      { ...who, firstName: 'Ada' },
    ],
    [
      3,
      'of a name',
      'enrich_contact_from_athlete_profile',
      { ...who, firstName: 'Augusta', overwrite: true },
    ],
    [
      4,
      'of a total',
      'enrich_contact_from_athlete_profile',
      { ...who, currentFields: [{ currentField: scoreFieldId, currentValue: 51 }] },
    ],
    [2, 'of tags that match', 'update_contact_segments', { ...who, segments: ['old mill'] }],
    [4, 'of tags that do not', 'update_contact_segments', { ...who, segments: ['hawk hill'] }],
    [5, 'of a score', 'score_contact_from_training', { ...who, scoreFieldId }],
    [
      4,
      'of a score that was mapped',
      'score_contact_from_training',
      { ...who, scoreFieldId, score: 80 },
    ],
    [
      7,
      'of tags of a chosen contact, whose athlete two fields may know',
      'update_contact_segments',
      { athlete: '42', contactId: ben, segments: ['hawk hill'] },
    ],
    [7, 'of forgetting', 'forget_athlete', { ...who, tags: ['runner'] }],
    [
      8,
      'of forgetting where two fields may know the athlete',
      'forget_athlete',
      { athlete: '227615', tags: ['runner'] },
    ],
  ])('%d %s', async (count, _, key, input) => {
    state().customFields.push({
      ...state().customFields[0]!,
      id: 'cfRunkeeper',
      name: 'RunkeeperUserId',
    });
    contact(ada).tags.push('segment: old mill');
    contact(ben).tags.push('segment: old mill');
    const requests = await gym.requestsOf(async () =>
      expect(await gym.act(key, input)).toMatchObject({ requests: count }),
    );
    expect(requests).toHaveLength(count);
  });
});

describe('a chosen custom field', () => {
  const run = {
    service: 'Strava',
    ...who,
    activity: '1',
    startLocal: '2025-10-19T13:00:00-04:00',
    distanceM: 10_000,
  };
  const cases = (id: string): [string, string, Fields][] => [
    ['Custom Field for the Date', 'log_workout_to_contact', { lastActivityDateFieldId: id }],
    ['Custom Field for the Activity', 'log_workout_to_contact', { lastActivityFieldId: id }],
    ['Custom Field for the Distance', 'log_workout_to_contact', { lastDistanceFieldId: id }],
    [
      'Other Custom Fields',
      'log_workout_to_contact',
      { otherFields: [{ field: id, value: 'x' }], tags: ['a'] },
    ],
    [
      'Custom Fields to Fill',
      'enrich_contact_from_athlete_profile',
      { city: 'Boston', overwrite: true, fillFields: [{ field: id, value: 'x' }] },
    ],
    [
      'Totals to Keep Current',
      'enrich_contact_from_athlete_profile',
      { currentFields: [{ currentField: id, currentValue: 'x' }] },
    ],
    [
      'Custom Field for the Score',
      'score_contact_from_training',
      { scoreFieldId: id, score: 80, thresholdTag: 'hot' },
    ],
    [
      'Custom Field for the Tier',
      'score_contact_from_training',
      { scoreFieldId: 'cfWorkoutsLogged0001', tierFieldId: id, score: 80, thresholdTag: 'hot' },
    ],
  ];

  it.each(cases('cfGone'))(
    'that is gone is named before anything is written: %s of %s',
    async (label, key, input) => {
      expect(await refusal(() => gym.act(key, { ...run, ...input }))).toBe(
        `HaltedError: The custom field chosen in “${label}” no longer exists. Choose another one.`,
      );
    },
  );

  it('cannot be a file or a list of text boxes, which the dropdown leaves out', async () => {
    for (const [id, kind] of [
      ['cfMedicalForm0000001', 'a file'],
      ['cfBenchmarks00000001', 'a list of text boxes'],
    ] as const) {
      for (const [label, key, input] of cases(id)) {
        expect(await refusal(() => gym.act(key, { ...run, ...input }))).toBe(
          `HaltedError: The custom field chosen in “${label}” is ${kind}. Choose another one.`,
        );
      }
    }
    const choices = await gym.zapier.run<Fields[]>(
      'triggers.contact_value_field_dropdown.operation.perform',
      gym.account,
      {},
    );
    const shown = choices.map(({ label }) => label);
    expect(shown).toEqual(expect.arrayContaining(['Strava User ID', 'Interests']));
    expect(shown).not.toEqual(expect.arrayContaining(['Medical Form']));
    expect(shown).not.toEqual(expect.arrayContaining(['Benchmarks']));
  });

  it.each([
    ['cfMembership00000001', 'Trial, Monthly, Annual'],
    ['cfFavouriteClass0001', 'Spin, Yoga, Strength, Boxing'],
    ['cfMonthlyFee00000001', 'a number'],
    ['cfMemberSince0000001', 'a date such as 2025-10-19'],
    ['cfEmergencyPhone0001', 'a phone number'],
  ])('that does not take the value is named before anything is written: %s', async (id, words) => {
    const fitting = ['Custom Field for the Date', 'Custom Field for the Distance'];
    for (const [label, key, input] of cases(id)) {
      const isScore = label === 'Custom Field for the Score';
      if (fitting.includes(label) || (isScore && words === 'a number')) continue;
      const mapped = { ...run, service: 'Garmin', activity: 'x', ...input };
      expect(await refusal(() => gym.act(key, mapped))).toBe(
        `HaltedError: The custom field chosen in “${label}” accepts only ${words}. Choose another one.`,
      );
    }
  });

  it('takes one of its options, several, or any where HighLevel allows it', async () => {
    const fill = (field: string, value: string) =>
      gym.act('enrich_contact_from_athlete_profile', {
        ...who,
        overwrite: true,
        fillFields: [{ field, value }],
      });
    await fill('cfMembership00000001', 'trial');
    await fill('cfFavouriteClass0001', 'Yoga, Boxing');
    state().customFields.find(({ name }) => name === 'Shirt Size')!.isAllowedCustomOption = true;
    await fill('cfShirtSize000000001', 'XXL');
    expect(
      ['cfMembership00000001', 'cfFavouriteClass0001', 'cfShirtSize000000001'].map((id) =>
        custom(ada, id),
      ),
    ).toEqual(['Trial', ['Yoga', 'Boxing'], 'XXL']);
  });

  it('that was made a moment ago is known', async () => {
    await log(1, { lastActivityFieldId: 'cfTrainingGoal000001' });
    state().customFields.push({ ...state().customFields[0]!, id: 'cfNew', name: 'New' });
    await log(0, { lastActivityFieldId: 'cfNew' });
    expect(custom(ada, 'cfNew')).toBe('1000');
  });
});

describe('fields that were renamed in HighLevel', () => {
  const athlete = '227615';
  const rename = (id: string, name: string) =>
    Object.assign(state().customFields.find((one) => one.id === id)!, { name });
  const names = () => state().customFields.map(({ name }) => name);

  beforeEach(() => rename(athleteField, 'Strava Number'));

  it.each<[string, Fields]>([
    [
      'log_workout_to_contact',
      { activity: '1', startLocal: '2025-10-19T13:00:00-04:00', createContact: true },
    ],
    ['link_athlete_to_contact', { contactId: ada }],
    ['enrich_contact_from_athlete_profile', { firstName: 'Augusta', overwrite: true }],
    ['update_contact_segments', { segments: ['hawk hill'] }],
    ['score_contact_from_training', { scoreFieldId: 'cfWorkoutsLogged0001' }],
    ['forget_athlete', {}],
  ])('still know the athlete: %s', async (key, input) => {
    const creates = 'createContact' in input || key.startsWith('link');
    const people = state().contacts.length;
    const run = { service: 'Strava', athlete, ...(creates && { createFields: true }), ...input };
    expect(await gym.act(key, run)).toMatchObject({ contactId: ada });
    expect(names()).not.toContain('StravaUserId');
    expect(state().contacts).toHaveLength(people);
  });

  it('still hold the last activity', async () => {
    const logged = (activity: string) =>
      gym.act('log_workout_to_contact', {
        service: 'Strava',
        athlete,
        createFields: true,
        activity,
        startLocal: `2025-10-${activity}T13:00:00-04:00`,
      });
    await logged('19');
    const { id } = state().customFields.find(({ name }) => name === 'lastActivityId')!;
    rename(id, 'Latest Training');
    const before = names();
    await logged('20');
    expect(names()).toEqual(before);
    expect(custom(ada, id)).toBe('20');
  });

  it('gives way to no other field that has the usual name by now', async () => {
    const other = { ...state().customFields[0]!, id: 'cfOther', fieldKey: 'contact.other' };
    state().customFields.unshift({ ...other, name: 'StravaUserId' });
    expect(await gym.act('forget_athlete', { athlete, service: 'Strava' })).toMatchObject({
      contactId: ada,
    });
  });
});

describe('Link Athlete to Contact', () => {
  const link = (input: Fields) =>
    gym.act('link_athlete_to_contact', {
      service: 'Strava',
      athlete: '42',
      athleteFieldId: athleteField,
      ...input,
    });

  it('links by contact, e-mail or phone, and once', async () => {
    expect(outcomes(await link({ contactId: ben }))).toEqual(['Contact found', 'Athlete updated']);
    expect(custom(ben, athleteField)).toBe('42');
    expect(outcomes(await link({ email: 'BEN.torres@example.com' }))).toEqual([
      'Contact found',
      'Athlete skipped',
    ]);
    expect(await link({ athlete: '43', phone: '+12075550113' })).toMatchObject({
      contactId: chloe,
      previousAthlete: null,
    });
  });

  it('halts where either is linked otherwise', async () => {
    expect(await refusal(() => link({ athlete: '227615', contactId: ben }))).toMatch(
      new RegExp(`Ada Byron \\(${ada}\\).*Ben Torres \\(${ben}\\)`),
    );
    expect(await refusal(() => link({ contactId: ada }))).toContain('has athlete 227615');
    expect(await link({ contactId: ada, replaceAthlete: true })).toMatchObject({
      previousAthlete: '227615',
    });
    expect(custom(ada, athleteField)).toBe('42');
    expect(await refusal(() => link({ email: 'nobody@example.com' }))).toMatch(/No contact/);
    expect(await refusal(() => link({ contactId: chloe, consentTag: 'consent' }))).toMatch(
      /consent tag/,
    );
  });

  it('ends the same when it is cut anywhere', async () => {
    const { differing } = await gym.cutEverywhere(() => link({ contactId: ben }));
    expect(differing).toEqual([]);
  });
});

describe('Enrich Contact from Athlete Profile', () => {
  const profile = {
    ...who,
    firstName: 'Augusta',
    lastName: 'Byron',
    city: 'San Francisco',
    state: 'CA',
    country: 'United States',
    fillFields: [
      { field: 'cfTrainingGoal000001', value: 'Run more' },
      { field: 'cfEmergencyPhone0001', value: '+12075550155' },
    ],
    currentFields: [{ currentField: 'cfWorkoutsLogged0001', currentValue: '51' }],
  };
  const enrich = (input: Fields) => gym.act('enrich_contact_from_athlete_profile', input);

  it('fills what is empty, keeps what a person typed and keeps totals current', async () => {
    contact(ada).lastName = undefined;
    contact(ada).customFields = contact(ada).customFields.filter(
      ({ id }) => id !== 'cfEmergencyPhone0001',
    );
    const result = await enrich(profile);
    expect(result.changed).toEqual(['lastName', 'Emergency Phone', 'Workouts Logged']);
    expect(contact(ada)).toMatchObject({
      firstName: 'Ada',
      lastName: 'Byron',
      city: 'Portland',
      country: 'US',
    });
    expect(custom(ada, 'cfTrainingGoal000001')).toBe('Half marathon under 1:50');
    expect(custom(ada, 'cfWorkoutsLogged0001')).toBe(51);
    expect(outcomes(result)).toEqual([
      'Contact found',
      'Profile updated',
      'First Name skipped',
      'City skipped',
      'State skipped',
    ]);
    const again = await gym.requestsOf(() => enrich(profile));
    expect(again).toEqual(['POST /contacts/search', `GET /contacts/${ada}`]);
  });

  it('overwrites when told to, and writes the code of a country', async () => {
    await enrich({ ...profile, country: 'Germany', overwrite: true });
    expect(contact(ada)).toMatchObject({
      firstName: 'Augusta',
      city: 'San Francisco',
      state: 'CA',
      country: 'DE',
    });
    expect(custom(ada, 'cfTrainingGoal000001')).toBe('Run more');
  });

  it('says which country it does not know, and fills the rest', async () => {
    contact(ada).country = undefined;
    const { changed, steps } = await enrich({
      ...who,
      lastName: 'King',
      overwrite: true,
      country: 'Atlantis',
    });
    expect(changed).toEqual(['lastName']);
    expect(steps).toContainEqual({
      step: 'Country',
      outcome: 'skipped',
      why: '“Atlantis” is no country that HighLevel knows.',
    });
    await enrich({ ...who, country: 'Bosnia and Herzegovina' });
    expect(contact(ada).country).toBe('BA');
  });

  it('takes the chosen contact, unless it has another athlete', async () => {
    expect(await enrich({ ...profile, contactId: ada })).toMatchObject({ contactId: ada });
    expect(await refusal(() => enrich({ ...profile, athlete: '1', contactId: ada }))).toContain(
      'has athlete 227615',
    );
    expect(await refusal(() => enrich({ ...profile, athlete: '1' }))).toMatch(/No contact/);
  });

  it('knows the athlete of a chosen contact by the usual field, too', async () => {
    const [first] = state().customFields;
    state().customFields.push({ ...first!, id: 'cfRunkeeper', name: 'RunkeeperUserId' });
    contact(ada).customFields.push({ id: 'cfRunkeeper', value: '987' });
    const mine = { contactId: ada, athlete: '1', firstName: 'Wrong', overwrite: true };
    expect(await refusal(() => enrich(mine))).toContain('has athlete 227615');
    expect(await refusal(() => enrich({ ...mine, service: 'Strava' }))).toContain('227615');
    contact(ben).customFields.push({ id: athleteField, value: '55' });
    expect(await refusal(() => enrich({ ...mine, contactId: chloe, athlete: '55' }))).toContain(
      `Athlete 55 is on Ben Torres (${ben}) and not on Chloe Nguyen`,
    );
    expect(await enrich({ ...mine, contactId: chloe })).toMatchObject({ contactId: chloe });
    expect(await enrich({ ...mine, athlete: '987', firstName: 'Ada' })).toMatchObject({
      contactId: ada,
    });
  });

  it('ends the same when it is cut anywhere', async () => {
    const { differing } = await gym.cutEverywhere(() => enrich({ ...profile, overwrite: true }));
    expect(differing).toEqual([]);
  });
});

describe('Update Contact Segments', () => {
  const segments = {
    ...who,
    segments: ['Hawk Hill', 'Old La Honda, Descent'],
    sports: ['Run', 'Cycling'],
    volume: 6.5,
    levels: [
      { from: 0, level: 'Low' },
      { from: 3, level: 'Regular' },
      { from: 6, level: 'High' },
    ],
  };
  const update = (input: Fields) => gym.act('update_contact_segments', input);

  it('adds and removes its own tags and touches no other', async () => {
    contact(ada).tags.push('segment: old mill', 'segmented', 'sport: swim', 'volume: low');
    const result = await update(segments);
    expect(result).toMatchObject({
      tagsAdded: [
        'segment: hawk hill',
        'segment: old la honda, descent',
        'sport: run',
        'sport: ride',
        'volume: high',
      ],
      tagsRemoved: ['segment: old mill', 'sport: swim', 'volume: low'],
    });
    expect(contact(ada).tags.toSorted()).toEqual([
      'member',
      'runner',
      'segment: hawk hill',
      'segment: old la honda, descent',
      'segmented',
      'sport: ride',
      'sport: run',
      'volume: high',
    ]);
    const again = await gym.requestsOf(async () =>
      expect((await update(segments)).steps).toContainEqual(
        expect.objectContaining({ outcome: 'skipped' }),
      ),
    );
    expect(again).toEqual(['POST /contacts/search', `GET /contacts/${ada}`]);
  });

  it('leaves the tags of an empty list alone unless told to remove them', async () => {
    await update(segments);
    const { segments: _, ...rest } = segments;
    expect((await update(rest)).tagsRemoved).toEqual([]);
    expect((await update({ ...rest, emptyKinds: ['segments'] })).tagsRemoved).toEqual([
      'segment: hawk hill',
      'segment: old la honda, descent',
    ]);
  });

  it('leaves each tag to the prefix that says most', async () => {
    const { athlete, athleteFieldId } = who;
    const overlapping = {
      athlete,
      athleteFieldId,
      segments: ['Hawk Hill'],
      segmentPrefix: 'strava',
      sportPrefix: 'strava sport',
    };
    contact(ada).tags.push('strava old mill', 'strava sport swim');
    expect(await update(overlapping)).toMatchObject({
      tagsAdded: ['strava hawk hill'],
      tagsRemoved: ['strava old mill'],
    });
    expect(await update({ ...overlapping, sports: ['Run'] })).toMatchObject({
      tagsAdded: ['strava sport run'],
      tagsRemoved: ['strava sport swim'],
    });
    expect(await update({ ...overlapping, sports: ['Run'] })).toMatchObject({ requests: 2 });
    const same = { athlete, athleteFieldId, sports: ['Ride'], sportPrefix: 'segment:' };
    contact(ada).tags.push('segment: old mill');
    expect(await update(same)).toMatchObject({ tagsRemoved: ['segment: old mill'] });
  });

  it('keeps the tags of its own prefixes apart', async () => {
    expect(await refusal(() => update({ ...segments, sportPrefix: 'segment:' }))).toMatch(
      /same prefix/,
    );
    await update({ ...who, sports: ['Run'], sportPrefix: 'does' });
    expect(contact(ada).tags).toContain('does run');
  });

  it('ends the same when it is cut anywhere', async () => {
    const { differing } = await gym.cutEverywhere(
      () => update(segments),
      () => contact(ada).tags.push('segment: old mill'),
    );
    expect(differing).toEqual([]);
  });
});

describe('Score Contact from Training', () => {
  const score = {
    ...who,
    scoreFieldId: 'cfWorkoutsLogged0001',
    tierFieldId: 'cfTrainingGoal000001',
    trendFieldId: 'cfEmergencyPhone0001',
  };
  const crossing = {
    ...score,
    trendFieldId: undefined,
    thresholdTag: 'hot lead',
    pipelineId: memberships,
    pipelineStageId: newLead,
  };
  const rate = (input: Fields) => gym.act('score_contact_from_training', input);

  it('scores the workouts that are logged on the contact', async () => {
    for (const days of [0, 2, 4, 8, 11, 15, 18, 22, 25]) {
      await log(days);
    }
    const result = await rate({ ...score, trendFieldId: undefined });
    expect(result).toMatchObject({ tier: 'Hot', previousScore: 42, crossedThreshold: true });
    expect(result.score).toBeGreaterThan(80);
    expect(result.formula).toMatch(/^\d+ = volume/);
    expect(custom(ada, 'cfWorkoutsLogged0001')).toBe(result.score);
    expect(custom(ada, 'cfTrainingGoal000001')).toBe('Hot');
    expect(['Rising', 'Steady', 'Falling']).toContain(result.trend);
  });

  it.each([
    [{ warmFrom: 80 }, '(80) must not be more than Minimum Score for Hot (70)'],
    [{ hotFrom: 30 }, '(40) must not be more than Minimum Score for Hot (30)'],
  ])('refuses a warm tier above the hot one: %j', async (levels, told) => {
    expect(await refusal(() => rate({ ...score, ...levels }))).toContain(
      `Minimum Score for Warm ${told}. Correct one of them.`,
    );
  });

  it('counts a workout once, however many notes quote it', async () => {
    await log(1);
    const rated = { ...score, trendFieldId: undefined };
    const { formula } = await rate(rated);
    const [note] = state().notes.filter(({ body }) => body.includes('[workout'));
    state().notes.push({ ...note!, id: 'quote', body: `Knee.\n${note!.body}\nSee a doctor.` });
    expect((await rate(rated)).formula).toBe(formula);
  });

  it('counts a workout of two devices once', async () => {
    await log(1);
    const rated = { ...score, trendFieldId: undefined };
    const { formula } = await rate(rated);
    const [note] = state().notes.filter(({ body }) => body.includes('[workout'));
    const body = note!.body.replace('strava:1001 ', 'strava:2002 ');
    expect(body).not.toBe(note!.body);
    state().notes.push({ ...note!, id: 'secondRecording', body });
    expect((await rate(rated)).formula).toBe(formula);
  });

  it('counts a workout on a day that is still tomorrow for the Zap, and no later one', async () => {
    await log(-2);
    expect(await rate({ ...score, trendFieldId: undefined })).toMatchObject({ score: 0 });
    await log(-1);
    const { score: ahead } = await rate({ ...score, trendFieldId: undefined });
    expect(ahead).toBeGreaterThan(0);
  });

  it('tags and moves once on crossing, not again while above it', async () => {
    contact('contactGusLindqvist1').customFields.push({ id: athleteField, value: '7' });
    const gus = { ...crossing, athlete: '7', pipelineStageId: trialBooked };
    const deal = () => state().opportunities.find(({ id }) => id === 'opportunityGus000001')!;
    expect(await rate({ ...gus, score: 60 })).toMatchObject({ crossedThreshold: false });
    expect(deal().pipelineStageId).toBe(newLead);
    expect(await rate({ ...gus, score: 75 })).toMatchObject({ crossedThreshold: true });
    expect(deal().pipelineStageId).toBe(trialBooked);
    expect(contact('contactGusLindqvist1').tags).toContain('hot lead');
    // A person moves the deal back and takes the tag away.
    deal().pipelineStageId = newLead;
    contact('contactGusLindqvist1').tags = ['lead'];
    expect(await rate({ ...gus, score: 90 })).toMatchObject({ crossedThreshold: false });
    expect(deal().pipelineStageId).toBe(newLead);
    expect(contact('contactGusLindqvist1').tags).toEqual(['lead']);
    await rate({ ...gus, score: 50, removeTag: true });
    expect(await rate({ ...gus, score: 71 })).toMatchObject({ crossedThreshold: true });
    await rate({ ...gus, score: 10, removeTag: true });
    expect(contact('contactGusLindqvist1').tags).toEqual(['lead']);
  });

  it('ends the same when it is cut anywhere, also at the crossing', async () => {
    const { requests, differing } = await gym.cutEverywhere(
      () => rate({ ...crossing, athlete: '7', score: 80 }),
      () => {
        contact('contactHanaSato00001').customFields.push({ id: athleteField, value: '7' });
      },
    );
    expect(differing).toEqual([]);
    expect(requests).toBe(7);
  });
});

describe('Forget Athlete', () => {
  const forgotten = {
    athlete: '227615',
    athleteFieldId: athleteField,
    fields: ['cfMemberSince0000001', 'cfMonthlyFee00000001'],
    tagPrefixes: ['sport:', 'milestone:'],
    tags: ['Active'],
  };
  const forget = (input: Fields = {}) => gym.act('forget_athlete', { ...forgotten, ...input });
  const logged = {
    lastActivityDateFieldId: 'cfMemberSince0000001',
    milestones: ['10K', 'PR'],
    personalRecords: 1,
    milestoneTagPrefix: 'milestone:',
    sportTagPrefix: 'sport:',
    tags: ['active'],
    createTask: true,
    taskAssignedTo: coach,
  };

  it('removes what the steps wrote and nothing else', async () => {
    const people = { notes: state().notes.length, tasks: state().tasks.length };
    await log(1, logged);
    await log(3, logged);
    const result = await forget();
    expect(result).toMatchObject({
      contactId: ada,
      notesDeleted: 2,
      tasksDeleted: 3,
      fieldsEmptied: 3,
      tagsRemoved: expect.arrayContaining(['active', 'sport: run', 'milestone: 10k']),
    });
    expect(state().notes).toHaveLength(people.notes);
    expect(state().tasks).toHaveLength(people.tasks);
    expect(contact(ada).tags).toEqual(['member', 'runner']);
    expect(custom(ada, athleteField)).toBeUndefined();
    expect(custom(ada, 'cfMemberSince0000001')).toBeUndefined();
    expect(custom(ada, 'cfTrainingGoal000001')).toBe('Half marathon under 1:50');
    const again = await forget();
    expect(again).toMatchObject({ contactId: null, notesDeleted: 0, requests: 1 });
  });

  const runkeeper = 'cfRunkeeperUserId001';
  const withRunkeeper = () => {
    const [first] = state().customFields;
    first!.name = 'StravaUserId';
    state().customFields.push({ ...first!, id: runkeeper, name: 'RunkeeperUserId' });
    contact(ada).customFields.push({ id: runkeeper, value: '987' });
  };

  it('finds an athlete of any service when neither service nor field is chosen', async () => {
    withRunkeeper();
    await log(1, { service: 'Runkeeper', athlete: '987', athleteFieldId: undefined });
    expect(await gym.act('forget_athlete', { athlete: '987' })).toMatchObject({
      contactId: ada,
      notesDeleted: 1,
    });
    expect([custom(ada, runkeeper), custom(ada, athleteField)]).toEqual([undefined, '227615']);
    contact(ben).customFields.push({ id: runkeeper, value: '227615' });
    expect(await refusal(() => gym.act('forget_athlete', { athlete: '227615' }))).toMatch(
      /one person in StravaUserId and another in RunkeeperUserId.*“Service”/,
    );
    expect(
      await gym.act('forget_athlete', { athlete: '227615', service: 'Runkeeper' }),
    ).toMatchObject({ contactId: ben });
  });

  it('says where it looked, and forgets a chosen contact whose athlete is another by now', async () => {
    withRunkeeper();
    await log(1);
    await gym.act('link_athlete_to_contact', {
      service: 'Strava',
      athlete: '999',
      athleteFieldId: athleteField,
      contactId: ada,
      replaceAthlete: true,
    });
    const nobody = await gym.act('forget_athlete', { athlete: '227615' });
    expect(nobody.steps).toEqual([
      {
        step: 'Contact',
        outcome: 'skipped',
        why: 'No contact has athlete 227615 in “StravaUserId” or “RunkeeperUserId”. If one had it before, choose it in “Contact” and leave “Athlete” empty.',
      },
    ]);
    expect(await forget({ athlete: undefined, contactId: ada })).toMatchObject({
      contactId: ada,
      notesDeleted: 1,
    });
    expect([custom(ada, athleteField), custom(ada, runkeeper)]).toEqual([undefined, '987']);
    expect(await messageOf(forget({ athleteFieldId: 'cfGone' }))).toMatch(/no longer exists/);
  });

  it('empties the fields of the last activity that Log Workout adds, and none of the gym’s own', async () => {
    const [first] = state().customFields;
    state().customFields.push({ ...first!, id: 'cfLast', name: 'Last Activity Date' });
    contact(ada).customFields.push({ id: 'cfLast', value: 'on a Sunday' });
    const found = { athleteFieldId: undefined, createFields: true };
    await log(1, { athleteFieldId: undefined });
    expect(custom(ada, 'cfLast')).toBe('on a Sunday');
    await log(0, found);
    const added = state().customFields.filter(({ name }) => /^lastActivity/.test(name));
    expect(added.map(({ id }) => custom(ada, id))).toEqual([dayBefore(0), '1000']);
    expect(await forget({ fields: undefined })).toMatchObject({ fieldsEmptied: 3 });
    expect(added.map(({ id }) => custom(ada, id))).toEqual([undefined, undefined]);
    expect(custom(ada, 'cfLast')).toBe('on a Sunday');
  });

  it('forgets the workouts of one service alone when told so', async () => {
    await log(1);
    await log(5, { service: 'Runkeeper' });
    expect(await forget({ service: 'Runkeeper' })).toMatchObject({ notesDeleted: 1 });
    expect(state().notes.filter(({ body }) => body.includes('[workout'))).toHaveLength(1);
  });

  it('keeps the last activity of a service that is not forgotten', async () => {
    withRunkeeper();
    const found = { athleteFieldId: undefined, createFields: true };
    await log(5, { ...found, service: 'Runkeeper', athlete: '987' });
    await log(1, found);
    const added = state().customFields.filter(({ name }) => /^lastActivity/.test(name));
    const last = () => added.map(({ id }) => custom(ada, id));
    await gym.act('forget_athlete', { athlete: '987', service: 'Runkeeper' });
    expect(last()).toEqual([dayBefore(1), '1001']);
    await gym.act('forget_athlete', { athlete: '227615', service: 'Strava' });
    expect(last()).toEqual([undefined, undefined]);
  });

  it('keeps a note and a task that somebody wrote into, and says so', async () => {
    await log(1, logged);
    const [note] = state().notes.filter(({ body }) => body.includes('[workout'));
    const quote = `Talked about her knee.\n> ${note!.body}\nSee a doctor.`;
    state().notes.unshift({ ...note!, id: 'quote', body: quote });
    const [task] = state().tasks.filter(({ body }) => body?.includes('[workout'));
    task!.body += '\nCalled her.';
    const result = await forget();
    expect(result).toMatchObject({ notesDeleted: 1, tasksDeleted: 1 });
    expect(result.steps).toEqual(
      expect.arrayContaining(
        ['Notes', 'Tasks'].map((step) => ({
          step,
          outcome: 'skipped',
          why: '1 that somebody wrote into stay: check them yourself.',
        })),
      ),
    );
    expect(state().notes).toContainEqual(expect.objectContaining({ id: 'quote', body: quote }));
    expect(state().tasks).toContain(task);
  });

  it('says that more is left than one run can delete, and ends when run again', async () => {
    await log(1);
    const { body } = state().notes.find((note) => note.body.includes('[workout'))!;
    for (let index = 0; index < 70; index += 1) {
      state().notes.push({
        id: `noteLogged${index}`,
        contactId: ada,
        body,
        pinned: false,
        dateAdded: '2025-01-01T00:00:00.000Z',
      });
    }
    expect(await messageOf(forget())).toMatch(
      /HaltedError: 60 notes and tasks were deleted; Ada Byron \(\w+\) has 11 left/,
    );
    expect(await forget()).toMatchObject({ notesDeleted: 11, fieldsEmptied: 3 });
  });

  it('ends the same when it is cut anywhere', async () => {
    await log(1, logged);
    const written = structuredClone({
      contacts: state().contacts,
      notes: state().notes,
      tasks: state().tasks,
    });
    const { requests, differing } = await gym.cutEverywhere(
      () => forget(),
      () => Object.assign(state(), structuredClone(written)),
    );
    expect(differing).toEqual([]);
    expect(requests).toBeGreaterThan(6);
  });
});
