import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, unprocessable } from './refusal.ts';
import { type CustomField, dataTypes, type Location, newId } from './world.ts';

const version = '2021-07-28';

/** The page of a list whose `skip` and `limit` the vendor takes as texts. */
const paged = <Item>({ query }: Call, items: Item[], limit: number): Item[] => {
  const skip = Number(query.skip ?? 0);
  return items.slice(skip, skip + Number(query.limit ?? limit));
};

const locationRecord = (location: Location) => ({
  ...location,
  domain: '',
  logoUrl: '',
  business: {
    name: location.name,
    address: location.address,
    city: location.city,
    state: location.state,
    country: location.country,
    postalCode: location.postalCode,
    website: location.website,
    timezone: location.timezone,
    logoUrl: '',
  },
  social: location.social ?? {},
  reseller: {},
});

const locationSummary = ({ companyId: _, firstName: _f, lastName: _l, ...summary }: Location) => ({
  social: {},
  ...summary,
});

const optionTypes = ['SINGLE_OPTIONS', 'RADIO', 'MULTIPLE_OPTIONS', 'CHECKBOX', 'TEXTBOX_LIST'];

const fieldRecord = ({
  picklistOptions,
  isMultiFileAllowed,
  maxFileLimit,
  ...field
}: CustomField) => ({
  ...field,
  ...(optionTypes.includes(field.dataType) ? { picklistOptions } : {}),
  ...(field.dataType === 'FILE_UPLOAD' ? { isMultiFileAllowed, maxFileLimit } : {}),
});

const newCustomField = z.strictObject({
  name: z.string().min(1),
  dataType: z.enum(dataTypes),
  placeholder: z.string().optional(),
  acceptedFormat: z.array(z.string()).optional(),
  isMultipleFile: z.boolean().optional(),
  maxNumberOfFiles: z.number().optional(),
  textBoxListOptions: z.array(z.unknown()).optional(),
  position: z.number().optional(),
  model: z.enum(['contact', 'opportunity']).optional(),
});

export const accountRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/search-locations
    route: 'GET /locations/search',
    version,
    scope: 'locations.readonly',
    tokens: ['Location', 'Company'],
    answer: (call) => {
      const { state, grant, query } = call;
      if (query.companyId && query.companyId !== grant.companyId) throw foreignLocation();
      const found = state.locations.filter(
        ({ id, companyId, email }) =>
          companyId === grant.companyId &&
          (!grant.locationId || grant.locationId === id) &&
          (!query.email || query.email === email),
      );
      if (query.order === 'desc') found.reverse();
      return { locations: paged(call, found, 10).map(locationSummary) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-location
    route: 'GET /locations/{locationId}',
    version,
    scope: 'locations.readonly',
    tokens: ['Location', 'Company'],
    location: 'path',
    answer: ({ state, params }) => {
      const location = state.locations.find(({ id }) => id === params.locationId);
      return { location: location && locationRecord(location) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields
    route: 'GET /locations/{locationId}/customFields',
    version,
    scope: 'locations/customFields.readonly',
    location: 'path',
    answer: ({ state, params, query }) => {
      const model = query.model ?? 'contact';
      if (!['contact', 'opportunity', 'all'].includes(model)) {
        throw unprocessable([
          'model must be one of the following values: contact, opportunity, all',
        ]);
      }
      const fields = state.customFields.filter(
        (field) =>
          field.locationId === params.locationId && (model === 'all' || field.model === model),
      );
      return { customFields: fields.map(fieldRecord) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field
    route: 'POST /locations/{locationId}/customFields',
    version,
    scope: 'locations/customFields.write',
    location: 'path',
    body: newCustomField,
    status: 201,
    answer: ({ state, params, body }) => {
      const { name, dataType, model = 'contact', placeholder = '', position = 0 } = body;
      const field: CustomField = {
        id: newId(),
        locationId: params.locationId,
        model,
        name,
        fieldKey: `${model}.${name.toLowerCase().replaceAll(/\W+/g, '_')}`,
        placeholder,
        dataType,
        position,
        picklistOptions: [],
        isAllowedCustomOption: false,
        isMultiFileAllowed: body.isMultipleFile ?? false,
        maxFileLimit: body.maxNumberOfFiles ?? 1,
      };
      state.customFields.push(field);
      return { customField: fieldRecord(field) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/companies/get-company
    route: 'GET /companies/{companyId}',
    version,
    scope: 'companies.readonly',
    tokens: ['Company'],
    answer: ({ state, params, grant }) => {
      if (params.companyId !== grant.companyId) throw badRequest('Company not found');
      return {
        company: {
          ...state.company,
          domain: '',
          status: 'active',
          locationCount: state.locations.length,
        },
      };
    },
  }),
];
