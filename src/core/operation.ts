import type { Bundle, PlainInputField, PlainOutputField, ZObject } from 'zapier-platform-core';
import {
  type AnyCustomFields,
  customInputFields,
  customOutputFields,
  decodeCustomFields,
} from './customFields.ts';
import type { Shape, Values } from './fields.ts';
import {
  type FileMethod,
  fileEndpoints,
  fileFields,
  fileOutputFields,
  fileSamples,
} from './files.ts';
import { labelOf, toInputFields } from './inputFields.ts';
import { type OutputSchema, sampleOf, schemaOf, toOutputFields } from './output.ts';
import type { ResultPath } from './paths.ts';
import type { Endpoint } from './request.ts';
import type { Placeholder, Route } from './route.ts';
import type { Service } from './service.ts';
import { guarded, runStep, type Step } from './step.ts';
import { isEmpty, isUnresolved, validate } from './validate.ts';

/** What every operation says of itself. */
export type Words<S extends Shape> = {
  /** snake_case, verb first; a contract with live Zaps, never changed once released. */
  key: string;
  /** Singular, in the product's words. */
  noun: string;
  label: string;
  /** Input fields by key, made when the operation first runs. */
  input(): S;
  /** Headings of fields that belong together. */
  groups?: Record<string, string>;
  /** Keys of which at least one must be filled. */
  oneOf?: readonly (keyof S & string)[];
  /** Sets of keys that are filled together or not at all. */
  together?: readonly (readonly (keyof S & string)[])[];
  /** Sets of keys of which at most one is filled. */
  atMostOne?: readonly (readonly (keyof S & string)[])[];
  /** What is wrong with values that are each fine alone: a sentence for each, with the label of its field. Pure. */
  check?(values: Values<S>): readonly string[];
  /** A note above the fields, for what cannot be undone or is easily misread; where absent, one names the fields of `oneOf`. */
  notice?: string;
  /** Where the result is in the vendor's answer. */
  result: ResultPath;
  /** Key under which all that the vendor lists makes one record, such as the sentences of a transcription. */
  gather?: string;
  output(): OutputSchema;
  /** Files of the record by the result's key; Zapier fetches one only when a later step uses it. */
  files?: Record<string, FileMethod>;
  /** The account's own fields on the record. */
  custom?: AnyCustomFields;
  /** The vendor writes times of the record in the account's own zone, which `derive` needs to know for sure. */
  zoned?: boolean;
  /** Adds to a raw record what people want to read beside it, given the account's time zone and the connection's ids. Pure. */
  derive?(
    record: Record<string, unknown>,
    values: Values<S>,
    zone: string,
    context: Record<string, string>,
  ): Record<string, unknown>;
};

/** Makes it a compile error when a placeholder of the route is neither an input field nor a value of the connection. */
export type FilledRoute<R extends Route, S extends Shape, C extends string> = [
  Exclude<Placeholder<R>, keyof S | C>,
] extends [never]
  ? { route: R }
  : {
      route: `the route's {${Exclude<Placeholder<R>, keyof S | C> & string}} is missing from input`;
    };

type Kind = 'trigger' | 'search' | 'create';

