import type { Bundle, ZObject } from 'zapier-platform-core';
import { send } from './client.ts';
import { callOf, type Endpoint } from './request.ts';
import type { Service } from './service.ts';
import { runStep, type Step } from './step.ts';

/** A method that Zapier calls to fetch a file, with the record's `id` and the step's input. */
export type FileMethod = (z: ZObject, bundle: Bundle) => Promise<string>;

/**
 * Hands Zapier a file of the vendor when a later step asks for it:
 * https://docs.zapier.com/platform/build-cli/files
 */
export const fileMethod =
  (
    service: Service,
    endpoint: Endpoint & { filename(input: Record<string, unknown>): string },
  ): FileMethod =>
  (z, bundle) =>
    runStep(z, bundle, service, async (step) => {
      const call = { ...callOf(step, endpoint, bundle.inputData), binary: true };
      const { bytes, contentType } = await send(step, call);
      return z.stashFile(bytes!, bytes!.length, endpoint.filename(bundle.inputData), contentType);
    });

/** Pointers to the files of a record. */
export function fileFields(
  step: Step,
  files: Record<string, FileMethod> = {},
  record: Record<string, unknown>,
): Record<string, string> {
  const input = { ...step.bundle.inputData, id: record.id };
  return Object.fromEntries(
    Object.entries(files).map(([key, method]) => [key, step.z.dehydrateFile(method, input)]),
  );
}

export const fileSamples = (files: Record<string, FileMethod> = {}) =>
  Object.fromEntries(
    Object.keys(files).map((key) => [
      key,
      'https://zapier-dev-files.s3.amazonaws.com/cli-platform/sample-file',
    ]),
  );
