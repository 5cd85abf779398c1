import type { Bundle, ZObject } from 'zapier-platform-core';
import type { ApiResponse } from '../http/apiCall.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import { holdsResult, pickResult, type ResultPath } from '../reading/resultPath.ts';
import type { Service } from '../service.ts';
import { runStep } from '../step.ts';
import { fillMade, fillNames } from './gaps.ts';
import { type OutputSchema, resembles, schemaOf } from './output.ts';

type HydrateWords = Endpoint & {
  result: ResultPath;
  output(): OutputSchema;
  derive?(record: Record<string, unknown>): Record<string, unknown>;
};

/**
 * A method that Zapier calls later, with the `id` and `revision` of a record that triggered, to load
 * what its list left out: https://docs.zapier.com/platform/build-cli/dehydration
 */
export const hydrate = (service: Service, words: HydrateWords) => (z: ZObject, bundle: Bundle) =>
  runStep(z, bundle, service, async (step) => {
    const { id, revision } = bundle.inputData as Record<string, string>;
    const holds = (answer: ApiResponse) =>
      holdsResult(answer.body, words.result, resembles(words.output));
    const { body } = await send(step, callOf(step, words, { id }, { holds }));
    const record = pickResult(body, words.result) as Record<string, unknown>;
    const result = schemaOf(words.output).parse(words.derive?.(record) ?? record) as Record<
      string,
      unknown
    >;
    fillMade(step, words.output, [result]);
    await fillNames(step, words.output, [result]);
    return { ...result, id, revision };
  });
