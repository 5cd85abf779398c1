import { html } from 'hono/html';
import type { Consent } from '../../bells/team.ts';
import { TEXTS } from './texts.ts';

const box = (purpose: keyof Consent, isTicked: boolean, isInner = false) => {
  const { label, help } = TEXTS.purposes[purpose];
  return html`
    <label class="box ${isInner ? 'inner' : ''}">
      <input type="checkbox" name="${purpose}" value="yes" ${isTicked ? html`checked` : ''}>
      <span>${label}</span>
      <small>${help}</small>
    </label>`;
};

/** A box for each purpose. Consent is a tick of the athlete: none is set beforehand. */
export const boxes = (consent: Consent) => html`
  ${box('activities', consent.activities)}
  ${box('hidden', consent.hidden, true)}
  ${box('profile', consent.profile)}`;
