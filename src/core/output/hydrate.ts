import type { Bundle, ZObject } from 'zapier-platform-core';
import type { ApiResponse } from '../http/apiCall.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import { validate } from '../input/validate.ts';
import { holdsResult, pickResult, type ResultPath } from '../reading/resultPath.ts';
import type { Service } from '../service.ts';
import type { Shape } from '../shape.ts';
import { runStep } from '../step.ts';
import { fillMade, fillNames } from './gaps.ts';
import { type OutputSchema, resembles, schemaOf } from './output.ts';

type HydrateWords = Endpoint & {
  result: ResultPath;
  output(): OutputSchema;
  /** Fields of the trigger that say how the rest of a record is shown. */
  input?(): Shape;
  derive?(
    record: Record<string, unknown>,
    values: Record<string, unknown>,
    zone: string,
    context: Record<string, string>,
  ): Record<string, unknown>;
};

/**
 * A method that Zapier calls later, with the `id` and `revision` of a record that triggered, to load
 * what its list left out: https://docs.zapier.com/platform/build-cli/dehydration
 */
export const hydrate = (service: Service, words: HydrateWords) => (z: ZObject, bundle: Bundle) =>
  runStep(z, bundle, service, async (step) => {
    const values = validate(words.input?.() ?? {}, bundle.inputData);
    const { id, revision } = bundle.inputData as Record<string, string>;
    const holds = (answer: ApiResponse) =>
      holdsResult(answer.body, words.result, resembles(words.output));
    const { body } = await send(step, callOf(step, words, { id }, { holds }));
    const record = pickResult(body, words.result) as Record<string, unknown>;
    const result = schemaOf(words.output).parse(
      words.derive?.(record, values, step.accountZone, step.reader) ?? record,
    ) as Record<string, unknown>;
    fillMade(step, words.output, [result]);
    await fillNames(step, words.output, [result]);
    return { ...result, id, revision };
  });
