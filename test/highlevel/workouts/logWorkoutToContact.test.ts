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

/** New Strava Activity, mapped. */
const run10k = {
  service: 'Strava',
  athlete: '227615',
  activity: '16195505000',
  startLocal: '2025-10-19T13:00:00-04:00',
  start: '2025-10-19T17:00:00Z',
  name: 'Lunch Run',
  sport: 'Run',
  note: 'Lunch Run\nRun, Sunday 19 October 2025 at 13:00\nDistance: 10.02 km (6.23 mi)',
  distanceM: 10021.5,
  movingSeconds: 3130,
  elapsedSeconds: 3188,
  personalRecords: 1,
  url: 'https://www.strava.com/activities/16195505000',
  athleteFieldId: athleteField,
};

/** The same run as Runkeeper has it. */
const fromRunkeeper = {
  ...run10k,
  service: 'Runkeeper',
  activity: '98765',
  startLocal: '2025-10-19T13:00:20',
  start: undefined,
  sport: 'Running',
  distanceM: 10_060,
  movingSeconds: 3141,
  elapsedSeconds: undefined,
};

const everything = {
  ...run10k,
  lastActivityDateFieldId: 'cfMemberSince0000001',
  lastActivityFieldId: 'cfTrainingGoal000001',
  lastDistanceFieldId: 'cfMonthlyFee00000001',
  otherFields: [{ field: 'cfWorkoutsLogged0001', value: '43' }],
  tags: ['Active'],
  sportTagPrefix: 'sport:',
  milestoneTagPrefix: 'milestone:',
  milestones: ['5K', '10K', 'PR', 'Streak'],
  streakDays: 2,
  createTask: true,
  taskDueDays: 3,
  taskAssignedTo: coach,
  opportunityWhen: 'milestone',
  pipelineId: memberships,
  pipelineStageId: trialBooked,
};

const log = (input: Fields) => gym.act('log_workout_to_contact', input);
const state = () => gym.sandbox.highlevel.state;
const contact = (id: string) => state().contacts.find((one) => one.id === id)!;
const custom = (id: string, field: string) =>
  contact(id).customFields.find((one) => one.id === field)?.value;
const workoutNotes = (id: string) =>
  state().notes.filter(({ contactId, body }) => contactId === id && body.includes('[workout '));
const written = () =>
  gym.sandbox.requests.filter(
    ({ method, path }) =>
      method !== 'GET' && path !== '/contacts/search' && !path.startsWith('/oauth'),
  ).length;

