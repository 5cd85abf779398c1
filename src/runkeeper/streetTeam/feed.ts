import { feedOf } from '../feed.ts';
import { BASIC } from '../permissions.ts';

export const teamFeed = { ...feedOf('/team', 'Team', 'friends'), scopes: BASIC };
