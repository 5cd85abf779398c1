import { choice, type FieldOptions, number, recordId, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { customFieldsOf } from '../locations/customFields.ts';
import { subAccount } from '../locations/names.ts';
import { pipelineNames } from '../pipelines/names.ts';
import { pipelineId, pipelineStageId } from '../pipelines/schema.ts';
import { userName, userNames } from '../users/names.ts';
import { userId } from '../users/schema.ts';
import { lostReasonName } from './names.ts';

export const opportunityCustomFields = customFieldsOf('opportunity');

/** What version v3 of the API calls the filters of its search: https://marketplace.gohighlevel.com/docs/Versioning */
export const searchVersions = {
  v3: {
    sends: {
      location_id: 'locationId',
      pipeline_id: 'pipelineId',
      pipeline_stage_id: 'pipelineStageId',
      contact_id: 'contactId',
      assigned_to: 'assignedTo',
    },
  },
};

/** An opportunity; its routes call it `id`. */
export const opportunityId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Opportunity',
    dropdown: 'opportunity_dropdown',
    ...options,
  });

const STATUSES = { open: 'Open', won: 'Won', lost: 'Lost', abandoned: 'Abandoned' };

/** The status of one opportunity. The API also lists `all`, which only a search can mean. */
export const status = (options: FieldOptions = {}) => choice(STATUSES, options);

export const statusFilter = () =>
  choice({ all: 'All', ...STATUSES }, { label: 'Status' }).optional();

/** Why an opportunity was lost: one of the reasons that the sub-account has set up. */
export const lostReasonId = () =>
  recordId({
    label: 'Lost Reason',
    dropdown: 'lost_reason_dropdown',
    help: 'Only applies to the status Lost.',
  }).optional();

/** The fields of an opportunity that an update may omit. */
export const opportunityFields = () => ({
  pipelineId: pipelineId({
    help: 'Moves the opportunity to this pipeline. Fill it in if the stage belongs to another pipeline.',
  }).optional(),
  pipelineStageId: pipelineStageId().optional(),
  name: text({ label: 'Opportunity Name' }).optional(),
  status: status().optional(),
  monetaryValue: number({
    label: 'Value',
    min: 0,
    help: 'The amount in the sub-account’s currency, such as 220 or 59.90.',
  }).optional(),
  assignedTo: userId({ label: 'Assigned To' }).optional(),
});

const opportunityUrl = () =>
  out.made(
    'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/opportunities/list/yWQobCRIhRguQtD2llvk',
    ({ id }, { locationId }) =>
      locationId && id
        ? `https://app.gohighlevel.com/v2/location/${locationId}/opportunities/list/${id}`
        : null,
    { label: 'Opportunity in HighLevel (URL)' },
  );

/** An opportunity, with the same keys from every endpoint: https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity */
export const opportunity = () =>
  out.object({
    id: out.id('yWQobCRIhRguQtD2llvk', 'Opportunity ID'),
    name: out.text('Annual membership', { label: 'Opportunity Name' }),
    status: out.text('open'),
    monetaryValue: out.number(590, { label: 'Value' }),
    pipelineId: out.id('VDm7RPYC2GLUvdpKmBfC', 'Pipeline ID'),
    pipelineStageId: out.id('7915dedc-8f18-44d5-8bc3-77c04e994a10', 'Stage ID'),
    ...pipelineNames(),
    assignedTo: out.id('y0BeYjuRIlDwsDcOHOJo', 'Assigned To (User ID)'),
    assignedToName: userName('assignedTo', 'Assigned To'),
    source: out.text('Strava'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID', { from: ['contact.id'] }),
    contactUrl: contactUrl(),
    contact: out.object({
      id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
      name: out.text('Ada Byron', { label: 'Contact Name' }),
      email: out.text('ada@example.com', { label: 'Contact Email' }),
      phone: out.text('+14155550100', { label: 'Contact Phone' }),
      companyName: out.text('Harbor Gym', { label: 'Contact Company' }),
      tags: out.list(out.text('runner')),
    }),
    relations: out.list(
      out.object({
        recordId: out.id('ocQHyuzHvysMo5N5VsXc', 'Related Record ID'),
        objectKey: out.text('contact', { label: 'Related Record Type' }),
        fullName: out.text('Ada Byron', { label: 'Related Record Name' }),
        primary: out.yesNo(true, { label: 'Is Primary Contact' }),
        relationId: out.id('6651e0a3a1f0c2b3d4e5f601', 'Relation ID'),
        associationId: out.id('OPPORTUNITIES_CONTACTS_ASSOCIATION', 'Association ID'),
      }),
    ),
    effectiveProbability: out.number(42.86, { label: 'Probability (%)' }),
    lostReasonId: out.id('CLu7BaljjqrEjBGKTNNe', 'Lost Reason ID'),
    lostReasonName: lostReasonName(),
    followers: out.list(out.any('y0BeYjuRIlDwsDcOHOJo', { label: 'Followers (User IDs)' })),
    followerNames: userNames('followers'),
    lastStatusChangeAt: out.moment('2026-03-01T09:00:00.000Z'),
    lastStageChangeAt: out.moment('2026-03-01T09:00:00.000Z'),
    lastActionDate: out.moment('2026-03-01T09:00:00.000Z'),
    createdAt: out.moment('2026-03-01T09:00:00.000Z'),
    updatedAt: out.moment('2026-03-01T09:00:00.000Z'),
    indexVersion: out.text('1'),
    externalObjectId: out.id('strava-227615', 'External Object ID'),
    ...subAccount(),
    url: opportunityUrl(),
    notes: out.list(out.details({ body: 'Wants to start in spring' })),
    tasks: out.list(out.details({ title: 'Send the offer' })),
    calendarEvents: out.list(out.details({ title: 'Trial training' })),
    customFields: out.list(
      out.object({
        id: out.id('MgobCB14YMVKuE4Ka8p2', 'Custom Field ID'),
        name: out.text('Lead Origin'),
        key: out.text('lead_origin'),
        value: out.any('Open day'),
      }),
    ),
    customField: out.any({}, { label: 'Custom Fields by Name' }),
  });
