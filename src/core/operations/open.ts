import type { Bundle, PlainInputField, PlainOutputField, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { ApiCall, ApiResponse } from '../http/apiCall.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import { toInputFields } from '../input/editorFields.ts';
import { text } from '../input/fields.ts';
import { isEmpty, isUnresolved } from '../input/validate.ts';
import { once } from '../once.ts';
import { listIn, shown } from '../output/answer.ts';
import { type OutputSchema, schemaOf } from '../output/output.ts';
import { isRecord, type Raw } from '../raw.ts';
import { orNothing } from '../reading/records.ts';
import { isListPath, type ResultPath } from '../reading/resultPath.ts';
import type { Service, Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import { guarded, runStep } from '../step.ts';
import { lazyDefinition, operationParts } from './definition.ts';
import { refuseLostFilter } from './lostFilter.ts';
import { headOf, type Operation } from './operation.ts';
import { inputOf } from './stepInput.ts';
import type { Words } from './words.ts';

/** What a step says whose endpoint people choose in its form. */
export type OpenWords = Pick<Words<Shape>, 'key' | 'noun' | 'label' | 'retired'> &
  Pick<Endpoint, 'docs'> & {
    /** What the step does or finds. */
    description: string;
    /** The keys of the result: `status`, `answer`, `items`, those of `headers`, and `file` of an action. */
    output(): OutputSchema;
    /** Key of the list that the endpoint is chosen from. */
    dropdown: string;
    /** What people are told of the choice. */
    help: string;
    /** What a choice of the list stands for; undefined for none of the list. Pure. */
    endpointOf(choice: string): OpenEndpoint | undefined;
    /** Headers of the answer that become part of the result, by the result's key. */
    headers?: Record<string, string>;
    /** Keys of an answer whose values nobody gets to see, such as tokens. */
    secrets?: readonly string[];
  };

/** An endpoint that people may choose, and the fields that it brings. */
export type OpenEndpoint = Pick<Endpoint, 'account'> & {
  /** What the editor says above the fields. */
  notice?: string;
  /** The fields that the choice adds to the form. */
  input(): Shape;
  /** Says what is wrong with values that are each fine alone, a sentence for each problem. Pure. */
  check?(values: Raw): readonly string[];
  /** The endpoint itself. Values go into the request as those of any other step. Pure. */
  endpoint(values: Raw): Omit<Endpoint, 'docs' | 'account'>;
  /** What people give as a whole: more values of the query, and more of the body or all of it. Pure. */
  whole?(values: Raw): { query?: Raw | undefined; body?: unknown };
  /** Where the list is in the answer, where that is known. */
  result?: ResultPath | undefined;
  /** The answer is a file. */
  isFile?: boolean;
};

const CHOICE = 'endpoint';

/** An action whose endpoint people choose. */
export function defineOpenAction(service: Service, words: OpenWords): Operation {
  const run = async (step: Step) => {
    const { chosen, values, shape } = inputFor(step, words);
    return resultOf(step, words, chosen, await answerTo(step, chosen, values, shape));
  };
  const perform = (z: ZObject, bundle: Bundle) => runStep(z, bundle, service, run);
  const files: PlainOutputField[] = [{ key: 'file', label: 'File', type: 'file' }];
  return open(service, words, 'create', run, () => ({ perform }), files);
}

/** A search whose endpoint people choose. It finds one answer, or nothing where the answer is an empty list. */
export function defineOpenSearch(service: Service, words: OpenWords): Operation {
  const run = async (step: Step) => {
    const { chosen, values, shape } = inputFor(step, words);
    refuseLostFilter(step, words.noun, shape);
    return orNothing(async () => {
      const answer = await answerTo(step, chosen, values, shape);
      const result = await resultOf(step, words, chosen, answer);
      const isList = Array.isArray(answer.body) || isListPath(chosen.result ?? '');
      return isList && (result.items as unknown[]).length === 0 ? [] : [result];
    });
  };
  const perform = (z: ZObject, bundle: Bundle) => runStep(z, bundle, service, run);
  return open(service, words, 'search', run, () => ({ perform }));
}

function open(
  service: Service,
  words: OpenWords,
  kind: 'search' | 'create',
  run: Operation['run'] & object,
  performs: () => Record<string, unknown>,
  files: PlainOutputField[] = [],
): Operation {
  const shape = once(() => choiceField(words));
  const definition = lazyDefinition(words, () => {
    const parts = operationParts(service, { ...words, input: shape }, { leading: files });
    return { ...parts, inputFields: fieldsOf(service, words), ...performs() };
  });
  return {
    ...headOf(service, { ...words, scopes: [] }, []),
    kind,
    description: definition.display.description,
    words,
    shape,
    run,
    definition,
  };
}

const choiceField = ({ dropdown, help }: OpenWords): Shape => ({
  [CHOICE]: text({ label: 'Endpoint', dropdown, help, alters: true, local: true }),
});

/** The choice, then what the connection and the chosen endpoint add to the form. */
function fieldsOf(service: Service, words: OpenWords) {
  const chosenFields = (z: ZObject, bundle: Bundle) =>
    guarded(z, () => {
      const choice = bundle.inputData?.[CHOICE];
      const chosen =
        isEmpty(choice) || isUnresolved(choice) ? undefined : words.endpointOf(String(choice));
      const notice: PlainInputField[] = chosen?.notice
        ? [{ key: 'notice', type: 'copy', helpText: chosen.notice }]
        : [];
      return [
        ...toInputFields(service.connectionFields?.(bundle, chosen?.account) ?? {}),
        ...notice,
        ...toInputFields(chosen?.input() ?? {}),
      ];
    });
  return [...toInputFields(choiceField(words)), chosenFields];
}

/** The chosen endpoint and the values of its fields. @throws StepError naming the fields that are wrong. */
function inputFor(step: Step, words: OpenWords) {
  const choice = inputOf(step, { account: 'any' }, choiceField(words))[CHOICE] as string;
  const chosen = words.endpointOf(choice);
  if (!chosen) {
    throw new StepError(
      'error',
      'Endpoint is not on the list. Choose it again, or map one that is written as the list has it.',
    );
  }
  const shape = { ...choiceField(words), ...chosen.input() };
  return { chosen, shape, values: inputOf(step, chosen, shape) as Raw };
}

function answerTo(
  step: Step,
  chosen: OpenEndpoint,
  values: Raw,
  shape: Shape,
): Promise<ApiResponse> {
  const endpoint = { ...chosen.endpoint(values), docs: '', account: chosen.account };
  const call = callOf(step, endpoint, values, { shape, holds: holds(chosen) });
  const { query, body } = chosen.whole?.(values) ?? {};
  return send(step, {
    ...call,
    query: joined(call.query, query && asTexts(query)),
    ...(body !== undefined && { body: wholeBody(call.body, body) }),
    ...(chosen.isFile && { binary: true }),
  });
}

/** Tells an answer from a page for people, or from nothing where the vendor does not say that nothing is right. */
const holds =
  ({ isFile }: OpenEndpoint): ApiCall['holds'] =>
  ({ status, body, bytes, contentType = '' }) =>
    isFile
      ? bytes!.length > 0 && !/html/i.test(contentType)
      : status === 204 || isRecord(body) || Array.isArray(body);

/** What a query has no form for is written in it as JSON. */
const asTexts = (query: Raw): Raw =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      [value].flat().map((one) => (typeof one === 'object' && one ? JSON.stringify(one) : one)),
    ]),
  );

