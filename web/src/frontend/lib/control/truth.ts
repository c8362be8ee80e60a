// The truth against what each nation holds: every plot under way, and how much of it each has.
import { html, type TemplateResult } from "lit-html";
import { show, table } from "../dom";
import { facts } from "../parts";
import type { ControlPicture, DeskPicture } from "../pictures";
import { n, t } from "../room";

type Plot = ControlPicture["plots"][number];

const LEVELS = 4;

/** Shows every plot under way, and how much of it each nation holds that holds any of one. */
export function truth({ plots, nations }: ControlPicture): void {
  const holding = new Set(plots.flatMap((plot) => plot.evidence.map((one) => one.nation)));
  const holders = nations.filter((one) => holding.has(one.id));
  const names = new Map(nations.map((one) => [one.id, one.name]));
  const name = (id: string): string => names.get(id) ?? id;
  show("truth", [
    facts(t("truth.about")),
    plots.length === 0
      ? facts(t("truth.none"))
      : table(
          t("truth"),
          [t("plot"), t("target"), t("daysLeft"), ...holders.map((one) => one.name)],
          plots.map((plot) => [
            plot.name,
            name(plot.target),
            n(plot.remainingDays),
            ...holders.map((one) => held(plot, one.id)),
          ]),
        ),
  ]);
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

/** The dossiers of a nation, in a table. */
export function dossiers(desk: DeskPicture): TemplateResult {
  return table(
    t("dossiers"),
    [t("plot"), t("network"), t("confidence"), t("reports")],
    desk.dossiers.map((one) => [one.name, one.networkName, `${n(100 * one.confidence)} %`, one.reports.length]),
  );
}
