import type { Context } from 'hono';
import { isSameText } from '../../bells/sameText.ts';
import { operatorToken } from '../operations/operatorToken.ts';

/** Whether a request comes from the owner's commands, which know RELAY_SECRET. */
export const isOperator = (context: Context, secret: string): boolean =>
  isSameText(context.req.header('authorization') ?? '', `Bearer ${operatorToken(secret)}`);
