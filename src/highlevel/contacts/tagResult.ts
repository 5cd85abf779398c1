import { out } from '../../core/output/output.ts';

/** The contact and all its tags after a change. */
export const tagResult = () =>
  out.object({
    id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    tags: out.list(out.text('runner')),
  });
