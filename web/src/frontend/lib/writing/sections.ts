// The list of the parts of a scenario, and what a new element of each list begins with.
import { html, type TemplateResult } from "lit-html";
import { fill } from "../dom";
import { type Section, type Texts, said } from "./model";

const NEW: Record<string, string> = {
  nations: "{id: NEW}",
  relations: "{between: [AAA, BBB], affinity: 0}",
  agreements: "{parties: [AAA, BBB]}",
  institutions: "{id: new-institution, kind: regionalSecurity, members: []}",
  networks: "{id: new-network, footprint: {}}",
  "story.nations": "{nation: NEW, service: the Service}",
  "story.networks": "{network: new-network, coverName: New}",
  "story.injects": "{day: 0, subject: New}",
  "story.points": "{point: new-point, subject: New}",
};

/** The list that a part belongs to: of {@code nations[2]} it is {@code nations}. */
export function listOf(path: string): string {
  return path.replace(/\[\d+\]$/, "");
}

/** Whether a part is an element of a list. */
export const isElement = (path: string): boolean => /\[\d+\]$/.test(path);

/** Whether something can be added where a part is chosen. */
export const canGrow = (path: string): boolean => listOf(path) in NEW;

/** What a new element of a list begins with. */
export const fresh = (list: string): string => NEW[list] ?? "{}";

/** Shows the parts; what was chosen stays chosen as long as it is there. */
export function showSections(select: HTMLSelectElement, sections: readonly Section[], texts: Texts): void {
  const chosen = select.value;
  fill(select, sections.map((section) => part(section, texts)));
  select.value = chosen;
  if (select.selectedIndex < 0) select.value = "";
}

function part({ path, items }: Section, texts: Texts): TemplateResult {
  const name = path === "" ? said(texts, "general") : path;
  if (!items) return option(path, name);
  return html`<optgroup label="${name} (${items.length})">${items.map((item) =>
    option(item.path, item.label === "" ? item.path : item.label),
  )}${items.length === 0 ? option(path, `${name} –`) : null}</optgroup>`;
}

const option = (value: string, label: string): TemplateResult => html`<option value=${value}>${label}</option>`;
