import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { badRequest, notFound } from './refusal.ts';
import { type FieldFolder, newId } from './world.ts';

const version = '2021-07-28';
const writing = { version, scope: 'locations/customFields.write' } as const;

const name = z.string().min(1);
const locationId = z.string().min(1);

/** The endpoints know custom objects and companies alone. */
const checkObject = (call: Call, objectKey: string, location: string) => {
  const isKnown = call.state.objects.some(
    (object) =>
      object.key === objectKey &&
      object.locationId === location &&
      (!object.standard || object.key === 'business'),
  );
  if (!isKnown) throw badRequest(`Object ${objectKey} is not supported`);
};

const folderOf = ({ state, params, grant }: Call<'id'>): FieldFolder => {
  const folder = state.fieldFolders.find(
    (one) => one.id === params.id && one.locationId === grant.locationId,
  );
  if (!folder) throw notFound('Folder', params.id);
  return folder;
};

/** The folders of the custom fields of objects. */
export const fieldFolderRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-fields-by-object-key
    route: 'GET /custom-fields/object-key/{objectKey}',
    version,
    scope: 'locations/customFields.readonly',
    location: 'query',
    answer: (call) => {
      const { objectKey } = call.params;
      const location = String(call.query.locationId);
      checkObject(call, objectKey, location);
      const { fieldFolders, objectFields } = call.state;
      const isOwn = (one: { objectKey: string; locationId: string }) =>
        one.objectKey === objectKey && one.locationId === location;
      return { fields: objectFields.filter(isOwn), folders: fieldFolders.filter(isOwn) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field-folder
    route: 'POST /custom-fields/folder',
    ...writing,
    location: 'body',
    body: z.strictObject({ objectKey: z.string().min(1), name, locationId }),
    status: 201,
    answer: (call) => {
      checkObject(call, call.body.objectKey, call.body.locationId);
      const folder = { id: newId(), ...call.body };
      call.state.fieldFolders.push(folder);
      return folder;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field-folder
    route: 'PUT /custom-fields/folder/{id}',
    ...writing,
    location: 'body',
    body: z.strictObject({ name, locationId }),
    answer: (call) => Object.assign(folderOf(call), { name: call.body.name }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field-folder
    route: 'DELETE /custom-fields/folder/{id}',
    ...writing,
    location: 'query',
    answer: (call) => {
      const folder = folderOf(call);
      call.state.fieldFolders = call.state.fieldFolders.filter((other) => other !== folder);
      return { succeded: true, id: folder.id, key: folder.objectKey };
    },
  }),
];
