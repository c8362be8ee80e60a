// What the text says, seen: the map, and the matrices of affinity and trust.
import { make } from "../film/dom";
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
  matrices.replaceChildren();
  if (preview.ids && preview.affinity && preview.trust) {
    matrices.append(
      matrix(preview.ids, preview.affinity, said(texts, "affinity"), warmth),
      matrix(preview.ids, preview.trust, said(texts, "trust"), heat),
    );
  }
}

function matrix(
  ids: string[],
  values: (number | null)[][],
  caption: string,
  shade: (value: number) => string,
): HTMLElement {
  const head = make("tr", {}, make("td", {}), ...ids.map((id) => make("th", { scope: "col" }, id)));
  const rows = ids.map((id, i) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, id),
      ...ids.map((_, j) => {
        const value = values[i]?.[j] ?? null;
        return value === null
          ? make("td", { class: "self" }, "·")
          : make(
              "td",
              { class: shade(value) },
              value.toFixed(1).replace(/^-?0(?=\.)/, (zero) => zero.replace("0", "")),
            );
      }),
    ),
  );
  const table = make(
    "table",
    { class: "heat" },
    make("caption", {}, caption),
    make("thead", {}, head),
    make("tbody", {}, ...rows),
  );
  return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption }, table);
}

function warmth(value: number): string {
  const step = Math.round(value * 3);
  return step === 0 ? "m0" : step < 0 ? `c${Math.min(3, -step)}` : `w${Math.min(3, step)}`;
}

function heat(value: number): string {
  return `h${Math.max(0, Math.min(8, Math.round(value * 8)))}`;
}
