import { out } from '../../core/output/output.ts';

/** HighLevel reports a refusal as a success with a status of its own: https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-message */
export const notCanceled = ({ status }: Record<string, unknown>): string | null =>
  Number(status) >= 400
    ? 'HighLevel did not cancel this: it was sent already, or was never scheduled. Choose a message that is still scheduled.'
    : null;

/** What HighLevel says of a message that will not be sent. */
export const canceled = (example: string, label: string) => () =>
  out.object({
    id: out.id(example, label),
    message: out.text('Message canceled.', { label: 'Response Message' }),
  });