describe('Log Workout to Contact', () => {
  it('writes one note, fields, tags, tasks and says what it did', async () => {
    const result = await log(everything);
    expect(result).toMatchObject({
      contactId: ada,
      contactName: 'Ada Byron',
      milestones: ['First 10K', 'First 5K', 'Personal record'],
      tagsAdded: ['active', 'sport: run', 'milestone: 10k', 'milestone: 5k', 'milestone: pr'],
    });
    expect((result.steps as Fields[]).map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      'Contact found',
      'Custom fields updated',
      'Task created',
      'Task created',
      'Opportunity skipped',
      'Tags updated',
      'Note created',
    ]);
    expect(workoutNotes(ada)).toMatchObject([
      { id: result.noteId, title: 'Run: Lunch Run', body: expect.stringMatching(/^Lunch Run\n/) },
    ]);
    expect(workoutNotes(ada)[0]!.body).toContain('[workout strava:16195505000 20251019T1300-');
    expect(contact(ada).tags).toEqual(expect.arrayContaining(['member', 'runner', 'active']));
    expect([
      custom(ada, 'cfMemberSince0000001'),
      custom(ada, 'cfTrainingGoal000001'),
      custom(ada, 'cfMonthlyFee00000001'),
      custom(ada, 'cfWorkoutsLogged0001'),
      custom(ada, athleteField),
    ]).toEqual(['2025-10-19', '16195505000', 10.02, 43, '227615']);
    const tasks = state().tasks.filter(({ id }) => (result.taskIds as string[]).includes(id));
    expect(tasks).toMatchObject([
      { title: 'First 10K: congratulate Ada', assignedTo: coach, completed: false },
      { title: 'Personal record: congratulate Ada' },
    ]);
    expect(Date.parse(tasks[0]!.dueDate) - Date.now()).toBeGreaterThan(2.9 * 86_400_000);
  });

  it('sends six requests where it fills custom fields, and two when the workout is logged', async () => {
    const input = { ...run10k, lastActivityDateFieldId: 'cfMemberSince0000001' };
    const first = await gym.requestsOf(async () =>
      expect(await log(input)).toMatchObject({ requests: 6 }),
    );
    expect(first).toEqual([
      'POST /contacts/search',
      `GET /contacts/${ada}/notes`,
      `GET /contacts/${ada}`,
      'GET /locations/harborGymBranch00001/customFields',
      `PUT /contacts/${ada}`,
      `POST /contacts/${ada}/notes`,
    ]);
    const again = await gym.requestsOf(async () =>
      expect(await log(input)).toMatchObject({
        requests: 2,
        noteId: workoutNotes(ada)[0]!.id,
        steps: [{ outcome: 'found' }, { step: 'Note', outcome: 'skipped' }],
      }),
    );
    expect(again).toEqual(['POST /contacts/search', `GET /contacts/${ada}/notes`]);
  });

  it('logs the same workout once, whether it comes again or from another service', async () => {
    await log(everything);
    const once = gym.shown();
    await log(everything);
    expect(gym.shown()).toEqual(once);
    const result = await log({ ...everything, ...fromRunkeeper });
    expect(gym.shown()).toEqual(once);
    expect(result.steps).toContainEqual({
      step: 'Note',
      outcome: 'skipped',
      why: 'The workout was logged before, from strava.',
    });
  });

  it('logs one run of two devices once, and lets neither change the note of the other', async () => {
    const watch = { ...everything, ifLogged: 'update' };
    const phone = {
      ...watch,
      activity: '16195505999',
      startLocal: '2025-10-19T13:00:20-04:00',
      start: '2025-10-19T17:00:20Z',
      name: 'Run on the phone',
      note: 'Run on the phone',
      distanceM: 10_060,
      movingSeconds: 3120,
    };
    await log(watch);
    const once = gym.shown();
    const result = await log(phone);
    expect(gym.shown()).toEqual(once);
    expect(result).toMatchObject({ milestones: [], taskIds: [] });
    expect(result.steps).toContainEqual({
      step: 'Note',
      outcome: 'skipped',
      why: 'The workout was logged before, from another recording.',
    });
    await log({ ...watch, name: 'Race', note: 'Race day' });
    await log({ ...phone, name: 'Race on the phone', note: 'Race' });
    expect(workoutNotes(ada)).toMatchObject([{ title: 'Run: Race' }]);
  });

  it('updates the note of a changed workout when asked', async () => {
    await log(run10k);
    await log({ ...run10k, name: 'Race', note: 'Race day', ifLogged: 'update' });
    expect(workoutNotes(ada)).toMatchObject([
      { title: 'Run: Race', body: expect.stringContaining('Race day\n\n[workout') },
    ]);
    const result = await log({ ...run10k, name: 'Race', note: 'Race day', ifLogged: 'update' });
    expect(result.steps).toContainEqual(expect.objectContaining({ outcome: 'skipped' }));
  });

  it('updates its own note and none that a person wrote', async () => {
    await log({ ...run10k, service: 'Garmin', activity: 'an id' });
    const [own] = workoutNotes(ada);
    const quote = `Talked about her knee.\n${own!.body}\nSee a doctor.`;
    state().notes.unshift({ ...own!, id: 'quote', title: 'Knee', body: quote });
    const update = {
      ...run10k,
      service: 'Garmin',
      activity: 'an id',
      note: 'Race day',
      ifLogged: 'update',
    };
    expect(await log(update)).toMatchObject({ noteId: own!.id });
    expect(workoutNotes(ada)).toMatchObject([
      { title: 'Knee', body: quote },
      { body: expect.stringMatching(/^Race day/) },
    ]);
    own!.body += '\nWell done!';
    state().notes = state().notes.filter(({ id }) => id !== 'quote');
    const corrected = { ...update, note: 'Race day, corrected', distanceM: 10_500 };
    const { steps } = await log(corrected);
    expect(steps).toContainEqual({
      step: 'Note',
      outcome: 'updated',
      why: 'The workout has changed. Somebody wrote into its note: only the line of the step is new.',
    });
    expect(workoutNotes(ada)).toMatchObject([
      {
        title: 'Run: Lunch Run',
        body: expect.stringMatching(/^Race day\n\n\[workout .* distance:10500 .*\]\nWell done!$/),
      },
    ]);
    expect(await log(corrected)).toMatchObject({ requests: 2 });
  });

  it('tells a milestone of a corrected workout once, though somebody wrote into its note', async () => {
    const rules = {
      ...run10k,
      milestones: ['10K'],
      opportunityWhen: 'milestone',
      ifLogged: 'update',
    };
    const deal = { pipelineId: memberships, pipelineStageId: trialBooked };
    await log({ ...rules, ...deal, distanceM: 9000 });
    workoutNotes(ada)[0]!.body += '\nWell done!';
    expect((await log({ ...rules, ...deal })).milestones).toEqual(['First 10K']);
    expect(await log({ ...rules, ...deal, distanceM: 10_030 })).toMatchObject({
      milestones: [],
      opportunityId: null,
    });
  });

  it('knows a correction that shortens the text, and none in a note that is kept as HTML', async () => {
    const update = { ...run10k, note: 'Morning Run & Co <3', ifLogged: 'update' };
    await log(update);
    const [note] = workoutNotes(ada);
    const escaped = note!.body.replace('&', '&amp;').replace('<', '&lt;').replaceAll(' ', '&nbsp;');
    note!.body = `<p>${escaped.replaceAll('\n', '<br>')}</p>`;
    expect(await log(update)).toMatchObject({ requests: 2 });
    await log({ ...update, note: 'Run & Co <3' });
    expect(workoutNotes(ada)).toMatchObject([{ body: expect.stringMatching(/^Run & Co <3\n/) }]);
  });

  it('corrects fields, tags and milestones of a changed workout as well', async () => {
    const rules = {
      ...everything,
      note: undefined,
      streakDays: undefined,
      personalRecords: 0,
      ifLogged: 'update',
    };
    const first = await log({
      ...rules,
      sport: 'Ride',
      distanceM: 4900,
      opportunityWhen: 'always',
    });
    expect(first.milestones).toEqual([]);
    const corrected = { ...rules, startLocal: '2025-10-18T13:00:00-04:00', start: undefined };
    const result = await log(corrected);
    expect(result).toMatchObject({
      noteId: first.noteId,
      milestones: ['First 10K', 'First 5K'],
      tagsAdded: ['sport: run', 'milestone: 10k', 'milestone: 5k'],
    });
    expect((result.steps as Fields[]).map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      'Contact found',
      'Custom fields updated',
      'Task created',
      'Opportunity skipped',
      'Tags updated',
      'Note updated',
    ]);
    expect([custom(ada, 'cfMemberSince0000001'), custom(ada, 'cfMonthlyFee00000001')]).toEqual([
      '2025-10-18',
      10.02,
    ]);
    expect(await log(corrected)).toMatchObject({ requests: 2 });
    const longer = await log({
      ...corrected,
      distanceM: 21_100,
      milestones: ['10K', 'Half Marathon'],
    });
    expect(longer.milestones).toEqual(['First Half Marathon']);
    const next = {
      ...rules,
      activity: '16195505001',
      startLocal: '2025-10-25T13:00:00',
      start: undefined,
    };
    expect((await log(next)).milestones).toEqual([]);
    expect(workoutNotes(ada)).toHaveLength(2);
  });

  it('tells of no record again and moves no opportunity when a workout is renamed', async () => {
    const always = { ...everything, opportunityWhen: 'always', ifLogged: 'update' };
    await log(always);
    const renamed = await log({ ...always, note: 'Renamed' });
    expect(renamed).toMatchObject({ milestones: [], taskIds: [], opportunityId: null });
    expect(workoutNotes(ada)).toMatchObject([{ body: expect.stringMatching(/^Renamed/) }]);
  });

  it('takes shorter distances for known where a longer one is', async () => {
    contact(ada).tags.push('milestone: 10k');
    const { milestones, tagsAdded } = await log({ ...everything, personalRecords: 0 });
    expect(milestones).toEqual([]);
    expect(tagsAdded).toEqual(['active', 'sport: run']);
  });

  it('knows its mark among hundreds of notes', async () => {
    await log(run10k);
    state().notes.unshift(
      ...Array.from({ length: 250 }, (_, index) => ({
        id: `noteMore${index}`,
        contactId: ada,
        body: `Note ${index}`,
        pinned: false,
        dateAdded: '2025-01-01T00:00:00.000Z',
      })),
    );
    await log(run10k);
    expect(workoutNotes(ada)).toHaveLength(1);
  });

  it('keeps the last activity when an older workout comes later', async () => {
    const fields = {
      lastActivityDateFieldId: 'cfMemberSince0000001',
      lastActivityFieldId: 'cfTrainingGoal000001',
    };
    await log({ ...run10k, ...fields });
    await log({
      ...run10k,
      ...fields,
      activity: '1',
      startLocal: '2025-10-19T07:00:00-04:00',
      start: undefined,
    });
    expect(workoutNotes(ada)).toHaveLength(2);
    expect(custom(ada, 'cfTrainingGoal000001')).toBe('16195505000');
  });

  it('gives the last activity back to the workout before when the latest one is moved behind it', async () => {
    const fields = {
      lastActivityDateFieldId: 'cfMemberSince0000001',
      lastActivityFieldId: 'cfTrainingGoal000001',
      lastDistanceFieldId: 'cfMonthlyFee00000001',
      start: undefined,
      ifLogged: 'update',
    };
    const at = (day: string) => ({ startLocal: `2025-10-${day}T13:00:00-04:00` });
    const last = () =>
      [fields.lastActivityDateFieldId, fields.lastActivityFieldId, fields.lastDistanceFieldId].map(
        (id) => custom(ada, id),
      );
    await log({ ...run10k, ...fields, ...at('15'), activity: '16195504999', distanceM: 5000 });
    await log({ ...run10k, ...fields, ...at('19') });
    await log({ ...run10k, ...fields, ...at('10') });
    expect(last()).toEqual(['2025-10-15', '16195504999', 5]);
    await log({ ...run10k, ...fields, ...at('09') });
    expect(last()).toEqual(['2025-10-15', '16195504999', 5]);
  });

  it('knows a workout of two services by its time when the distance is corrected in one', async () => {
    const rules = { milestones: ['10K'], ifLogged: 'update' };
    await log({ ...run10k, ...rules, distanceM: 8000 });
    expect(await log({ ...fromRunkeeper, ...rules })).toMatchObject({
      requests: 2,
      steps: [{}, { outcome: 'skipped', why: 'The workout was logged before, from strava.' }],
    });
    expect((await log({ ...run10k, ...rules })).milestones).toEqual(['First 10K']);
    expect(workoutNotes(ada)).toHaveLength(1);
  });

  it('tells a milestone once where two services have a note of the workout', async () => {
    await log({ ...run10k, distanceM: 8000, milestones: ['10K'] });
    expect((await log({ ...fromRunkeeper, milestones: ['10K'] })).milestones).toEqual([
      'First 10K',
    ]);
    expect(workoutNotes(ada)).toHaveLength(2);
    expect((await log({ ...run10k, milestones: ['10K'], ifLogged: 'update' })).milestones).toEqual(
      [],
    );
  });

  it('reaches a first distance once, a streak on its day, and no distance on a bike', async () => {
    const rules = { milestones: ['5K', '10K', 'Streak'], streakDays: 2, createTask: true };
    const next = (day: number, more: Fields = {}) =>
      log({
        ...run10k,
        ...rules,
        activity: `${day}`,
        startLocal: `2025-10-${day}T08:00:00-04:00`,
        start: undefined,
        ...more,
      });
    expect((await next(10, { distanceM: 5000 })).milestones).toEqual(['First 5K']);
    expect((await next(11)).milestones).toEqual(['First 10K', 'Streak of 2 days']);
    expect((await next(12)).milestones).toEqual([]);
    expect((await next(20, { sport: 'Ride', distanceM: 60_000 })).milestones).toEqual([]);
    expect(state().tasks.filter(({ body }) => body?.includes('[workout'))).toHaveLength(3);
  });

  it('creates the contact when it may, and halts when it may not', async () => {
    const stranger = { ...everything, athlete: '999', firstName: 'Ivo', email: 'ivo@example.com' };
    expect(await messageOf(log(stranger))).toMatch(/^HaltedError: No contact has athlete 999/);
    const result = await log({ ...stranger, createContact: true });
    expect(contact(result.contactId as string)).toMatchObject({
      firstName: 'Ivo',
      email: 'ivo@example.com',
      source: 'Strava',
      tags: ['active', 'sport: run', 'milestone: 10k', 'milestone: 5k', 'milestone: pr'],
    });
    expect(workoutNotes(result.contactId as string)).toHaveLength(1);
  });

  it('links the contact of the e-mail to an athlete that nobody has', async () => {
    const result = await log({ ...run10k, athlete: '555', email: 'Ben.Torres@example.com' });
    expect(result).toMatchObject({ contactId: ben });
    expect(custom(ben, athleteField)).toBe('555');
    expect((await log({ ...run10k, athlete: '555' })).contactId).toBe(ben);
  });

  it('moves the open opportunity of the contact, or creates one', async () => {
    const rule = {
      opportunityWhen: 'always',
      pipelineId: memberships,
      pipelineStageId: trialBooked,
    };
    contact('contactGusLindqvist1').customFields.push({ id: athleteField, value: '77' });
    await log({ ...run10k, ...rule, athlete: '77' });
    expect(state().opportunities.find(({ id }) => id === 'opportunityGus000001')).toMatchObject({
      pipelineStageId: trialBooked,
    });
    contact(chloe).customFields.push({ id: athleteField, value: '78' });
    const { opportunityId } = await log({ ...run10k, ...rule, athlete: '78' });
    expect(state().opportunities.find(({ id }) => id === opportunityId)).toMatchObject({
      contactId: chloe,
      name: 'Chloe Nguyen',
      pipelineStageId: trialBooked,
    });
  });

  it('leaves the opportunities alone when one of several is in the stage', async () => {
    const [deal] = state().opportunities;
    const of = (id: string, pipelineStageId: string, createdAt: string) => ({
      ...deal!,
      id,
      contactId: ben,
      pipelineId: memberships,
      pipelineStageId,
      status: 'open' as const,
      createdAt,
    });
    contact(ben).customFields.push({ id: athleteField, value: '2' });
    state().opportunities = [
      ...state().opportunities.filter(({ contactId }) => contactId !== ben),
      of('old', trialBooked, '2025-01-01T00:00:00.000Z'),
      of('new', newLead, '2025-05-01T00:00:00.000Z'),
    ];
    const rule = {
      opportunityWhen: 'always',
      pipelineId: memberships,
      pipelineStageId: trialBooked,
    };
    const { opportunityId } = await log({ ...run10k, ...rule, athlete: '2' });
    const stageOfNew = state().opportunities.find(({ id }) => id === 'new')!.pipelineStageId;
    expect([opportunityId, stageOfNew]).toEqual(['old', newLead]);
  });

  it('refuses a start that is no date before it asks anybody', async () => {
    const requests = await gym.requestsOf(async () =>
      expect(await messageOf(log({ ...run10k, startLocal: 'yesterday' }))).toMatch(
        /must be a date and time/,
      ),
    );
    expect(requests).toEqual([]);
  });

  it.each([
    ['Activity', 'New Strava Activity', { activity: 'Morning Run' }],
    ['Athlete', 'New Strava Activity', { service: ' strava', athlete: 'Ada Byron' }],
    ['Activity', 'New Runkeeper Activity', { service: 'Runkeeper', activity: '/activity/1' }],
  ])(
    'refuses an %s of %s that is no number before it asks anybody',
    async (label, trigger, input) => {
      const requests = await gym.requestsOf(async () =>
        expect(await messageOf(log({ ...run10k, ...input }))).toContain(
          `${label} must be the ${label.toLowerCase()}’s number: map “${label} ID” from ${trigger}`,
        ),
      );
      expect(requests).toEqual([]);
    },
  );
});