/** An operation as the catalog holds it: what Zapier is told, and what the tests and the docs ask of it. */
export type Operation = {
  kind: Kind;
  key: string;
  noun: string;
  label: string;
  description: string;
  /** Only feeds dropdowns. */
  hidden: boolean;
  service: Service;
  docs: string;
  scopes: readonly string[];
  /** Which of a connection's accounts it is for, where a service knows several. */
  account: string | undefined;
  /** Every route that the operation may call. */
  routes: readonly Route[];
  shape(): Shape;
  output?(): OutputSchema;
  /** What a search or a create does in a step, for operations that are made of others. */
  run?(step: Step): Promise<unknown>;
  /** Zapier's own definition, built when it is first asked for. */
  definition: ZapierDefinition;
};

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
  words: Pick<ZapierDefinition, 'key' | 'noun'> & ZapierDefinition['display'],
  build: () => Record<string, unknown>,
): ZapierDefinition {
  const { key, noun, label, description, hidden } = words;
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
  words: Words<S> & Pick<Endpoint, 'account'>,
  {
    shape = words.input(),
    leading = [] as PlainOutputField[],
    lead = {} as Record<string, unknown>,
    isRead = false,
  } = {},
): Record<string, unknown> {
  const { custom, notice = alternatives(words.oneOf, shape), groups } = words;
  const schema = schemaOf(words.output);
  const inEditor =
    <T>(run: (step: Step) => Promise<T[]>) =>
    (z: ZObject, bundle: Bundle) =>
      runStep(z, bundle, service, async (step) =>
        isAccountChosen(step, words.account) ? run(step) : [],
      );
  const copy: PlainInputField[] = notice ? [{ key: 'notice', type: 'copy', helpText: notice }] : [];
  const fields = [...copy, ...inputFieldsOf(service, words, shape)];
  // Only the fields that tell records apart must be static; the names of all others would double the
  // definition that Zapier's zip carries.
  const labels = () => [
    ...toOutputFields(schema).filter((field) => !leading.some(({ key }) => key === field.key)),
    ...fileOutputFields(words.files),
  ];
  return {
    inputFields:
      custom && !isRead ? [...fields, inEditor((step) => customInputFields(step, custom))] : fields,
    ...(groups && {
      inputFieldGroups: Object.entries(groups).map(([key, label]) => ({
        key,
        label,
        emphasize: false,
      })),
    }),
    outputFields: [
      ...leading,
      labels,
      ...(custom ? [inEditor((step) => customOutputFields(step, custom))] : []),
    ],
    sample: { ...lead, ...sampleOf(schema), ...fileSamples(words.files) },
    ...(service.throttle && { throttle: service.throttle() }),
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

/** Says which fields are alternatives, before the step fails for want of one: "Fill in E-mail or Phone." */
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
) {
  const ofConnection = (z: ZObject, bundle: Bundle) =>
    guarded(z, () => toInputFields(service.connectionFields!(bundle, account)));
  return service.connectionFields ? [ofConnection, ...toInputFields(shape)] : toInputFields(shape);
}

/** Checks a step's input. @throws StepError naming the fields that are wrong. */
export function inputOf<S extends Shape>(
  { service, bundle, zone }: Step,
  {
    oneOf,
    together,
    atMostOne,
    check,
    account,
  }: Pick<Words<S> & Endpoint, 'oneOf' | 'together' | 'atMostOne' | 'check' | 'account'>,
  shape: S,
): Values<S> {
  validate(service.connectionFields?.(bundle, account) ?? {}, bundle.inputData);
  return validate(shape, bundle.inputData, { zone, oneOf, together, atMostOne, check });
}

/** Turns a vendor's records into results: custom values by name, what is derived, then the schema's keys and types. Nothing fails a step that has `written` them. */
export async function toResults<S extends Shape>(
  step: Step,
  words: Words<S>,
  records: Record<string, unknown>[],
  values: Values<S>,
  { written = false } = {},
): Promise<Record<string, unknown>[]> {
  const named = words.custom
    ? await decodeCustomFields(step, words.custom, records, { written })
    : records;
  const schema = schemaOf(words.output);
  const zone =
    words.zoned && records.length > 0 && step.service.zoneOf
      ? await step.service.zoneOf(step)
      : step.accountZone;
  return named.map((record) => ({
    ...schema.parse(words.derive ? words.derive(record, values, zone, step.context) : record),
    ...fileFields(step, words.files, record, values),
  }));
}

/** What all kinds of operation tell the catalog; `routes` are those that the operation may call beside those of its files. */
export function headOf(
  service: Service,
  words: Pick<Words<Shape>, 'key' | 'noun' | 'label' | 'custom' | 'files'> &
    Partial<Pick<Words<Shape>, 'output'>> &
    Pick<Endpoint, 'docs' | 'scopes' | 'optionalScopes' | 'account'>,
  routes: readonly (Route | undefined)[],
) {
  const { key, noun, label, docs, output, account } = words;
  const files = fileEndpoints(words.files);
  return {
    key,
    noun,
    label,
    docs,
    output,
    account,
    service,
    scopes: [
      ...words.scopes,
      ...(words.optionalScopes ?? []),
      ...files.flatMap((file) => file.scopes),
      ...(words.custom?.definitions.scopes ?? []),
    ],
    routes: [...routes, ...files.map(({ route }) => route)].filter((route) => route !== undefined),
    hidden: false,
  };
}
