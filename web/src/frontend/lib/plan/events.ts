// The event list: what is on it by day, and the form by which a line is added or changed.
import { html, type TemplateResult } from "lit-html";
import { button, byId, fill, show, when } from "../dom";
import { exportButtons } from "../eventlist/export";
import { ListImport, whenDue } from "../eventlist/import";
import { injectForm, injectNames, isComplete, showPlan, writtenPlan } from "../inject";
import type { InjectPlan } from "../pictures";
import { say, t } from "../room";
import { byDay } from "./model";
import { type Page, told, write } from "./page";

/** Makes the step; draws what can be drawn anew. */
export function eventsStep(page: Page): () => void {
  const plan = page.draft.plan;
  let changing: InjectPlan | null = null;
  injectForm(`/api/v1/plans/${page.id}`);
  injectNames(page.scenario);

  function edit(one: InjectPlan | null): void {
    changing = one;
    showPlan(one);
    byId("event-form-title").textContent = one === null ? t("plan.events.new") : t("plan.events.change");
    byId("add-inject").textContent = one === null ? t("setup.add") : t("plan.events.keep");
    byId("cancel-inject").hidden = one === null;
    if (one !== null) byId("inject-subject").focus();
  }

  async function add(): Promise<void> {
    if (!(await isComplete())) return;
    const made = writtenPlan();
    const before = changing === null ? -1 : plan.injects.indexOf(changing);
    write(page, () => {
      if (before < 0) plan.injects.push(made);
      else plan.injects[before] = made;
      plan.injects = byDay(plan.injects);
    });
    edit(null);
    page.draw();
    if (made.trigger === "SCHEDULED" && (made.day ?? 0) > plan.timing.moves * plan.timing.daysPerMove) {
      say(t("plan.events.late"));
    }
  }

  /** The date of day 0, where a spreadsheet told it. */
  let startDate: string | null = null;
  new ListImport(byId("list-import"), {
    scenario: () => plan.scenario.reference,
    nations: () => page.scenario.nations,
    existing: () => plan.injects,
    take: (list, start) => {
      startDate = start ?? startDate;
      edit(null);
      write(page, () => (plan.injects = byDay(list)), true);
      page.draw();
    },
    lastDay: () => plan.timing.moves * plan.timing.daysPerMove,
  });

  /** When an inject is delivered, and to whom. */
  function about(one: InjectPlan): string {
    return [whenDue(one), one.to.length === 0 ? t("all") : one.to.join(", ")]
      .filter((part) => part !== "")
      .join(" · ");
  }

  const line = (one: InjectPlan, at: number): TemplateResult =>
    html`<li id="inject-${at + 1}"><div><strong>${one.subject}</strong><span class="facts"> ${about(one)}</span>
      ${told(page, `injects[${at}]`)}</div><div class="actions tight">${button(t("plan.events.edit"), () =>
        edit(one),
      )}${button(t("lobby.remove"), () => {
        if (changing === one) edit(null);
        write(page, () => plan.injects.splice(plan.injects.indexOf(one), 1), true);
      })}</div></li>`;

  byId("add-inject").addEventListener("click", () => void add());
  byId("cancel-inject").addEventListener("click", () => edit(null));
  return () => {
    show("list-export", when(plan.injects.length > 0, () => exportButtons(plan.injects, startDate)));
    fill(
      byId("event-list"),
      html`<ol class="listed" id="setup-injects">${plan.injects.map(line)}</ol>${
        plan.injects.length === 0 ? html`<p class="facts">${t("plan.events.none")}</p>` : ""
      }`,
    );
  };
}
