// Sharing policies as a heat map: a row for each nation, a column for each part of its policy.
import { html, nothing, type TemplateResult } from "lit-html";
import { decimals, range } from "./range";
import { t } from "./room";
import type { Scenario } from "./scenario";
import { set, type Variant } from "./setup";
import { MARKINGS, type Posture, POSTURES } from "./vocabulary";

interface Part {
  field: "posture" | "marking" | "minimumTrust" | "minimumAffinity" | "releaseProbability" | "sanitisation";
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

let chosen: [nation: string, field: Part["field"]] | undefined;

/** The map and, below it, what the chosen cell is changed with. The more a cell lets through, the darker it is. */
export function policies(scenario: Scenario, variant: Variant, changed: () => void): TemplateResult {
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
  const cell = (nation: string, part: Part): TemplateResult => {
    const value = now(nation, part);
    const here = chosen?.[0] === nation && chosen[1] === part.field;
    const press = (): void => {
      chosen = [nation, part.field];
      if (part.choices === null) changed();
      else change(nation, part, part.choices[(part.choices.indexOf(value) + 1) % part.choices.length]!);
    };
    return html`<td><button type="button"
      class="h${openness(part, value)}${value === written(nation, part) ? "" : " changed"}" data-from=${nation}
      data-to=${part.field} aria-pressed=${here} aria-label="${nation}, ${t(`policy.${part.field}`)}: ${shown(
        part,
        value,
      )}" @click=${press}>${shown(part, value)}</button></td>`;
  };
  return html`<div><div class="scroll"><table class="heat edit policies">
    <caption>${t("setup.policies.about")}</caption>
    <thead><tr><td></td>${PARTS.map((part) => html`<th scope="col">${t(`policy.${part.field}`)}</th>`)}</tr></thead>
    <tbody>${scenario.nations.map(
      ({ id, name }) => html`<tr><th scope="row">${name ?? id}</th>${PARTS.map((part) => cell(id, part))}</tr>`,
    )}</tbody></table></div>${slider(now, change)}</div>`;
}

function slider(
  now: (nation: string, part: Part) => string,
  change: (nation: string, part: Part, value: string) => void,
): TemplateResult | typeof nothing {
  const part = PARTS.find(({ field, choices }) => field === chosen?.[1] && choices === null);
  if (part === undefined || chosen === undefined) return nothing;
  const nation = chosen[0];
  const label = `${nation}: ${t(`policy.${part.field}`)}`;
  return range("policy-range", label, Number(now(nation, part)), part.min, (value) => change(nation, part, value));
}

function shown(part: Part, value: string): string {
  if (part.choices === null) return decimals(Number(value));
  return part.field === "posture" ? t(`posture.${value as Posture}`) : value;
}

/** How much is let through, from 0 to 8. */
export function openness(part: Part, value: string): number {
  if (part.choices !== null) return Math.round((8 * part.choices.indexOf(value)) / (part.choices.length - 1));
  const share = (Number(value) - part.min) / (1 - part.min);
  return Math.round(8 * (CLOSING.has(part.field) ? 1 - share : share));
}
