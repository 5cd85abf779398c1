import type { Endpoint } from '../http/endpoint.ts';
import { shownFields } from '../input/shownFields.ts';
import { validate } from '../input/validate.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import type { Words } from './words.ts';

/** Checks a step's input. @throws StepError naming the fields that are wrong. */
export function inputOf<S extends Shape>(
  { service, bundle, zone, country, plan }: Step,
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
  // The parts of a plan are filled by the plan, not in the editor.
  const raw = plan ? undefined : bundle.inputDataRaw;
  return validate(shownFields(shape, bundle.inputData), bundle.inputData, {
    zone,
    country,
    oneOf,
    together,
    atMostOne,
    check,
    raw,
  });
}