function wholeBody(sent: ApiCall['body'], whole: unknown): ApiCall['body'] {
  const { type = 'json', value } = sent ?? {};
  if (!isRecord(whole)) {
    return { type, value: whole };
  }
  const [only] = Array.isArray(value) ? (value as Raw[]) : [];
  return { type, value: only ? [joined(only, whole)] : joined(value as Raw, whole) };
}

/** @throws StepError for a value that both have, since one of them would be lost. */
function joined(values: Raw = {}, more: Raw = {}): Raw {
  const twice = Object.keys(more).find((key) => Object.hasOwn(values, key));
  if (twice) {
    throw new StepError(
      'error',
      `“${twice}” is sent by a field of its own, or by the connection. Take it out of the JSON, or empty that field.`,
    );
  }
  return { ...values, ...more };
}

async function resultOf(
  step: Step,
  { output, headers = {}, secrets = [] }: OpenWords,
  { result, isFile }: OpenEndpoint,
  { status, body, bytes, contentType, header }: ApiResponse,
): Promise<Raw> {
  const answer = isFile ? undefined : shown(body, secrets);
  const file = isFile
    ? await step.z.stashFile(bytes!, bytes!.length, undefined, contentType)
    : undefined;
  const ofHeaders = Object.entries(headers).map(([key, name]) => [key, header(name)]);
  const record = { status, answer, items: listIn(answer, result), file };
  return schemaOf(output).parse({ ...Object.fromEntries(ofHeaders), ...record }) as Raw;
}
