import type { Account, Zapier } from '../../zapier/host.ts';
import { choices, type Listed } from './choices.ts';
import type { Fields, Picks, Recipe } from './recipe.ts';

/** Adds the custom fields that the sub-account lacks, with the app's own step. */
export async function addFields({ fields }: Recipe, zapier: Zapier, account: Account) {
  const known = await choices(zapier, account, 'contact_custom_field_dropdown');
  for (const field of fields.filter(({ name }) => !known.some(({ label }) => label === name))) {
    await zapier.run('creates.create_custom_field.operation.perform', account, field);
  }
}

/** The choices of the dropdowns that a person would open while building the Zap. */
export async function picksOf(zapier: Zapier, account: Account): Promise<Picks> {
  const list = (key: string, input?: Fields) => choices(zapier, account, key, input);
  const fields = await list('contact_custom_field_dropdown');
  const users = await list('user_dropdown');
  const workflows = await list('workflow_dropdown');
  const campaigns = await list('campaign_dropdown');
  const pipelines = await list('pipeline_dropdown');
  const stages = new Map<string, Listed[]>();
  for (const { id } of pipelines) {
    stages.set(id, await list('pipeline_stage_dropdown', { pipelineId: id }));
  }
  const idOf = (all: Listed[], name: string) => {
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
