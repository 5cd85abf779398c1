import { integer, longText, text } from '../../core/input/fields.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarResource, resourceType, serviceCalendars } from './schema.ts';

export const createCalendarResource = action({
  key: 'create_calendar_resource',
  noun: 'Resource',
  label: 'Create Calendar Resource',
  description:
    'Adds a resource of the chosen type (room or equipment) with a name and description to service calendars.',
  docs: docs('calendars', 'create-calendar-resource'),
  scopes: ['calendars/resources.write'],
  route: 'POST /calendars/resources/{resourceType}',
  connection: ['locationId'],
  input: () => ({
    resourceType: resourceType(),
    name: text(),
    description: longText(),
    calendarIds: serviceCalendars(),
    quantity: integer({
      min: 0,
      help: 'How many pieces of the equipment there are. Defaults to 1.',
    }).default(1),
    outOfService: integer({
      min: 0,
      help: 'How many pieces of the equipment are out of service. Defaults to 0.',
    }).default(0),
    capacity: integer({
      min: 0,
      help: 'How many people fit in the room. Defaults to 1.',
    }).default(1),
  }),
  output: calendarResource,
});
