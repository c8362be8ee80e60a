// A step of a plan. All steps share the draft: what is typed is saved at once, and a step is left when it is saved.
import { html } from "lit-html";
import { button, byId, fill } from "../lib/dom";
import { PlanDraft } from "../lib/plan/draft";
import { eventsStep } from "../lib/plan/events";
import type { Described, Saved } from "../lib/plan/model";
import { objectivesStep } from "../lib/plan/objectives";
import type { Page } from "../lib/plan/page";
import { peopleStep } from "../lib/plan/people";
import { rehearseStep } from "../lib/plan/rehearse";
import { scenarioStep } from "../lib/plan/scenario";
import { startStep } from "../lib/plan/start";
import { timingStep } from "../lib/plan/timing";
import { t, words } from "../lib/room";
import { request } from "../lib/server";

const STEPS: Record<string, (page: Page) => () => void> = {
  scenario: scenarioStep,
  people: peopleStep,
  objectives: objectivesStep,
  events: eventsStep,
  timing: timingStep,
  rehearse: rehearseStep,
  start: startStep,
};

async function open(): Promise<void> {
  const place = byId("plan");
  const id = place.dataset["id"]!;
  const [saved, scenario] = await Promise.all([
    request<Saved>("GET", `/api/v1/plans/${id}`),
    request<Described>("GET", `/api/v1/plans/${id}/scenario`),
  ]);
  let draw = (): void => undefined;
  const state = (text: string, wrong = false): void => {
    byId("plan-state").textContent = text;
    byId("plan-state").className = wrong ? "wrong" : "facts";
  };
  const draft = new PlanDraft(saved, {
    saving: () => state(t("plan.saving")),
    saved: ({ plan }) => {
      state(t("plan.saved"));
      byId("plan-name").textContent = plan.title || "…";
      draw();
    },
    wrong: (error) => state(words(error), true),
    conflict: () => {
      byId("plan-conflict").hidden = false;
      fill(
        byId("plan-conflict"),
        html`<p>${t("plan.conflict")}</p><div class="actions tight">${button(t("plan.conflict.theirs"), () => {
          draft.forget();
          location.reload();
        })}${button(t("plan.conflict.mine"), async () => {
          await draft.insist();
          byId("plan-conflict").hidden = true;
        })}</div>`,
      );
    },
  });
  draft.takeUp();
  byId("plan-name").textContent = draft.plan.title || "…";
  const page: Page = { id, draft, scenario, draw: () => draw() };
  draw = STEPS[place.dataset["step"]!]!(page);
  draw();
  state(t("plan.saved"));
  document.querySelectorAll<HTMLAnchorElement>("a[data-step]").forEach((link) =>
    link.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (await draft.save()) location.assign(link.href);
    }),
  );
  place.dataset["ready"] = "yes";
  const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  target?.scrollIntoView({ block: "center" });
}

void open().catch((error: unknown) => {
  byId("plan-state").textContent = words(error);
});
