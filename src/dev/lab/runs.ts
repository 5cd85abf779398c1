import type { PlainInputField } from 'zapier-platform-core';
import type { Operation } from '../../core/operations/operation.ts';
import { choices } from '../demo/recipes/choices.ts';
import { resolved, resolvedFields, unresolved } from '../demo/recipes/mapping.ts';
import type { Account } from '../zapier/host.ts';
import type { Choices, Failure, Filter, Form, ShownRecord, StepAsk, Trial } from './api.ts';
import { changesIn } from './changes.ts';
import { failureOf } from './failures.ts';
import { formField, groupsOf, namedFields } from './forms.ts';
import { type OutputField, shownRecord } from './resultNodes.ts';
import { hideIn, secretsOf } from './secrets.ts';
import { operationOf } from './steps.ts';
import type { Traffic } from './traffic.ts';
import type { World } from './world.ts';

type Fields = Record<string, unknown>;

const GROUPS = { trigger: 'triggers', search: 'searches', create: 'creates' } as const;

/** What the page asked for does not exist. */
export class Unknown extends Error {}

/** The whole input of a step that is to run. */
export type TrialAsk = StepAsk & {
  /** Results of the steps before, the trigger's first. */
  results: readonly unknown[];
  onlyIf?: Filter | undefined;
  /** The zone of the Zap. */
  zone?: string | undefined;
};

/** What the editor does with a step: shows the form, lists choices, runs the step. */
export function runsOf(world: World, traffic: Traffic) {
  const { zapier, accounts } = world;

  const known = (ask: Pick<StepAsk, 'kind' | 'key'>): Operation => {
    const operation = operationOf(ask.kind, ask.key);
    if (!operation) throw new Unknown(`There is no ${ask.kind} “${ask.key}”.`);
    return operation;
  };

  const methodOf = ({ kind, key }: Pick<StepAsk, 'kind' | 'key'>, part: string) =>
    `${GROUPS[kind]}.${key}.operation.${part}`;

  /** Runs something of the app; a failure is part of what it gives. */
  const attempt = async <T>(run: () => Promise<T>) => {
    const { value, ...rest } = await traffic.during(async () => {
      try {
        return { value: await run(), failure: null };
      } catch (error) {
        return { value: undefined, failure: failureOf(error) };
      }
    });
    return { ...value, ...rest };
  };

  const fieldsOf = async (operation: Operation, account: Account, input: Fields) => {
    const { value, failure } = await attempt(() =>
      zapier.run<PlainInputField[]>(methodOf(operation, 'inputFields'), account, unresolved(input)),
    );
    return { fields: value ?? namedFields(operation), failure };
  };

  /** Records with their labels, which may come from the account; nothing of it is secret. */
  const shown = async (
    operation: Operation,
    account: Account,
    input: Fields,
    records: readonly unknown[],
  ): Promise<ShownRecord[]> => {
    const { value } = await attempt(() =>
      zapier.run<OutputField[]>(methodOf(operation, 'outputFields'), account, input),
    );
    const secrets = secretsOf(await accounts.all());
    return records.map((record) => shownRecord(hideIn(record, secrets), value ?? []));
  };

  return {
    known,
    attempt,
    shown,
    form: async (ask: StepAsk): Promise<Form> => {
      const operation = known(ask);
      const account = await accounts.get(ask.account);
      const { fields, failure } = await fieldsOf(operation, account, ask.input);
      const [sample] = await shown(operation, account, unresolved(ask.input), [
        operation.definition.operation.sample,
      ]);
      return {
        fields: fields.map(formField),
        groups: groupsOf(operation),
        sample: sample!,
        failure,
      };
    },
    /** A page of what a dropdown shows. */
    choices: async (
      ask: StepAsk & { field: string; page: number },
    ): Promise<Choices & { failure: Failure | null }> => {
      const list = listOf((await fieldsWithin(ask)).find(({ key }) => key === ask.field));
      if (!list) throw new Unknown(`${ask.field} has no list to choose from.`);
      const account = await accounts.get(ask.account);
      const { value, failure } = await attempt(() =>
        choices(zapier, account, list, unresolved(ask.input), ask.page),
      );
      return { choices: value ?? [], hasMore: (value ?? []).length > 0, failure };
    },
    test: async (ask: TrialAsk): Promise<Trial> => {
      const operation = known(ask);
      const account = await accounts.get(ask.account);
      const { kind, key, results, onlyIf, zone = 'UTC' } = ask;
      const { fields } = await fieldsOf(operation, account, ask.input);
      const given = resolvedFields(ask.input, results);
      const changes = await changesIn(given, fields, zone);
      const isFiltered = onlyIf !== undefined && !holds(onlyIf, results);
      const meta = { timezone: zone };
      const { value, failure, calls, milliseconds } = await attempt(async () => {
        if (isFiltered) return [];
        if (kind === 'trigger') return zapier.samples(key, account, given, meta);
        const method = methodOf(operation, 'perform');
        return [await zapier.run(method, account, given, meta, ask.input)].flat();
      });
      const records = await shown(operation, account, given, value ?? []);
      return { records, failure, calls, milliseconds, changes, isFiltered };
    },
  };

  async function fieldsWithin(ask: StepAsk): Promise<PlainInputField[]> {
    const { fields } = await fieldsOf(known(ask), await accounts.get(ask.account), ask.input);
    return fields.flatMap((field) => [field, ...((field.children ?? []) as PlainInputField[])]);
  }
}

export type Runs = ReturnType<typeof runsOf>;

/** The trigger that lists the choices: `contact_dropdown` of `contact_dropdown.id.label`. */
const listOf = (field: PlainInputField | undefined) => field?.dynamic?.split('.')[0];

const holds = ({ value, is }: Filter, results: readonly unknown[]) =>
  String(resolved(value, results)) === String(is);
