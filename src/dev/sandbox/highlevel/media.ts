import * as z from 'zod';
import type { UploadedFile } from '../server.ts';
import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, notFound, unprocessable } from './refusal.ts';
import { validated } from './validation.ts';
import { newId } from './world.ts';

const version = '2021-07-28';
const text = z.string().optional();
const count = z.string().regex(/^\d+$/, 'must be a number string').optional();

const listQuery = z.strictObject({
  offset: count,
  limit: count,
  sortBy: z.enum(['createdAt', 'updatedAt', 'name']),
  sortOrder: z.enum(['asc', 'desc']),
  type: z.enum(['file', 'folder']),
  query: text,
  altType: z.literal('location'),
  altId: z.string(),
  parentId: text,
  fetchAll: z.enum(['true', 'false']).optional(),
});

const LARGEST = 25 * 1024 * 1024;

const uploadForm = z.strictObject({
  file: z.custom<UploadedFile>((part) => typeof part === 'object' && part !== null).optional(),
  hosted: z.enum(['true', 'false']).optional(),
  fileUrl: text,
  name: text,
  parentId: text,
});

/** The token has to be one of the location. */
const checkOwner = ({ grant, query }: Call) => {
  if (query.altType !== 'location') {
    throw unprocessable(['altType must be one of the following values: location']);
  }
  if (query.altId !== grant.locationId) throw foreignLocation();
};

export const mediaRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/medias/fetch-media-content
    route: 'GET /medias/files',
    version,
    scope: 'medias.readonly',
    answer: (call) => {
      const query = validated(listQuery, call.query);
      checkOwner(call);
      const { sortBy, sortOrder, parentId, fetchAll, query: words = '' } = query;
      const sign = sortOrder === 'asc' ? 1 : -1;
      const found = call.state.media
        .filter(
          (one) =>
            one.altId === query.altId &&
            one.type === query.type &&
            (fetchAll === 'true' || one.parentId === parentId) &&
            one.name.toLowerCase().includes(words.toLowerCase()),
        )
        .sort((one, other) => sign * one[sortBy].localeCompare(other[sortBy]));
      const start = Number(query.offset ?? 0);
      return {
        files: found.slice(start, start + Number(query.limit ?? 20)),
        count: found.length,
        traceId: newId(),
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/medias/upload-media-content
    route: 'POST /medias/upload-file',
    version,
    scope: 'medias.write',
    form: true,
    answer: ({ state, grant, body, now }) => {
      const { file, hosted, fileUrl, name, parentId } = validated(uploadForm, body);
      if (hosted === 'true' ? !fileUrl : !file) {
        throw unprocessable([`${hosted === 'true' ? 'fileUrl' : 'file'} should not be empty`]);
      }
      if (file && file.size > LARGEST) throw badRequest('File too large');
      const id = newId();
      const altId = grant.locationId!;
      const url = `https://storage.googleapis.com/msgsndr/${altId}/media/${id}`;
      state.media.push({
        _id: id,
        altId,
        altType: 'location',
        type: 'file',
        name: name ?? file?.filename ?? fileUrl!.split('/').at(-1)!,
        url,
        ...(file && { contentType: file.type, size: file.size }),
        ...(parentId && { parentId }),
        createdAt: now.toISOString(),
        updatedAt: now.toISOString(),
      });
      return { fileId: id, url };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/medias/delete-media-content
    route: 'DELETE /medias/{id}',
    version,
    scope: 'medias.write',
    answer: (call) => {
      checkOwner(call);
      const { state, params, grant } = call;
      const known = state.media.find(
        ({ _id, altId }) => _id === params.id && altId === grant.locationId,
      );
      if (!known) throw notFound('File', params.id);
      state.media = state.media.filter((one) => one !== known);
      return new Response('');
    },
  }),
];
