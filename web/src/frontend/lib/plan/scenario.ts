// The first step: title, scenario, and what is changed of it.
import { html, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { byId, show } from "../dom";
import { Editor, VIEWS, type View } from "../editor";
import { fault } from "../fault";
import { policies } from "../policies";
import { t } from "../room";
import { change, settings, type Variant } from "../setup";
import { text } from "../texts";
import { findingsAt } from "./model";
import { type Page, typed, write } from "./page";

type Sight = View | "policies";

const SIGHTS: Sight[] = [
  "affinity",
  "trust",
  "sharing",
  "policies",
  ...VIEWS.filter((view) => view === "agreements" || view === "institutions"),
];

let sight: Sight = "affinity";

/** Makes the step; draws what can be drawn anew. */
export function scenarioStep(page: Page): () => void {
  const changes: Variant = { name: "", changes: new Map() };
  page.draft.plan.settings.forEach((setting) => change(changes, setting));
  const editor = new Editor(page.scenario, changes, changed);
  const title = byId<HTMLInputElement>("setup-title");
  const choice = byId<HTMLSelectElement>("setup-scenario");
  title.value = page.draft.plan.title;
  const reference = page.draft.plan.scenario.reference;
  if (!Array.from(choice.options).some((one) => one.value === reference)) choice.add(new Option(reference, reference));
  choice.value = reference;
  title.addEventListener("input", (event) => write(page, () => (page.draft.plan.title = typed(event))));
  choice.addEventListener("change", () => void choose({ reference: choice.value }));
  byId("take-anew").addEventListener("click", () => void choose({ reference, text: "" }));
  byId("undo").addEventListener("click", () => {
    changes.changes.clear();
    changed();
  });

  /** Another scenario comes with its timing: the page is made anew. */
  async function choose(scenario: { reference: string; text?: string }): Promise<void> {
    write(page, () => (page.draft.plan.scenario = scenario));
    if (await page.draft.save()) location.reload();
  }

  function changed(): void {
    write(page, () => (page.draft.plan.settings = settings(changes)));
    draw();
  }

  function draw(): void {
    const look = (name: Sight) => (): void => {
      sight = name;
      draw();
    };
    const tab = (name: Sight): TemplateResult =>
      html`<button type="button" class="tab" data-key="sight-${name}" aria-pressed=${name === sight}
        @click=${look(name)}>${name === "policies" ? t("setup.policies") : text(`run.ui.view.${name}`)}</button>`;
    show("sights", SIGHTS.map(tab));
    const shown = sight === "policies" ? policies(page.scenario, changes, changed) : editor.controls(sight);
    show("matrix", html`${keyed(`${page.scenario.id} ${sight}`, shown)}`);
    const made = settings(changes);
    byId("changes").textContent = made.length === 0 ? t("setup.unchanged") : t("setup.changed", made.length);
    byId("undo").hidden = made.length === 0;
    const said = (path: string): string =>
      findingsAt(page.draft.findings, path)
        .map((one) => one.text)
        .join(" ");
    fault(title, said("title"));
    fault(choice, said("scenario"));
  }
  return draw;
}
