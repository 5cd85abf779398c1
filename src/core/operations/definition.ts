import type { Bundle, PlainInputField, PlainOutputField, ZObject } from 'zapier-platform-core';
import type { Endpoint } from '../http/endpoint.ts';
import { labelOf, toInputFields } from '../input/editorFields.ts';
import { fieldFacts } from '../input/fields/field.ts';
import { isConditional, shownFields } from '../input/shownFields.ts';
import { isEmpty, isUnresolved } from '../input/validate.ts';
import { fileOutputFields, fileSamples } from '../output/files.ts';
import { sampleOf, schemaOf, toOutputFields } from '../output/output.ts';
import type { Service, Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import { guarded, runStep } from '../step.ts';
import { CUSTOM_GROUP, customInputFields, customOutputFields } from './customFields.ts';
import { type Lock, lockOf } from './lock.ts';
import { describe, type Retired } from './retired.ts';
import { withSearchStep } from './searchSteps.ts';
import type { ResultWords, Words } from './words.ts';

/** An operation as Zapier’s schema has it: https://docs.zapier.com/platform/reference/cli-docs */
export type ZapierDefinition = {
  readonly key: string;
  readonly noun: string;
  readonly display: {
    readonly label: string;
    readonly description: string;
    readonly hidden?: boolean;
  };
  readonly operation: Record<string, unknown>;
};

/**
 * A definition that costs nothing until its operation runs: Zapier's core copies and freezes the whole
 * app at every step, but leaves frozen objects and getters alone.
 */
export function lazyDefinition(
  words: Pick<ZapierDefinition, 'key' | 'noun'> &
    ZapierDefinition['display'] & { retired?: Retired | undefined },
  build: () => Record<string, unknown>,
): ZapierDefinition {
  const { key, noun, label, retired } = words;
  const description = describe(words.description, retired);
  const hidden = words.hidden || retired !== undefined;
  let built: Record<string, unknown> | undefined;
  return Object.freeze({
    key,
    noun,
    display: Object.freeze({ label, description, ...(hidden && { hidden }) }),
    get operation() {
      built ??= build();
      return built;
    },
  });
}

/** The parts of Zapier's `operation` that triggers, searches and creates share. */
export function operationParts<S extends Shape>(
  service: Service,
  words: Words<S> & ResultWords<S> & Pick<Endpoint, 'account'> & { lock?: Lock<S> },
  {
    shape = words.input(),
    leading = [] as PlainOutputField[],
    lead = {} as Record<string, unknown>,
    kind = 'create' as 'trigger' | 'search' | 'create',
  } = {},
): Record<string, unknown> {
  const { notice = alternatives(words.oneOf, shape), custom } = words;
  const fillsCustom = custom && kind === 'create' && !custom.readOnly ? custom : undefined;
  const schema = schemaOf(words.output);
  const inEditor =
    <T>(run: (step: Step) => Promise<T[]>) =>
    (z: ZObject, bundle: Bundle) =>
      runStep(z, bundle, service, async (step) =>
        isAccountChosen(step, words.account) ? run(step) : [],
      );
  const copy: PlainInputField[] = notice ? [{ key: 'notice', type: 'copy', helpText: notice }] : [];
  // A trigger is the first step of a Zap: no search can come before it.
  const offered = (field: PlainInputField) =>
    kind === 'trigger' ? field : withSearchStep(field, words.key);
  const fields = [...copy, ...inputFieldsOf(service, words, shape, offered)];
  const used = new Set(Object.values(shape).map((field) => fieldFacts(field).group));
  const groups = Object.entries({ ...(fillsCustom && CUSTOM_GROUP), ...words.groups }).filter(
    ([key]) => used.has(key) || (fillsCustom && key in CUSTOM_GROUP),
  );
  // Only the fields that tell records apart must be static; the names of all others would double the
  // definition that Zapier's zip carries.
  const labels = () => [
    ...toOutputFields(schema).filter((field) => !leading.some(({ key }) => key === field.key)),
    ...fileOutputFields(words.files),
  ];
  return {
    inputFields: fillsCustom
      ? [...fields, inEditor((step) => customInputFields(step, fillsCustom))]
      : fields,
    ...(groups.length > 0 && {
      inputFieldGroups: groups.map(([key, label]) => ({ key, label, emphasize: false })),
    }),
    outputFields: [
      ...leading,
      labels,
      ...(custom ? [inEditor((step) => customOutputFields(step, custom))] : []),
    ],
    sample: { ...lead, ...sampleOf(schema), ...fileSamples(words.files) },
    ...(service.throttle &&
      !(service.pacing && kind === 'trigger') && { throttle: service.throttle() }),
    ...(words.lock && { lock: lockOf(service, words.account, words.lock) }),
    cleanInputData: false,
  };
}

/** Whether the fields are filled by which a connection of several accounts chooses one, such as an agency's sub-account. */
function isAccountChosen({ service, bundle }: Step, account: string | undefined): boolean {
  const values = Object.keys(service.connectionFields?.(bundle, account) ?? {}).map(
    (key) => bundle.inputData?.[key],
  );
  return !values.some((value) => isEmpty(value) || isUnresolved(value));
}

/** Where more fields than these are alternatives, as in an update, a list of them tells nobody anything. */
const FEW = 5;

/** Says which fields are alternatives, before the step fails for want of one: "Fill in Email or Phone." */
function alternatives(oneOf: readonly string[] = [], shape: Shape): string | undefined {
  const labels = oneOf.map((key) => labelOf(shape, key));
  return labels.length > 0 && labels.length <= FEW
    ? `Fill in ${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}.`
    : undefined;
}

/** The fields of a step, after those that its connection adds to every step. */
export function inputFieldsOf(
  service: Service,
  { account }: Pick<Endpoint, 'account'>,
  shape: Shape,
  edited = (field: PlainInputField) => field,
) {
  const ofConnection = (z: ZObject, bundle: Bundle) =>
    guarded(z, () => toInputFields(service.connectionFields!(bundle, account)).map(edited));
  const all = toInputFields(shape).map(edited);
  const conditional = all.filter(({ key }) => isConditional(shape[key]!));
  const fields: (PlainInputField | ConditionalFields | typeof ofConnection)[] = all.filter(
    (field) => !conditional.includes(field),
  );
  if (conditional.length > 0) {
    // Those of a heading come last, whatever decides whether they appear.
    const place = fields.findIndex((field) => 'group' in field && field.group);
    fields.splice(place < 0 ? fields.length : place, 0, conditionalFields(shape, conditional));
  }
  return service.connectionFields ? [ofConnection, ...fields] : fields;
}

/** Asks the app which fields appear, each time one that decides it changes; `fields` are all that may. */
export type ConditionalFields = ((z: ZObject, bundle: Bundle) => Promise<PlainInputField[]>) & {
  fields: PlainInputField[];
};

const conditionalFields = (shape: Shape, fields: PlainInputField[]): ConditionalFields =>
  Object.assign(
    (z: ZObject, bundle: Bundle) =>
      guarded(z, () => {
        const shown = shownFields(shape, bundle.inputData ?? {});
        return fields.filter(({ key }) => key in shown);
      }),
    { fields },
  );
