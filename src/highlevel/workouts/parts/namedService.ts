import { serviceNamed } from '../../../workouts/services.ts';

/** The choice of a service that the field below it names. */
export const OTHER_SERVICE = 'other';

export type OtherService = { otherService?: string | undefined };

type Named = OtherService & { service: string };

/** Says that “Another service” has no name. */
export const checkService = ({ service, otherService }: Named): string[] =>
  service === OTHER_SERVICE && !otherService
    ? ['Name of the Other Service is required with “Another service”, such as Garmin.']
    : [];

/** The input of a step with the service that it means, and whether that one was named on purpose. */
export const withService = <I extends Named>({ otherService, ...input }: I) =>
  input.service === OTHER_SERVICE && otherService
    ? { ...input, service: serviceNamed(otherService) ?? otherService, isOtherService: true }
    : { ...input, isOtherService: false };
