import { addContactFollowers } from './addContactFollowers.ts';
import { removeContactFollowers } from './removeContactFollowers.ts';

export const contactFollowers = [addContactFollowers, removeContactFollowers];
