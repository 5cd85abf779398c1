import { forgetReferences } from '../../../src/core/reading/reference.ts';
import { ADA, BEN, DIEGO, GUS } from '../../../src/dev/demo/recipes/gym.ts';
import { recipes } from '../../../src/dev/demo/recipes/index.ts';
import { type RecipeRun, runRecipe } from '../../../src/dev/demo/recipes/run.ts';
import type { Report } from '../../../src/dev/demo/report.ts';
import { openSandbox } from '../../../src/dev/demo/sandbox.ts';
import { testZapier } from '../../appHandler.ts';

beforeEach(() => forgetReferences());

/** What the terminal would show. */
const shown: string[] = [];
const report: Report = {
  title: (text: string) => shown.push(text),
  step: (_: number, text: string) => shown.push(text),
  line: (text: string) => shown.push(text),
  calls: () => undefined,
  values: () => undefined,
  problem: (error: Error) => shown.push(error.message),
} as unknown as Report;

async function play(name: string): Promise<RecipeRun> {
  shown.length = 0;
  const stage = await openSandbox(async () => testZapier());
  try {
    return await runRecipe(recipes.find((one) => one.name === name)!, stage, stage.sandbox, report);
  } finally {
    await stage.close();
  }
}

const gained = (after: string[], earlier: string[]) =>
  after.filter((one) => !earlier.includes(one));

