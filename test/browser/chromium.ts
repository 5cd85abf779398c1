import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import axe from 'axe-core';
import { chromium, type Page } from 'playwright-core';

/** Debian's package: `apt-get install chromium`. Another browser of the kind is named by the variable. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Where pictures go: into the docs with `npm run pictures`, else where git does not look. */
const PICTURES = process.env.PICTURES ?? 'build/pictures';

const SIZES = {
  desktop: { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
};

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at. */
export type Look = {
  size?: keyof typeof SIZES;
  scheme?: 'light' | 'dark';
  /** Without scripts, as some people browse. */
  scripts?: boolean;
};

/** A page that somebody has opened in a window with cookies of its own. */
export type Visit = {
  page: Page;
  /** What the browser complained about so far: errors in the console, scripts that failed. */
  problems: string[];
  /** What keeps people from using the page as it is now, one line for each element: https://www.deque.com/axe/ */
  barriers(): Promise<string[]>;
  /** Takes a picture of what is to be seen, or of the whole page. */
  picture(name: string, options?: { fullPage?: boolean }): Promise<void>;
};

export type Chromium = {
  open(url: string, look?: Look): Promise<Visit>;
  /** Closes the pages that are open, since each goes on with what it does. */
  closePages(): Promise<void>;
  close(): Promise<void>;
};

/** A machine that runs other tests, too, is slow. */
const PATIENCE = 30_000;

/** A browser with a profile that is thrown away. */
export async function startChromium(): Promise<Chromium> {
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
  return {
    open: async (url, { size = 'desktop', scheme = 'light', scripts = true } = {}) => {
      const context = await browser.newContext({
        ...SIZES[size],
        colorScheme: scheme,
        reducedMotion: 'reduce',
        javaScriptEnabled: scripts,
        locale: 'en-US',
        timezoneId: 'UTC',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          problems.push(message.text());
        }
      });
      await page.goto(url);
      return {
        page,
        problems,
        barriers: () => barriersOn(page),
        picture: async (name, { fullPage = false } = {}) => {
          const path = `${PICTURES}/${name}.png`;
          await mkdir(dirname(path), { recursive: true });
          await page.screenshot({ path, fullPage, animations: 'disabled', caret: 'hide' });
        },
      };
    },
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: () => browser.close(),
  };
}

async function barriersOn(page: Page): Promise<string[]> {
  // A page's own policy forbids scripts from elsewhere, but not what the browser is told to run.
  await page.evaluate(axe.source);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(WCAG_AA)} })`;
  const { violations } = await page.evaluate<axe.AxeResults>(run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target}) ${failureSummary}`),
  );
}
