import { out } from '../../core/output/output.ts';
import { campaignName } from '../campaigns/names.ts';

/** HighLevel only confirms campaign steps, so the result adds what was asked for. */
export const campaignResult = () =>
  out.object({
    id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    campaignId: out.id('Y2I9XM7aO1hncuSOlc9L', 'Campaign ID'),
    campaignName: campaignName(),
    success: out.yesNo(true, { from: ['succeded', 'succeeded'] }),
  });