describe('a cut run that is run again', () => {
  /** What later steps of the Zap go by; nothing once the note is there, since the run before wrote it. */
  const tells = ({ milestones, taskIds, steps }: Fields) =>
    (steps as Fields[]).some(({ step, outcome }) => step === 'Note' && outcome !== 'skipped')
      ? [milestones, (taskIds as string[]).length]
      : undefined;
  const ivo = { athlete: '999', createContact: true, firstName: 'Ivo' };
  const cases: [string, Fields, (() => void) | undefined][] = [
    ['with everything', everything, undefined],
    [
      'that moves an opportunity',
      { ...everything, athlete: '77' },
      () => {
        contact('contactGusLindqvist1').customFields.push({ id: athleteField, value: '77' });
      },
    ],
    ['that creates the contact', { ...everything, ...ivo, pipelineStageId: newLead }, undefined],
    [
      'that finds the contact by e-mail',
      { ...everything, athlete: '5', email: 'ben.torres@example.com' },
      undefined,
    ],
    [
      'that creates the custom fields',
      {
        ...everything,
        ...ivo,
        athleteFieldId: undefined,
        lastActivityDateFieldId: undefined,
        createFields: true,
      },
      () => {
        state().customFields = state().customFields.filter(({ id }) => id !== athleteField);
      },
    ],
  ];
  it.each(cases)('%s ends like one that was not cut', async (_, input, prepare) => {
    const { requests, cuts, differing } = await gym.cutEverywhere(() => log(input), prepare, {
      everyLine: input === everything,
      tells,
    });
    expect(differing).toEqual([]);
    expect(requests).toBeGreaterThan(8);
    // Errors cut at each request, before and after; the line of a write that may not be repeated, too.
    expect(cuts).toBeGreaterThanOrEqual(requests * 2);
  });

  it('without a task ends like one that was not cut, but its tags say that the milestones are behind', async () => {
    const rules = { ...run10k, milestones: ['10K'], milestoneTagPrefix: 'milestone:' };
    const { differing } = await gym.cutEverywhere(() => log(rules));
    expect(differing).toEqual([]);
    gym.reset();
    gym.sandbox.fail({ service: 'highlevel', skip: 4, when: 'before', status: 500 });
    await messageOf(log(rules));
    expect(contact(ada).tags).toContain('milestone: 10k');
    expect(await log(rules)).toMatchObject({ milestones: [], noteId: expect.any(String) });
  });

  it('that corrects a workout ends like one that was not cut', async () => {
    await log({ ...everything, distanceM: 4900, personalRecords: 0 });
    const { contacts, notes, tasks } = structuredClone(state());
    const { requests, differing } = await gym.cutEverywhere(
      () => log({ ...everything, ifLogged: 'update', note: 'Corrected' }),
      () => Object.assign(state(), structuredClone({ contacts, notes, tasks })),
      { tells },
    );
    expect(differing).toEqual([]);
    expect(requests).toBeGreaterThan(7);
  });
});

