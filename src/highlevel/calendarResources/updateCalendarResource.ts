import { integer, longText, text, yesNo } from '../../core/input/fields.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { changedResource, resourceId, resourceType, serviceCalendars } from './schema.ts';

export const updateCalendarResource = action({
  key: 'update_calendar_resource',
  noun: 'Resource',
  label: 'Update Calendar Resource',
  description:
    'Updates a resource of the chosen type (room or equipment). Fields left empty keep their values.',
  docs: docs('calendars', 'update-calendar-resource'),
  scopes: ['calendars/resources.write'],
  route: 'PUT /calendars/resources/{resourceType}/{id}',
  connection: ['locationId'],
  input: () => ({
    resourceType: resourceType(),
    id: resourceId(),
    name: text().optional(),
    description: longText().optional(),
    calendarIds: serviceCalendars().optional(),
    quantity: integer({ min: 0, help: 'How many pieces of the equipment there are.' }).optional(),
    outOfService: integer({
      min: 0,
      help: 'How many pieces of the equipment are out of service.',
    }).optional(),
    capacity: integer({ min: 0, help: 'How many people fit in the room.' }).optional(),
    isActive: yesNo({ label: 'Active' }).optional(),
  }),
  oneOf: ['name', 'description', 'calendarIds', 'quantity', 'outOfService', 'capacity', 'isActive'],
  echo: { id: 'id' },
  output: changedResource,
});
