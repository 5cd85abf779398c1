import type { Bundle } from 'zapier-platform-core';
import type { Member, Step } from './service.ts';

/** What a step knows of its connection, by the bundle. */
export function knownOf(
  service: Step['service'],
  bundle: Bundle,
): Pick<Step, 'context' | 'reader'> {
  const context = service.context(bundle) as Record<string, string>;
  return {
    context,
    reader: { ...context, ...service.preferences?.(bundle.authData) } as Record<string, string>,
  };
}

/** The step as a connection of the member's own would run it. */
export function asMember(step: Step, { id, authData, inputForAll }: Member): Step {
  const { service } = step;
  const ofAll = isForAll(step) ? inputForAll : undefined;
  const bundle = {
    ...step.bundle,
    authData: { ...step.bundle.authData, ...authData },
    inputData: { ...step.bundle.inputData, ...ofAll, [service.members!.field]: id },
  };
  return { ...step, bundle, ...knownOf(service, bundle) };
}

/** The member that the form of a step chooses; undefined on a connection of one person, or without a choice. */
export const chosenMember = ({ service: { members }, bundle }: Step): string | undefined =>
  members?.share(bundle.authData) ? members.chosen(bundle) : undefined;

/** Whether a step is for all people who share its connection. */
export const isForAll = (step: Step): boolean =>
  step.service.members?.share(step.bundle.authData) === true && chosenMember(step) === undefined;

/** The step for the member that its form chooses; as it is on a connection of one person, or without a choice. */
export async function forChosen(step: Step): Promise<Step> {
  const id = chosenMember(step);
  if (id === undefined) {
    return step;
  }
  const member = await step.service.members!.find(step, id);
  if (!member) {
    throw step.service.members!.missing();
  }
  return asMember(step, member);
}