describe('whose workout it is', () => {
  const nothingWritten = async (input: Fields): Promise<string> => {
    const shown = gym.shown();
    const writes = written();
    const message = await messageOf(log(input));
    expect(gym.shown()).toEqual(shown);
    expect(written()).toBe(writes);
    expect(message).toMatch(/^HaltedError/);
    expect(message).not.toMatch(/@/);
    return message;
  };

  it('halts when two contacts have the athlete', async () => {
    contact(ben).customFields.push({ id: athleteField, value: '227615' });
    const message = await nothingWritten(everything);
    expect(message).toContain(`Ada Byron (${ada})`);
    expect(message).toContain(`Ben Torres (${ben})`);
  });

  it('halts when the e-mail belongs to another contact than the athlete', async () => {
    const message = await nothingWritten({ ...everything, email: 'ben.torres@example.com' });
    expect(message).toContain(`Ada Byron (${ada})`);
    expect(message).toContain(`Ben Torres (${ben})`);
  });

  it('halts when the contact of the e-mail has another athlete', async () => {
    const message = await nothingWritten({
      ...everything,
      athlete: '1',
      email: 'ada.byron@example.com',
    });
    expect(message).toContain(`Ada Byron (${ada})`);
    expect(message).toContain('227615');
  });

  it('halts when the phone belongs to another contact than the athlete', async () => {
    expect(await nothingWritten({ ...everything, phone: '+1 207 555 0112' })).toContain(
      'Ben Torres',
    );
  });

  it('halts when the e-mail is its own and the phone belongs to another contact', async () => {
    const input = { ...everything, email: 'ada.byron@example.com', phone: '+1 207 555 0112' };
    expect(await nothingWritten(input)).toContain(`the phone belongs to Ben Torres (${ben})`);
  });

  it('halts when e-mail and phone belong to two contacts', async () => {
    const message = await nothingWritten({
      ...everything,
      athlete: '1',
      email: 'ben.torres@example.com',
      phone: '+12075550113',
    });
    expect(message).toContain(`Ben Torres (${ben})`);
    expect(message).toContain(`Chloe Nguyen (${chloe})`);
  });

  it('takes an e-mail or phone that is the contact’s own without asking again', async () => {
    const requests = await gym.requestsOf(() =>
      log({ ...run10k, email: 'ADA.byron@example.com', phone: '207-555-0111' }),
    );
    expect(requests.filter((one) => one.includes('duplicate'))).toEqual([]);
  });

  it('logs several athletes side by side, each to its contact', async () => {
    contact(ben).customFields.push({ id: athleteField, value: '2' });
    contact(chloe).customFields.push({ id: athleteField, value: '3' });
    const athletes = { [ada]: '227615', [ben]: '2', [chloe]: '3' };
    await Promise.all(
      Object.values(athletes).flatMap((athlete) =>
        [1, 2, 3].map((day) =>
          log({
            ...run10k,
            athlete,
            activity: `${athlete}0${day}`,
            startLocal: `2025-10-0${day}T08:00:00`,
            start: undefined,
            note: `Athlete ${athlete}`,
          }),
        ),
      ),
    );
    for (const [id, athlete] of Object.entries(athletes)) {
      expect(workoutNotes(id)).toHaveLength(3);
      expect(workoutNotes(id).every(({ body }) => body.startsWith(`Athlete ${athlete}\n`))).toBe(
        true,
      );
    }
  });

  it('writes nothing without the required consent', async () => {
    expect(await nothingWritten({ ...everything, consentTag: 'consent: strava' })).toMatch(
      /Ada Byron .* consent tag “consent: strava”/,
    );
    expect(await nothingWritten({ ...everything, consentFieldId: 'cfLeadOrigin00000001' })).toMatch(
      /no clear yes/,
    );
    await nothingWritten({ ...everything, athlete: '9', createContact: true, consentTag: 'vip' });
    contact(ada).tags.push('consent: strava');
    const membership = { consentTag: 'Consent: Strava', consentFieldId: 'cfMembership00000001' };
    expect(await nothingWritten({ ...everything, ...membership })).toMatch(/no clear yes/);
    const { value } = contact(ada).customFields.find(({ id }) => id === membership.consentFieldId)!;
    await log({ ...run10k, ...membership, consentValue: String(value).toUpperCase() });
    expect(workoutNotes(ada)).toHaveLength(1);
  });

  it('says which custom fields to add, or adds them', async () => {
    state().customFields = state().customFields.filter(({ id }) => id !== athleteField);
    const input = { ...run10k, athleteFieldId: undefined, email: 'ada.byron@example.com' };
    expect(await nothingWritten(input)).toMatch(
      /no custom field StravaUserId\..*“Create the Custom Fields If Missing”/,
    );
    expect(await nothingWritten({ ...input, service: 'Garmin Health Connect' })).toMatch(
      /GarminHealthConnectUserId\..*Link Athlete to Contact\.$/,
    );
    await log({ ...input, createFields: true });
    const made = state().customFields.slice(-4);
    expect(made.map(({ name, dataType }) => `${name} ${dataType}`)).toEqual([
      'StravaUserId TEXT',
      'RunkeeperUserId TEXT',
      'lastActivityDate DATE',
      'lastActivityId TEXT',
    ]);
    expect(made.map(({ id }) => custom(ada, id))).toEqual([
      '227615',
      undefined,
      '2025-10-19',
      '16195505000',
    ]);
  });
});

