import { html } from 'hono/html';

/** One thing to choose on a consent page. Radio buttons share a name, checkboxes do not have to. */
export type Choice = {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  label: string;
  checked: boolean;
};

/** The page on which a person allows or denies the app, as plain HTML that works without scripts. */
export const consentPage = (page: {
  title: string;
  question: string;
  action: string;
  /** What the page has to send back unchanged */
  hidden: Record<string, string>;
  choices: Choice[];
}) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page.title}</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 26rem; padding: 0 1rem; color: #222; }
      form { border: 1px solid #ddd; border-radius: 8px; padding: 1.5rem; }
      label { display: block; padding: 0.3rem 0; }
      button { font: inherit; padding: 0.5rem 1.5rem; margin: 1rem 0.5rem 0 0; border: 1px solid #888; border-radius: 6px; background: #fff; cursor: pointer; }
      button[value='allow'] { background: #1a5fb4; border-color: #1a5fb4; color: #fff; }
    </style>
  </head>
  <body>
    <form method="post" action="${page.action}">
      <h1>${page.title}</h1>
      <p>${page.question}</p>
      ${Object.entries(page.hidden).map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      ${page.choices.map(
        (choice) =>
          html`<label><input type="${choice.type}" name="${choice.name}" value="${choice.value}" ${choice.checked ? 'checked' : ''} /> ${choice.label}</label>`,
      )}
      <button type="submit" name="decision" value="allow">Allow</button>
      <button type="submit" name="decision" value="deny">Deny</button>
    </form>
  </body>
</html>`;

/** A page that says why the app cannot be connected. */
export const refusalPage = (title: string, reason: string) =>
  html`<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${title}</title></head><body><h1>${title}</h1><p>${reason}</p></body></html>`;
