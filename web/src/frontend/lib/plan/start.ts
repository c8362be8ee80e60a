// The plan at a glance, what is to be put right, exercises of it, and its earlier revisions.
import { html, nothing, type TemplateResult } from "lit-html";
import { button, byId, fill, show } from "../dom";
import { frame, n, say, t, words } from "../room";
import { request } from "../server";
import type { Finding } from "./model";
import type { Page } from "./page";

interface Started {
  id: string;
  title: string;
  revision: number;
}
interface Revision {
  revision: number;
  savedAt: string;
  kept: boolean;
}

const STEPS: [RegExp, string][] = [
  [/^(title|scenario|settings)/, "scenario"],
  [/^(seats|briefs|participants)/, "people"],
  [/^objectives/, "objectives"],
  [/^injects/, "events"],
  [/^(timing|seed)/, "timing"],
];

/** Where a finding is put right: the step, and the line if it is about an inject. */
export function placeOf(finding: Finding): string {
  const step = STEPS.find(([pattern]) => pattern.test(finding.path))?.[1] ?? "scenario";
  const inject = /^injects\[(\d+)]/.exec(finding.path);
  return inject === null ? step : `${step}#inject-${Number(inject[1]) + 1}`;
}

const at = (saved: string): string =>
  new Date(saved).toLocaleString(frame.language, { dateStyle: "medium", timeStyle: "short" });

/** Makes the step; draws what can be drawn anew. */
export function startStep(page: Page): () => void {
  const api = `/api/v1/plans/${page.id}`;
  const plan = page.draft.plan;

  async function start(): Promise<void> {
    if (!(await page.draft.save())) return;
    try {
      const made = await request<{ id: string }>("POST", `${api}/exercises`, {});
      location.assign(`/exercises/${made.id}/lobby`);
    } catch (error) {
      say(words(error), true);
    }
  }

  async function compare(revision: number): Promise<void> {
    const lines = await request<string[]>("GET", `${api}/differences?revision=${revision}`);
    fill(
      byId(`differences-${revision}`),
      lines.length === 0 ? html`<p>${t("plan.same")}</p>` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
    );
  }

  async function restore(revision: number): Promise<void> {
    await page.draft.save();
    const response = await fetch(`${api}/restorations`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "If-Match": `"${page.draft.since}"`,
        "X-CSRF-Token": document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? "",
      },
      body: JSON.stringify({ revision }),
    });
    if (response.ok) location.reload();
    else say(t("plan.conflict"), true);
  }

  const revision = (one: Revision, index: number): TemplateResult =>
    html`<li><div>${t("plan.revision", one.revision)} <span class="facts">${at(one.savedAt)}${
      one.kept ? ` · ${t("plan.revision.kept")}` : ""
    }</span><div id="differences-${one.revision}"></div></div>${
      index === 0
        ? nothing
        : html`<div class="actions tight">${button(t("plan.compare"), () => void compare(one.revision))}${button(
            t("plan.restore"),
            () => void restore(one.revision),
          )}</div>`
    }</li>`;

  async function lists(): Promise<void> {
    const started = await request<Started[]>("GET", `${api}/exercises`);
    const history = await request<Revision[]>("GET", `${api}/revisions`);
    fill(
      byId("started"),
      started.length === 0
        ? nothing
        : html`<section class="panel"><h2>${t("plan.started")}</h2><ul class="listed">${started.map(
            (one) =>
              html`<li><a href="/exercises/${one.id}/lobby">${one.title}</a><span class="facts">${t(
                "plan.revision",
                one.revision,
              )}</span></li>`,
          )}</ul></section>`,
    );
    fill(
      byId("history"),
      html`<details class="panel"><summary>${t("plan.history")}</summary>
        <ul class="listed">${history.map(revision)}</ul></details>`,
    );
  }
  let listed = false;

  return () => {
    const open = page.draft.findings;
    const timing = plan.timing;
    show(
      "step",
      html`<section class="panel stack"><h2>${t("plan.step.start")}</h2>
          <dl class="setup-list"><dt>${t("setup.scenario")}</dt><dd>${plan.scenario.reference}</dd>
            <dt>${t("plan.people.play")}</dt><dd>${plan.seats.people.join(", ") || "–"}</dd>
            <dt>${t("plan.step.objectives")}</dt><dd>${
              plan.objectives.map((one) => one.title).join("; ") || "–"
            }</dd>
            <dt>${t("plan.step.events")}</dt><dd>${t("plan.overview.events", plan.injects.length)}</dd>
            <dt>${t("plan.step.timing")}</dt><dd>${t(
              "plan.overview.timing",
              timing.moves,
              n(timing.daysPerMove, 1),
              n(timing.deliberationSeconds / 60),
            )}</dd></dl>
          ${open.length === 0 ? nothing : html`<h3>${t("plan.findings")}</h3><ul id="findings">${open.map(
            (one) =>
              html`<li class=${one.blocks ? "wrong" : ""}><a
                href="/plans/${page.id}/${placeOf(one)}">${one.text}</a></li>`,
          )}</ul>`}
          <div class="actions tight">${button(t("plan.start"), start, "button primary")}
            <a class="button" href="${api}/file" download>${t("plan.export")}</a></div></section>
        <div id="started"></div><div id="history"></div>`,
    );
    if (!listed) {
      listed = true;
      void lists();
    }
  };
}
