import { out } from '../../core/output/output.ts';

/** HighLevel answers campaign steps with a mere yes: what was asked for stands beside it. */
export const campaignResult = () =>
  out.object({
    id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    campaignId: out.id('Y2I9XM7aO1hncuSOlc9L', 'Campaign ID'),
    success: out.yesNo(true, { from: ['succeded', 'succeeded'] }),
  });
