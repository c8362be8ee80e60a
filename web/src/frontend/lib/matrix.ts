// A matrix of nations whose cells are buttons: arrow keys go from one to the next, and the chosen one is edited below.
import { element } from "./dom";

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
): HTMLElement {
  const button = (from: string, to: string) => {
    const { text, style, changed, label } = cell(from, to);
    const here = chosen?.[0] === from && chosen[1] === to;
    return element(
      "button",
      {
        type: "button",
        class: `${style}${changed ? " changed" : ""}`,
        "data-from": from,
        "data-to": to,
        "aria-label": `${label}: ${text}`,
        "aria-pressed": here ? "true" : "false",
        tabindex: here || (chosen === undefined && from === ids[0] && to === ids[1]) ? 0 : -1,
        onclick: () => choose(from, to),
      },
      text,
    );
  };
  const table = element(
    "table",
    { class: "heat edit", onkeydown: (event) => move(event as KeyboardEvent, ids) },
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element("tr", {}, element("td"), ...ids.map((id, i) => element("th", { scope: "col", title: names[i] }, id))),
    ),
    element(
      "tbody",
      {},
      ...ids.map((from, row) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, names[row]),
          ...ids.map((to) =>
            element("td", { class: from === to ? "self" : undefined }, from === to ? undefined : button(from, to)),
          ),
        ),
      ),
    ),
  );
  return element("div", { class: "scroll" }, table);
}

function move(event: KeyboardEvent, ids: string[]): void {
  const steps: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = steps[event.key];
  const at = (event.target as HTMLElement).dataset;
  if (step === undefined || at["from"] === undefined || at["to"] === undefined) return;
  let row = ids.indexOf(at["from"]);
  let column = ids.indexOf(at["to"]);
  do {
    row += step[0];
    column += step[1];
  } while (row === column && row >= 0 && row < ids.length);
  const next = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(
    `[data-from="${ids[row]}"][data-to="${ids[column]}"]`,
  );
  if (next === null) return;
  event.preventDefault();
  (event.target as HTMLElement).tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
