// What the text says, seen: the map, and the matrices of affinity and trust.
import { html, nothing, type TemplateResult } from "lit-html";
import { fill } from "../dom";
import { type Preview, type Texts, said } from "./model";

/** Shows a preview; the last one stays while something is wrong. */
export function showPreview(
  preview: Preview | null,
  texts: Texts,
  state: HTMLElement,
  map: HTMLElement,
  matrices: HTMLElement,
): void {
  if (!preview) {
    if (map.childElementCount > 0) state.textContent = said(texts, "stale");
    return;
  }
  state.textContent = said(texts, "shown", preview.nations, preview.networks, preview.institutions);
  // Drawn by the server of ids and numbers alone, which the scenario's reader has checked.
  const drawn = new DOMParser().parseFromString(
    preview.map ?? "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "text/html",
  );
  map.replaceChildren(...drawn.body.children);
  const { ids, affinity, trust } = preview;
  const seen =
    ids && affinity && trust
      ? [matrix(ids, affinity, said(texts, "affinity"), warmth), matrix(ids, trust, said(texts, "trust"), heat)]
      : nothing;
  fill(matrices, seen);
}

function matrix(
  ids: string[],
  values: (number | null)[][],
  caption: string,
  shade: (value: number) => string,
): TemplateResult {
  const cell = (value: number | null): TemplateResult =>
    value === null ? html`<td class="self">·</td>` : html`<td class=${shade(value)}>${short(value)}</td>`;
  const row = (id: string, i: number): TemplateResult =>
    html`<tr><th scope="row">${id}</th>${ids.map((_, j) => cell(values[i]?.[j] ?? null))}</tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table class="heat">
    <caption>${caption}</caption>
    <thead><tr><td></td>${ids.map((id) => html`<th scope="col">${id}</th>`)}</tr></thead>
    <tbody>${ids.map(row)}</tbody></table></div>`;
}

/** A number below 1 without its zero: .7. */
export function short(value: number): string {
  return value.toFixed(1).replace(/^-?0(?=\.)/, (zero) => zero.replace("0", ""));
}

function warmth(value: number): string {
  const step = Math.round(value * 3);
  return step === 0 ? "m0" : step < 0 ? `c${Math.min(3, -step)}` : `w${Math.min(3, step)}`;
}

function heat(value: number): string {
  return `h${Math.max(0, Math.min(8, Math.round(value * 8)))}`;
}