it('activity-updates: note, last activity and sport on the contact', async () => {
  const run = await play('activity-updates');
  const [sheet, old] = [run.after[ADA]!, run.before[ADA]!];
  expect(gained(sheet.notes, old.notes)).toEqual([
    expect.stringMatching(/^Run: Lunch Run: .*5\.05 mi.*\[workout strava:\d+/s),
  ]);
  expect(sheet.fields).toMatchObject({
    'Last Activity': run.runs[0]!.record.id,
    'Last Activity Date': run.runs[0]!.record.localDate,
    'Last Distance (km)': 8.12,
  });
  expect(gained(sheet.tags, old.tags)).toEqual(['sport: run']);
  expect(shown).toContain('The contact is the same: nothing was doubled.');
});

it('segment-sync: its own tags match, all others stay', async () => {
  const { before: old, after } = await play('segment-sync');
  expect(old[ADA]!.tags).toEqual(['member', 'runner', 'segment: old mill climb', 'volume: low']);
  expect(after[ADA]!.tags).toEqual([
    'member',
    'runner',
    'segment: eastern prom climb',
    'sport: run',
    'volume: regular',
  ]);
});

it('profile-enrichment: fills what is empty, keeps the typed name, keeps totals current', async () => {
  const { before: old, after } = await play('profile-enrichment');
  expect([old[ADA]!.place, after[ADA]!.place]).toEqual(['US', 'Boston, MA, US']);
  expect(after[ADA]!.name).toBe('Ada Byron');
  expect(after[ADA]!.fields).toMatchObject({
    'Longest Ride (km)': 175.45,
    'Strava Profile': 'https://www.strava.com/athletes/227615',
    'Runs This Year (km)': expect.any(Number),
  });
});

it('milestones: one task and one tag for each, with the coach', async () => {
  const { before: old, after } = await play('milestones');
  expect(gained(after[ADA]!.tasks, old[ADA]!.tasks)).toEqual([
    'First 5K: congratulate Ada',
    'First 10K: congratulate Ada',
    'Personal record: congratulate Ada',
  ]);
  expect(gained(after[ADA]!.tags, old[ADA]!.tags)).toEqual([
    'milestone: 10k',
    'milestone: 5k',
    'milestone: pr',
  ]);
});

it('lead-scoring: the score rises from run to run and moves the deal once', async () => {
  const { after, runs } = await play('lead-scoring');
  const scores = runs.map(({ results }) => Number(results[1]!.score));
  expect(scores).toEqual(scores.toSorted((one, other) => one - other));
  expect(runs.filter(({ results }) => results[1]!.crossedThreshold)).toHaveLength(1);
  expect(after[GUS]).toMatchObject({
    tags: ['hot lead', 'lead', 'lead: hot', 'sport: run'],
    opportunities: ['Walk-in: Trial booked'],
    fields: { 'Training Score': scores.at(-1), 'Training Tier': 'Hot' },
  });
  expect(after[GUS]!.notes).toHaveLength(8);
});

it('several-athletes: each workout on its own contact', async () => {
  const { before: old, after } = await play('several-athletes');
  const notes = (id: string) => gained(after[id]!.notes, old[id]!.notes);
  expect(notes(ADA)).toEqual([expect.stringContaining('Ada’s Run')]);
  expect(notes(BEN)).toEqual([expect.stringContaining('Ben’s Ride')]);
});

it('contact-with-activities: the changed contact beside its athlete’s latest activity', async () => {
  const { runs } = await play('contact-with-activities');
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({
    record: { id: ADA, tags: expect.arrayContaining(['checked in']) },
    results: [{ name: 'Morning Run', athleteId: '227615', distanceKm: 10.24 }],
  });
});

it('trial-no-show: the deal goes back, the contact is tagged and in the workflow', async () => {
  const { before: old, after, runs } = await play('trial-no-show');
  expect(old[DIEGO]!.opportunities).toEqual(['Trial week: Trial booked']);
  expect(after[DIEGO]!.opportunities).toEqual(['Trial week: New lead']);
  expect(gained(after[DIEGO]!.tags, old[DIEGO]!.tags)).toEqual(['trial: no-show']);
  expect(runs.map(({ results }) => results.at(-1))).toMatchObject([
    { workflowName: 'Book another trial', success: true },
  ]);
});

it('cold-member: time alone makes a member cold, once', async () => {
  const { before: old, after, runs } = await play('cold-member');
  expect(runs.map(({ record }) => record.id)).toEqual([BEN]);
  expect(gained(after[BEN]!.tags, old[BEN]!.tags)).toEqual(['cold']);
  expect(after[ADA]!.tags).toEqual(old[ADA]!.tags);
  expect(runs[0]!.results.at(-1)).toMatchObject({ campaignName: 'Win back', success: true });
});

it('review-request: the third visit asks, no other', async () => {
  const { after, runs } = await play('review-request');
  expect(runs.map(({ results }) => results[0]!.attendedAppointmentCount)).toEqual([2, 3, 4]);
  expect(runs.map(({ results }) => results.length)).toEqual([1, 3, 1]);
  expect(after[BEN]!.tags).toContain('review: asked');
});

it('payment-failed: the member is tagged and in the workflow', async () => {
  const { before: old, after, runs } = await play('payment-failed');
  expect(gained(after[BEN]!.tags, old[BEN]!.tags)).toEqual(['payment: failed']);
  expect(runs.map(({ results }) => results.at(-1))).toMatchObject([
    { workflowName: 'Update your card', success: true },
  ]);
});

it('contact-report: reads, writes nothing', async () => {
  const { before: old, after, runs } = await play('contact-report');
  expect(runs.map(({ results }) => results[0]!.noteCount)).toEqual([2]);
  expect(after[ADA]!.notes).toEqual(old[ADA]!.notes);
});

it('runkeeper-changes: note, tag and task follow a correction', async () => {
  const { before: old, after, runs } = await play('runkeeper-changes');
  expect(gained(after[ADA]!.notes, old[ADA]!.notes)).toEqual([
    expect.stringContaining('[workout runkeeper:'),
  ]);
  expect(gained(after[ADA]!.tags, old[ADA]!.tags)).toEqual([expect.stringMatching(/^sport: /)]);
  expect(runs.map(({ results }) => results.at(-1)!.body)).toEqual([
    expect.stringContaining('10.00 km'),
  ]);
});

it('runkeeper-milestones: a week that passes makes one task', async () => {
  const { before: old, after, runs } = await play('runkeeper-milestones');
  expect(runs.map(({ record }) => record.daysInactive)).toEqual([7]);
  expect(gained(after[ADA]!.tasks, old[ADA]!.tasks)).toEqual(['Call: 7 days without a workout']);
});

it('runkeeper-street-team: a lead with a number is invited and tagged', async () => {
  const { before: old, after, runs } = await play('runkeeper-street-team');
  expect(runs.map(({ results }) => results[0]!.id)).toEqual(['555000111']);
  expect(gained(after[GUS]!.tags, old[GUS]!.tags)).toContain('runkeeper: invited');
});

it('has a page in docs/recipes for each recipe', async () => {
  const { readFileSync } = await import('node:fs');
  for (const { name, title, zap } of recipes) {
    const page = readFileSync(`docs/recipes/${name}.md`, 'utf8');
    expect(page).toContain(`# ${title}`);
    expect(page).toContain(`npm start -- ${name}`);
    for (const { label } of [zap.trigger, ...zap.steps]) expect(page).toContain(`**${label}**`);
  }
});
