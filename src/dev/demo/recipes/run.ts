import type { Sandbox } from '../../sandbox/index.ts';
import type { Account, LiveTrigger, Zapier } from '../../zapier/host.ts';
import { type ContactSheet, changesOf, contactSheet, linesOf } from '../contactSheet.ts';
import { type Report, short } from '../report.ts';
import type { Stage } from '../stage.ts';
import { athletesOf } from './athletes.ts';
import type { App, Fields, Picks, Recipe, Zap, ZapStep } from './recipe.ts';

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

type Choice = { id: string; label: string };

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
  const athletesNeeded = [zap.trigger, ...zap.steps].some(({ app }) => app === 'strava');
  const strava = new Map<string, Account>();
  for (const name of athletesNeeded ? names : []) {
    strava.set(name, await athletes.as(name, () => stage.connect('strava')));
  }
  await addFields(recipe, zapier, crm);
  const pick = await picksOf(zapier, crm);
  report.line([crm, ...strava.values()].map(({ label }) => label).join(', '));
  const accountOf = (app: App, athlete: string) =>
    app === 'highlevel' ? crm : strava.get(athlete)!;

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
    const { app, key, input } = zap.trigger;
    const on = () => zapier.turnOn(key, accountOf(app, name), input?.(pick));
    triggers.set(name, await athletes.as(name, on));
  }
  const runs: (RecipeRun['runs'][number] & { athlete: string })[] = [];
  for (const { story, athlete = 'Ada', happen } of recipe.events) {
    await athletes.as(athlete, async () => {
      report.line(story);
      happen(sandbox);
      for (const record of await triggers.get(athlete)!.poll()) {
        const steps = { zapier, account: (app: App) => accountOf(app, athlete), pick, report };
        runs.push({ athlete, record, results: await runSteps(zap, record, steps) });
      }
    });
  }

  report.step(4, 'What has changed in the CRM: + is there now, - is gone');
  const after = await sheets();
  tellChanges(after, before, report);

  report.step(5, 'Run every step once more, as a replay does');
  for (const { athlete, record } of runs) {
    const silent = { ...report, line: () => undefined };
    const steps = { zapier, account: (app: App) => accountOf(app, athlete), pick, report: silent };
    await athletes.as(athlete, () => runSteps(zap, record, steps));
  }
  const replayed = await sheets();
  const same = JSON.stringify(replayed) === JSON.stringify(after);
  report.line(same ? 'The contact is the same: nothing was doubled.' : 'The contact has changed.');
  if (!same) {
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
    if (step.onlyIf && !step.onlyIf(record, results)) break;
    const method = `${step.kind}.${step.key}.operation.perform`;
    const answer = await zapier.run<Fields | Fields[]>(
      method,
      account(step.app),
      step.input(record, results, pick),
    );
    const [result] = [answer].flat();
    if (!result) break;
    report.line(`${step.label}: ${outcomeOf(step, result)}`);
    results.push(result);
  }
  return results;
}

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

/** Adds the custom fields that the sub-account lacks, with the app's own step. */
async function addFields({ fields }: Recipe, zapier: Zapier, account: Account) {
  const known = await choices(zapier, account, 'contact_custom_field_dropdown');
  for (const field of fields.filter(({ name }) => !known.some(({ label }) => label === name))) {
    await zapier.run('creates.create_custom_field.operation.perform', account, field);
  }
}

const choices = (zapier: Zapier, account: Account, key: string, input: Fields = {}) =>
  zapier.run<Choice[]>(`triggers.${key}.operation.perform`, account, input, {
    isFillingDynamicDropdown: true,
  });

/** The choices of the dropdowns that a person would open while building the Zap. */
async function picksOf(zapier: Zapier, account: Account): Promise<Picks> {
  const list = (key: string, input?: Fields) => choices(zapier, account, key, input);
  const fields = await list('contact_custom_field_dropdown');
  const users = await list('user_dropdown');
  const workflows = await list('workflow_dropdown');
  const campaigns = await list('campaign_dropdown');
  const pipelines = await list('pipeline_dropdown');
  const stages = new Map<string, Choice[]>();
  for (const { id } of pipelines) {
    stages.set(id, await list('pipeline_stage_dropdown', { pipelineId: id }));
  }
  const idOf = (all: Choice[], name: string) => {
    const found = all.find(({ label }) => label === name);
    if (!found) throw new Error(`The gym has no “${name}”.`);
    return found.id;
  };
  return {
    field: (name) => idOf(fields, name),
    user: (name) => idOf(users, name),
    workflow: (name) => idOf(workflows, `${name} (published)`),
    campaign: (name) => idOf(campaigns, `${name} (published)`),
    pipeline: (name) => idOf(pipelines, name),
    stage: (pipeline, name) => idOf(stages.get(idOf(pipelines, pipeline)) ?? [], name),
  };
}
