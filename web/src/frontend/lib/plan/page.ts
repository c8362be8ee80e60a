// What the steps of a plan have in common: the plan, its scenario, and where what is wrong is said.
import { html, nothing } from "lit-html";
import type { Shown } from "../dom";
import type { PlanDraft } from "./draft";
import { type Described, findingsAt } from "./model";

/** The step that is shown. */
export interface Page {
  id: string;
  draft: PlanDraft;
  scenario: Described;
  /** The step is drawn anew. */
  draw(): void;
}

/** What is said of a path, below its field. */
export function told(page: Page, path: string): Shown {
  const found = findingsAt(page.draft.findings, path);
  if (found.length === 0) return nothing;
  return html`<p class="fault ${found.some((one) => one.blocks) ? "wrong" : "facts"}"
    role="status">${found.map((one) => one.text).join(" ")}</p>`;
}

/** Changes the plan, and lets it be saved. */
export function write(page: Page, change: () => void, redraw = false): void {
  change();
  page.draft.changed();
  if (redraw) page.draw();
}

/** What a field holds. */
export const typed = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