describe('beyond one connection', () => {
  it('works in the sub-account that an agency’s step names', async () => {
    const { zapier, sandbox } = gym;
    const agency = await zapier.connect('highlevel_agency', (url) =>
      sandbox.approve(url, { account: sandbox.highlevel.state.company.id }),
    );
    const result = await zapier.run<Fields>(
      'creates.log_workout_to_contact.operation.perform',
      agency,
      { ...everything, subAccountId: 'harborGymBranch00001' },
    );
    expect(result).toMatchObject({ contactId: ada, tagsAdded: expect.arrayContaining(['active']) });
    expect(workoutNotes(ada)).toHaveLength(1);
  });

  it('logs a run once that Strava and Runkeeper both report', async () => {
    const { zapier, sandbox } = gym;
    const start = Date.UTC(2026, 2, 1, 17, 0, 0);
    const strava = await zapier.connect('strava', sandbox.approve);
    const runkeeper = await zapier.connect('runkeeper', sandbox.approve);
    const onStrava = await zapier.turnOn('new_strava_activity', strava, {});
    const onRunkeeper = await zapier.turnOn('new_runkeeper_activity', runkeeper, {});
    sandbox.strava.addActivity({
      sport_type: 'Run',
      distance: 10_000,
      moving_time: 3000,
      start_date: new Date(start).toISOString(),
    });
    sandbox.runkeeper.addActivity({
      type: 'Running',
      total_distance: 10_040,
      duration: 3012,
      start_time: 'Sun, 1 Mar 2026 12:00:20',
      utc_offset: -5,
    });
    const [fromStrava] = await onStrava.poll();
    const [fromRunkeeper] = await onRunkeeper.poll();
    state().customFields.push({
      ...state().customFields[0]!,
      id: 'cfRunkeeper',
      name: 'RunkeeperUserId',
    });
    contact(ada).customFields.push({ id: 'cfRunkeeper', value: fromRunkeeper!.athleteId });
    for (const activity of [fromStrava!, fromRunkeeper!]) {
      await log({
        service: activity.service,
        athlete: activity.athleteId,
        activity: activity.id,
        startLocal: activity.startLocal,
        sport: activity.sport,
        note: activity.note,
        distanceM: activity.distanceM,
        movingSeconds: activity.movingSeconds,
        elapsedSeconds: activity.elapsedSeconds,
      });
    }
    expect(workoutNotes(ada)).toHaveLength(1);
    expect(workoutNotes(ada)[0]!.body).toContain(`[workout strava:${fromStrava!.id} `);
  });
});
