// The plan is played many times without people; what is found leads to the line that it is about.
import { html, nothing, type TemplateResult } from "lit-html";
import { button, byId, fill, show, table } from "../dom";
import { follow, type JobState, unfinished } from "../jobs";
import { n, say, t, words } from "../room";
import { request } from "../server";
import { type Page, write } from "./page";

interface Quantiles {
  low: number;
  middle: number;
  high: number;
}
interface Outlook {
  row: number;
  subject: string;
  trigger: string;
  fired: number;
  share: number;
  shareLow: number;
  shareHigh: number;
  days: Quantiles | null;
  crowded: number;
}
interface Rehearsal {
  runs: number;
  moves: number;
  injects: Outlook[];
  seats: { nation: string; name: string; people: boolean; mean: number[]; high: number[] }[];
  attacks: Quantiles;
  shareFoiled: Quantiles | null;
  minutes: number;
}

const percent = (share: number): string => `${n(100 * share)} %`;

/** Makes the step; draws what can be drawn anew. */
export function rehearseStep(page: Page): () => void {
  async function run(): Promise<void> {
    if (!(await page.draft.save())) return;
    try {
      const job = await request<JobState>("POST", `/api/v1/plans/${page.id}/rehearsals`, {});
      const state = job.state === "done" ? job : await follow(job, byId("progress"));
      byId("progress").hidden = true;
      if (state.state !== "done") {
        say(unfinished(state), state.state !== "cancelled");
        return;
      }
      fill(byId("rehearsal"), result(await request<Rehearsal>("GET", `/api/v1/jobs/${state.id}/result`)));
    } catch (error) {
      say(words(error), true);
    }
  }

  const link = (one: Outlook): TemplateResult =>
    one.row < 0
      ? html`${one.subject} <span class="facts">${t("plan.rehearse.scenarios")}</span>`
      : html`<a href="/plans/${page.id}/events#inject-${one.row + 1}">${one.subject}</a>`;

  function finding(one: Outlook, of: Rehearsal): TemplateResult | typeof nothing {
    const said: string[] = [];
    if (one.fired === 0 && one.trigger !== "SHELF") said.push(t("plan.rehearse.never"));
    if (one.crowded > 0) said.push(t("plan.rehearse.crowded", percent(one.crowded / of.runs)));
    return said.length === 0 ? nothing : html`<li>${link(one)}: ${said.join(" ")}</li>`;
  }

  function result(of: Rehearsal): TemplateResult {
    const span = (one: Quantiles, form: (value: number) => string): string =>
      t("plan.rehearse.span", form(one.low), form(one.middle), form(one.high));
    const findings = of.injects.map((one) => finding(one, of)).filter((one) => one !== nothing);
    const rows = of.injects
      .filter((one) => one.trigger !== "SHELF")
      .map((one) => [
        link(one),
        `${percent(one.share)} (${percent(one.shareLow)}–${percent(one.shareHigh)})`,
        one.days === null ? "–" : span(one.days, (value) => n(value)),
      ]);
    const moves = Array.from({ length: of.moves }, (_, move) => t("plan.rehearse.move", move + 1));
    const seats = [...of.seats].sort((one, other) => Number(other.people) - Number(one.people));
    const take = (): void => {
      write(page, () => (page.draft.plan.timing.deliberationSeconds = 60 * of.minutes));
      say(t("plan.rehearse.taken", of.minutes));
    };
    return html`<section class="panel"><h2>${t("plan.rehearse.findings")}</h2>${
      findings.length === 0 ? html`<p>${t("plan.rehearse.nothing")}</p>` : html`<ul>${findings}</ul>`
    }</section>
      <section class="panel"><h2>${t("plan.rehearse.injects")}</h2>
        ${table(
          t("plan.rehearse.injects"),
          [t("plan.rehearse.inject"), t("plan.rehearse.share"), t("plan.rehearse.when")],
          rows,
        )}</section>
      <section class="panel"><h2>${t("plan.rehearse.outcomes")}</h2>
        <p>${t("plan.rehearse.attacks")}: ${span(of.attacks, (value) => n(value))}</p>
        ${
          of.shareFoiled === null ? nothing : html`<p>${t("plan.rehearse.foiled")}: ${span(of.shareFoiled, percent)}</p>`
        }</section>
      <section class="panel"><h2>${t("plan.rehearse.load")}</h2><p class="facts">${t("plan.rehearse.load.about")}</p>
        ${table(
          t("plan.rehearse.load"),
          [t("plan.rehearse.nation"), ...moves],
          seats.map((seat) => [
            seat.people ? html`<strong>${seat.name}</strong>` : seat.name,
            ...seat.mean.map((mean, move) => `${n(mean, 1)} / ${n(seat.high[move] ?? 0)}`),
          ]),
        )}
        <p>${t("plan.rehearse.minutes", of.minutes)}</p>
        <p>${button(t("plan.rehearse.take"), take)}</p></section>`;
  }

  return () =>
    show(
      "step",
      html`<section class="panel stack"><h2>${t("plan.step.rehearse")}</h2><p>${t("plan.rehearse.about")}</p>
        <div class="actions tight">${button(t("plan.rehearse.run"), run, "button primary")}</div>
        <div id="progress" hidden></div></section><div id="rehearsal" class="stack"></div>`,
    );
}
