// The truth against what each nation holds, and the exercise as one nation sees it.
import { html, type TemplateResult } from "lit-html";
import { button, byId, type Shown, show, table, when } from "../dom";
import { facts } from "../parts";
import type { ControlPicture, DeskPicture } from "../pictures";
import { act, api, n, say, t, words } from "../room";
import { request } from "../server";

type Plot = ControlPicture["plots"][number];

const LEVELS = 4;

/** Shows every plot under way, and how much of it each nation holds. */
export function truth(picture: ControlPicture): void {
  const nations = picture.nations.map((one) => one.id);
  show(
    "truth",
    picture.plots.length === 0
      ? facts(t("truth.none"))
      : table(
          t("truth"),
          [t("plot"), t("network"), t("target"), t("daysLeft"), ...nations],
          picture.plots.map((plot) => [
            plot.name,
            plot.network,
            plot.target,
            n(plot.remainingDays),
            ...nations.map((nation) => held(plot, nation)),
          ]),
        ),
  );
}

function held(plot: Plot, nation: string): TemplateResult | null {
  const own = plot.evidence.find((one) => one.nation === nation);
  if (own === undefined) return null;
  const title = t("truth.held", n(own.evidence, 1), n(own.threshold, 1), own.unlinked);
  return html`<span class="held held-${heldLevel(own.evidence, own.threshold)}" title=${title}>${n(
    own.evidence,
    1,
  )}</span>`;
}

/** How full a dossier is, from 0 to 4 for one that is enough to detect the plot. */
export function heldLevel(evidence: number, threshold: number): number {
  return Math.min(LEVELS, Math.floor((LEVELS * evidence) / Math.max(threshold, 0.001)));
}

/** Shows who plays each nation, and for whom the move waits. */
export function nations(picture: ControlPicture): void {
  const waits = picture.waitingFor.length > 0;
  const told = waits ? t("waitingFor", picture.waitingFor.join(", ")) : t("waitingFor.nobody");
  show("waiting", html`<p class=${waits ? "" : "facts"}>${told}</p>`);
  const actions = (one: ControlPicture["nations"][number]): Shown => [
    when(picture.open.course.phase !== "ENDED", () =>
      button(one.people ? t("toAutopilot") : t("toPeople"), () =>
        act("handedOver", { nation: one.id, autopilot: one.people }),
      ),
    ),
    button(t("viewAs"), () => viewAs(one.id)),
  ];
  show(
    "nations",
    table(
      t("nations"),
      [t("nation"), t("played"), t("teams"), t("jobs"), t("dossiers"), ""],
      picture.nations.map((one) => [
        `${one.name} (${one.id})`,
        one.people ? t("people") : t("autopilot"),
        `${one.freeTeams}/${one.teams}`,
        one.waitingJobs,
        one.dossiers,
        actions(one),
      ]),
    ),
  );
}

/** What a nation holds, as its delegates see it. */
async function viewAs(nation: string): Promise<void> {
  try {
    const desk = await request<DeskPicture>("GET", `${api}/as/${nation}`);
    show("as", [
      html`<h3 id="as-title" tabindex="-1">${t("viewAs.title", nation)}</h3>`,
      dossiers(desk),
      facts(`${t("todo")}: ${desk.todo.map((one) => one.text).join("; ") || "–"}`),
    ]);
    byId("as-title").focus();
  } catch (error) {
    say(words(error), true);
  }
}

/** The dossiers of a nation, in a table. */
export function dossiers(desk: DeskPicture): TemplateResult {
  return table(
    t("dossiers"),
    [t("plot"), t("network"), t("confidence"), t("reports")],
    desk.dossiers.map((one) => [one.name, one.networkName, `${n(100 * one.confidence)} %`, one.reports.length]),
  );
}
