import type { Page } from 'playwright-core';

/** Roles that a person operates or looks for, which are nothing without a name. */
const namedRoles = new Set([
  'button',
  'link',
  'textbox',
  'combobox',
  'checkbox',
  'tab',
  'tabpanel',
  'region',
  'navigation',
  'heading',
  'alertdialog',
]);

/** What is wrong with the accessibility tree and the markup under it; empty where nothing is. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const seen = nodes.filter(({ ignored }) => !ignored);
  const roleOf = ({ role }: (typeof seen)[number]) => String(role?.value ?? '');
  const nameless = seen
    .filter((node) => namedRoles.has(roleOf(node)) && String(node.name?.value ?? '').trim() === '')
    .map((node) => `A ${roleOf(node)} has no name.`);
  const mains = seen.filter((node) => roleOf(node) === 'main').length;
  return [
    ...nameless,
    ...(mains === 1 ? [] : [`There are ${mains} main parts.`]),
    ...(await page.evaluate(markupProblems)),
  ];
}

/** Runs in the page. */
function markupProblems(): string[] {
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  const doubled = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `Two elements are called ${id}.`);
  const dangling = Array.from(
    document.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls], label[for]'),
  )
    .flatMap((element) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(
        (name) => element.getAttribute(name)?.split(' ') ?? [],
      ),
    )
    .filter((id) => document.getElementById(id) === null)
    .map((id) => `Nothing is called ${id}.`);
  const levels = Array.from(document.querySelectorAll('h1, h2, h3, h4'))
    .filter((heading) => heading.checkVisibility())
    .map(({ tagName }) => Number(tagName[1]));
  const jumps = levels
    .filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    .map((level) => `A heading of level ${level} stands under none of the level above.`);
  const tooSmall = Array.from(document.querySelectorAll('button, a, select, summary, input'))
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { height, width } = (element.closest('label') ?? element).getBoundingClientRect();
      return height < 24 || width < 24;
    })
    .map((element) => `Too small to touch: ${element.textContent}`);
  return [...doubled, ...dangling, ...jumps, ...tooSmall];
}

/** Text whose contrast with what is behind it is less than 4.5, or 3 where it is large (WCAG 2.2, 1.4.3). */
export function contrastProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const read = (colour: string): Colour => {
      if (canvas === null) return [0, 0, 0, 1];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const groundOf = (element: Element | null): Colour => {
      if (element === null) return read(getComputedStyle(document.body).backgroundColor);
      const ground = read(getComputedStyle(element).backgroundColor);
      return ground[3] > 0.99 ? ground : groundOf(element.parentElement);
    };
    const luminance = ([r, g, b]: Colour) => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const problems: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || !element.checkVisibility({ opacityProperty: true })) continue;
      // What cannot be used just now may be faint (WCAG 2.2, 1.4.3).
      if (element.closest(':disabled, noscript, script') !== null) continue;
      const style = getComputedStyle(element);
      const one = luminance(read(style.color));
      const other = luminance(groundOf(element));
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const isLarge = parseFloat(style.fontSize) >= 24;
      if (ratio < (isLarge ? 3 : 4.5)) problems.push(`${ratio.toFixed(2)}: ${text.slice(0, 40)}`);
    }
    return problems;
  });
}
