// How scripts fill a page: with templates of lit-html. Text goes in as text, never as markup: what people write cannot
// become a script. What did not change stays as it is, with its focus, its scrolling and what is typed in it.
import { html, nothing, render, type TemplateResult } from "lit-html";

/** What a template can hold besides templates; what is absent is `nothing`, for false would be shown as a word. */
export type Shown = TemplateResult | typeof nothing | string | number | null | Shown[];

/** The element of that id, which the page must have. */
export function byId<T extends Element = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element as unknown as T;
}

const filled = new WeakSet<Element>();

/** Shows something in an element, in place of what stood there. */
export function fill(place: HTMLElement | SVGElement, shown: Shown): void {
  if (!filled.has(place)) {
    filled.add(place);
    place.replaceChildren();
  }
  render(shown, place as HTMLElement);
}

/** Shows something in the element of an id. */
export function show(id: string, shown: Shown): void {
  fill(byId(id), shown);
}

/** Shows something where a condition holds. */
export function when(condition: boolean, shown: () => Shown): Shown {
  return condition ? shown() : nothing;
}

/** A table with a heading for each column. */
export function table(caption: string, headings: string[], rows: Shown[][]): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="visually-hidden">${caption}</caption>
      <thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table></div>`;
}

/** A button that does something. */
export function button(label: string, press: () => unknown, kind = "button small"): TemplateResult {
  return html`<button type="button" class=${kind} @click=${press}>${label}</button>`;
}

/** A button that is the first to be thought of. */
export function primary(label: string, press: () => unknown): TemplateResult {
  return button(label, press, "button small primary");
}

/** Something to choose from: an id, and what it is called. */
export type Choice = [id: string, label: string];

const option = ([id, label]: Choice): TemplateResult => html`<option value=${id}>${label}</option>`;

/** Fills a list with what can be chosen; what was chosen stays chosen. */
export function options(select: HTMLSelectElement, choices: Choice[]): void {
  grouped(select, choices, []);
}

/** The same with groups that have a heading each; groups without choices are left out. */
export function grouped(select: HTMLSelectElement, first: Choice[], groups: [string, Choice[]][]): void {
  const value = select.value;
  const full = groups.filter(([, choices]) => choices.length > 0);
  fill(select, [
    first.map(option),
    full.map(([label, choices]) => html`<optgroup label=${label}>${choices.map(option)}</optgroup>`),
  ]);
  if (Array.from(select.options).some((one) => one.value === value)) select.value = value;
}
