// What the exercise is for: objectives, for each the capabilities by which it is reached, and their critical tasks.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { button, show } from "../dom";
import { t } from "../room";
import type { Capability, Objective } from "./model";
import { type Page, typed, write } from "./page";

/** Makes the step; draws what can be drawn anew. */
export function objectivesStep(page: Page): () => void {
  const plan = page.draft.plan;

  const field = (id: string, label: string, value: string, put: (text: string) => void): TemplateResult =>
    html`<div><label for=${id}>${label}</label><input id=${id} .value=${live(value)}
      @input=${(event: Event) => write(page, () => put(typed(event)))}></div>`;

  const capability = (one: Capability, of: Objective, key: string, at: number): TemplateResult =>
    html`<fieldset class="stack"><legend>${t("plan.capability", at + 1)}</legend>
      ${field(`name-${key}`, t("plan.capability.name"), one.name, (text) => (one.name = text))}
      ${field(`target-${key}`, t("plan.capability.target"), one.target, (text) => (one.target = text))}
      <div><label for="tasks-${key}">${t("plan.capability.tasks")}</label><textarea id="tasks-${key}" rows="3"
        .value=${live(one.tasks.join("\n"))}
        @change=${(event: Event) =>
          write(page, () => (one.tasks = typed(event).split("\n").filter((line) => line.trim() !== "")))}
        @input=${(event: Event) => write(page, () => (one.tasks = typed(event).split("\n")))}></textarea></div>
      <div>${button(t("plan.capability.remove"), () => write(page, () => of.capabilities.splice(at, 1), true))}</div>
    </fieldset>`;

  const objective = (one: Objective, at: number): TemplateResult =>
    html`<section class="panel stack"><h2>${t("plan.objective", at + 1)}</h2>
      ${field(`objective-${at}`, t("plan.objective.title"), one.title, (text) => (one.title = text))}
      ${one.capabilities.map((each, i) => capability(each, one, `${at}-${i}`, i))}
      <div class="actions tight">${button(t("plan.capability.add"), () =>
        write(page, () => one.capabilities.push({ name: "", target: "", tasks: [] }), true),
      )}${button(t("plan.objective.remove"), () => write(page, () => plan.objectives.splice(at, 1), true))}</div>
    </section>`;

  return () =>
    show(
      "step",
      html`<p class="facts">${t("plan.objectives.about")}</p>${plan.objectives.map(objective)}
        <div class="actions tight">${button(
          t("plan.objective.add"),
          () => write(page, () => plan.objectives.push({ title: "", capabilities: [] }), true),
          "button",
        )}</div>`,
    );
}
