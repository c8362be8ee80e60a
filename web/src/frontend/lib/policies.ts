// Sharing policies as a heat map: a row for each nation, a column for each part of its policy.
import { element } from "./dom";
import { t } from "./room";
import type { Scenario } from "./scenario";
import { set, type Variant } from "./setup";
import { MARKINGS, POSTURES } from "./vocabulary";

interface Part {
  field: string;
  /** What may be chosen, from closed to open; null where it is a number. */
  choices: string[] | null;
  min: number;
}

const PARTS: Part[] = [
  { field: "posture", choices: [...POSTURES], min: 0 },
  { field: "marking", choices: [...MARKINGS].reverse(), min: 0 },
  { field: "minimumTrust", choices: null, min: 0 },
  { field: "minimumAffinity", choices: null, min: -1 },
  { field: "releaseProbability", choices: null, min: 0 },
  { field: "sanitisation", choices: null, min: 0 },
];

/** What closes the more, the higher it is: its map is darker where it is lower. */
const CLOSING = new Set(["minimumTrust", "minimumAffinity", "sanitisation"]);

let chosen: [string, string] | undefined;

/** The map and, below it, what the chosen cell is changed with. The more a cell lets through, the darker it is. */
export function policies(scenario: Scenario, variant: Variant, changed: () => void): HTMLElement {
  const path = (nation: string, part: Part): string => `nations[${nation}].sharing.${part.field}`;
  const written = (nation: string, part: Part): string => {
    const sharing = scenario.nations.find(({ id }) => id === nation)!.sharing as unknown as Record<string, unknown>;
    return String(sharing[part.field]);
  };
  const now = (nation: string, part: Part): string => variant.changes.get(path(nation, part)) ?? written(nation, part);
  const change = (nation: string, part: Part, value: string): void => {
    set(variant, path(nation, part), value === written(nation, part) ? undefined : value);
    changed();
  };
  const cell = (nation: string, part: Part): HTMLElement => {
    const value = now(nation, part);
    const here = chosen?.[0] === nation && chosen[1] === part.field;
    const press = (): void => {
      chosen = [nation, part.field];
      if (part.choices === null) changed();
      else change(nation, part, part.choices[(part.choices.indexOf(value) + 1) % part.choices.length]!);
    };
    return element(
      "button",
      {
        type: "button",
        class: `h${openness(part, value)}${value === written(nation, part) ? "" : " changed"}`,
        "data-from": nation,
        "data-to": part.field,
        "aria-pressed": here ? "true" : "false",
        "aria-label": `${nation}, ${t(`policy.${part.field}`)}: ${shown(part, value)}`,
        onclick: press,
      },
      shown(part, value),
    );
  };
  const table = element(
    "table",
    { class: "heat edit policies" },
    element("caption", {}, t("setup.policies.about")),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("td"),
        ...PARTS.map((part) => element("th", { scope: "col" }, t(`policy.${part.field}`))),
      ),
    ),
    element(
      "tbody",
      {},
      ...scenario.nations.map(({ id, name }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, name ?? id),
          ...PARTS.map((part) => element("td", {}, cell(id, part))),
        ),
      ),
    ),
  );
  return element("div", {}, element("div", { class: "scroll" }, table), slider(now, change));
}

function slider(
  now: (nation: string, part: Part) => string,
  change: (nation: string, part: Part, value: string) => void,
): HTMLElement | null {
  const part = PARTS.find(({ field, choices }) => field === chosen?.[1] && choices === null);
  if (part === undefined || chosen === undefined) return null;
  const nation = chosen[0];
  const value = now(nation, part);
  const output = element("output", { for: "policy-range" }, shown(part, value));
  const input = element("input", {
    type: "range",
    id: "policy-range",
    min: part.min,
    max: 1,
    step: 0.05,
    value,
    oninput: (event) => {
      output.textContent = shown(part, (event.target as HTMLInputElement).value);
    },
    onchange: (event) => change(nation, part, (event.target as HTMLInputElement).value),
  });
  return element(
    "div",
    { class: "slider" },
    element("label", { for: "policy-range" }, `${nation}: ${t(`policy.${part.field}`)}`),
    input,
    output,
  );
}

function shown(part: Part, value: string): string {
  return part.choices === null
    ? Number(value).toFixed(2).replace("-", "−")
    : part.field === "posture"
      ? t(`posture.${value}`)
      : value;
}

/** How much is let through, from 0 to 8. */
function openness(part: Part, value: string): number {
  if (part.choices !== null) return Math.round((8 * part.choices.indexOf(value)) / (part.choices.length - 1));
  const share = (Number(value) - part.min) / (1 - part.min);
  return Math.round(8 * (CLOSING.has(part.field) ? 1 - share : share));
}
