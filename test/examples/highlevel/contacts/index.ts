import type { Example } from '../../example.ts';
import { findContact } from './findContact.ts';
import { getContact } from './getContact.ts';
import { otherReads } from './otherReads.ts';
import { searchContacts } from './searchContacts.ts';
import { tagsAndCampaigns } from './tagsAndCampaigns.ts';
import { writes } from './writes.ts';

export const contactExamples: Example[] = [
  ...getContact,
  ...searchContacts,
  ...otherReads,
  ...writes,
  ...findContact,
  ...tagsAndCampaigns,
];
