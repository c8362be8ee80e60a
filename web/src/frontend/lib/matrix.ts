// A matrix of nations whose cells are buttons: arrow keys go from one to the next, and the chosen one is edited below.
import { html, type TemplateResult } from "lit-html";

export interface MatrixCell {
  text: string;
  style: string;
  changed: boolean;
  label: string;
}

/** A matrix; `cell` tells what stands where, and `choose` is called with the nations of a pressed cell. */
export function matrix(
  ids: string[],
  names: string[],
  caption: string,
  chosen: [string, string] | undefined,
  cell: (from: string, to: string) => MatrixCell,
  choose: (from: string, to: string) => void,
): TemplateResult {
  const button = (from: string, to: string): TemplateResult => {
    const { text, style, changed, label } = cell(from, to);
    const here = chosen?.[0] === from && chosen[1] === to;
    const first = here || (chosen === undefined && from === ids[0] && to === ids[1]);
    return html`<td><button type="button" class="${style}${changed ? " changed" : ""}" data-from=${from} data-to=${to}
      aria-label="${label}: ${text}" aria-pressed=${here} tabindex=${first ? 0 : -1}
      @click=${() => choose(from, to)}>${text}</button></td>`;
  };
  const row = (from: string, i: number): TemplateResult =>
    html`<tr><th scope="row">${names[i]}</th>${ids.map((to) =>
      from === to ? html`<td class="self"></td>` : button(from, to),
    )}</tr>`;
  return html`<div class="scroll"><table class="heat edit" @keydown=${(event: KeyboardEvent) => move(event, ids)}>
    <caption>${caption}</caption>
    <thead><tr><td></td>${ids.map((id, i) => html`<th scope="col" title=${names[i] ?? id}>${id}</th>`)}</tr></thead>
    <tbody>${ids.map(row)}</tbody></table></div>`;
}

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell that an arrow key leads to, past the empty diagonal; none at the edge. */
export function neighbour(key: string, row: number, column: number, count: number): [number, number] | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const inside = (at: number): boolean => at >= 0 && at < count;
  do {
    row += step[0];
    column += step[1];
  } while (row === column && inside(row));
  return inside(row) && inside(column) && row !== column ? [row, column] : null;
}

function move(event: KeyboardEvent, ids: string[]): void {
  const at = (event.target as HTMLElement).dataset;
  if (at["from"] === undefined || at["to"] === undefined) return;
  const place = neighbour(event.key, ids.indexOf(at["from"]), ids.indexOf(at["to"]), ids.length);
  if (place === null) return;
  const next = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(
    `[data-from="${ids[place[0]]}"][data-to="${ids[place[1]]}"]`,
  );
  if (next === null) return;
  event.preventDefault();
  (event.target as HTMLElement).tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
