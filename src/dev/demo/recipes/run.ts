import type { Sandbox } from '../../sandbox/index.ts';
import type { Account, LiveTrigger, Zapier } from '../../zapier/host.ts';
import { DAY_MS, pass } from '../clock.ts';
import { type ContactSheet, changesOf, contactSheet, linesOf } from '../contactSheet.ts';
import { type Report, short } from '../report.ts';
import type { Stage } from '../stage.ts';
import { athletesOf } from './athletes.ts';
import { addFields, picksOf } from './building.ts';
import { withChoices } from './choices.ts';
import type { App, Fields, Filter, Picks, Recipe, Zap, ZapStep } from './recipe.ts';

/** Contacts by id. */
export type Sheets = Record<string, ContactSheet>;

export type RecipeRun = {
  before: Sheets;
  after: Sheets;
  /** After every step was run a second time, as a replay does. */
  replayed: Sheets;
  /** The record that started each run of the Zap, and what its steps gave. */
  runs: { record: Fields; results: Fields[] }[];
};

/** Runs a recipe on the sandbox: the contacts before, the Zap, the contacts after, and everything once more. */
export async function runRecipe(
  recipe: Recipe,
  stage: Stage,
  sandbox: Sandbox,
  report: Report,
): Promise<RecipeRun> {
  const { zapier } = stage;
  const { zap } = recipe;
  // A recipe packs weeks into seconds, which the vendor's limits are not made for.
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  recipe.prepare?.(sandbox);
  const athletes = athletesOf(sandbox);
  report.title(recipe.title);
  report.line([zap.trigger, ...zap.steps].map(({ label }) => label).join(' → '));
  report.line(`on ${stage.title}`);

  report.step(1, 'Connect the accounts and add the custom fields of the recipe');
  const crm = await stage.connect('highlevel');
  const names = [...new Set(recipe.events.map(({ athlete = 'Ada' }) => athlete))];
  const apps = new Set([zap.trigger, ...zap.steps].map(({ app }) => app));
  const strava = new Map<string, Account>();
  for (const name of apps.has('strava') ? names : []) {
    athletes.as(name);
    strava.set(name, await stage.connect('strava'));
  }
  const others = new Map<App, Account>([['highlevel', crm]]);
  for (const app of [...apps].filter((one) => one !== 'strava' && one !== 'highlevel')) {
    others.set(app, await stage.connect(app));
  }
  await addFields(recipe, zapier, crm);
  const pick = await picksOf(zapier, crm);
  report.line([...others.values(), ...strava.values()].map(({ label }) => label).join(', '));
  const accountOf = (app: App, athlete: string) => (others.get(app) ?? strava.get(athlete))!;

  report.step(2, 'The contact before');
  const sheets = async (): Promise<Sheets> =>
    Object.fromEntries(
      await Promise.all(
        recipe.contacts.map(async (id) => [id, await contactSheet(zapier, crm, id)] as const),
      ),
    );
  const before = await sheets();
  tell(before, report);

  report.step(3, 'Turn the Zap on and let things happen');
  const triggers = new Map<string, LiveTrigger>();
  for (const name of names) {
    const { app, key, input, chosen } = zap.trigger;
    const account = accountOf(app, name);
    const filled = await withChoices(input?.(pick) ?? {}, chosen, zapier, account);
    const forget = recipe.startsWithLatest ? 1 : 0;
    triggers.set(name, await zapier.turnOn(key, account, filled, { forget }));
  }
  const runs: (RecipeRun['runs'][number] & { athlete: string })[] = [];
  for (const { story, athlete = 'Ada', days = 0, happen } of recipe.events) {
    report.line(story);
    pass(days * DAY_MS);
    happen?.(athletes.as(athlete));
    for (const record of await triggers.get(athlete)!.poll()) {
      const steps = { zapier, account: (app: App) => accountOf(app, athlete), pick, report };
      runs.push({ athlete, record, results: await runSteps(zap, record, steps) });
    }
  }

  report.step(4, 'What has changed in the CRM: + is there now, - is gone');
  const after = await sheets();
  tellChanges(after, before, report);

  report.step(5, 'Run every step once more, as a replay does');
  for (const { athlete, record } of runs) {
    const silent = { ...report, line: () => undefined };
    const steps = { zapier, account: (app: App) => accountOf(app, athlete), pick, report: silent };
    await runSteps(zap, record, steps);
  }
  const replayed = await sheets();
  const same = JSON.stringify(replayed) === JSON.stringify(after);
  report.line(same ? 'The contact is the same: nothing was doubled.' : 'The contact has changed.');
  if (!same && !recipe.doublesOnReplay) {
    throw new Error('A replay should leave the contact as it is.');
  }
  return { before, after, replayed, runs };
}

/** Runs the steps after the trigger; a search that finds nothing or a filter ends the run, as in a Zap. */
async function runSteps(
  zap: Zap,
  record: Fields,
  {
    zapier,
    account,
    pick,
    report,
  }: { zapier: Zapier; account(app: App): Account; pick: Picks; report: Pick<Report, 'line'> },
): Promise<Fields[]> {
  const results: Fields[] = [];
  for (const step of zap.steps) {
    if (step.onlyIf && !holds(step.onlyIf(record, results))) break;
    const method = `${step.kind}.${step.key}.operation.perform`;
    const connected = account(step.app);
    const input = step.input(record, results, pick);
    const answer = await zapier.run<Fields | Fields[]>(
      method,
      connected,
      await withChoices(input, step.chosen, zapier, connected),
    );
    const [result] = [answer].flat();
    if (!result) break;
    report.line(`${step.label}: ${outcomeOf(step, result)}`);
    results.push(result);
  }
  return results;
}

const holds = ({ value, is }: Filter) => String(value) === String(is);

/** What a step did, in a line. */
function outcomeOf({ kind }: ZapStep, result: Fields): string {
  const steps = (result.steps ?? []) as { step: string; outcome: string }[];
  if (kind === 'searches') {
    return `found ${result.summary ?? result.name ?? result.id}`;
  }
  return steps.length === 0
    ? 'done'
    : `${steps.map(({ step, outcome }) => `${step.toLowerCase()} ${outcome}`).join(', ')} (${result.requests} requests)`;
}

function tell(sheets: Sheets, report: Report) {
  for (const sheet of Object.values(sheets)) {
    for (const line of linesOf(sheet)) report.line(short(line));
    report.line('');
  }
}

function tellChanges(after: Sheets, before: Sheets, report: Report) {
  for (const [id, sheet] of Object.entries(after)) {
    report.line(`${sheet.name}:`);
    for (const line of changesOf(sheet, before[id]!)) report.line(short(line));
  }
}
