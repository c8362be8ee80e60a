// Tonight among runs of autopilots: how many attacks there were, and how many runs had as many.
import { html, svg, type TemplateResult } from "lit-html";
import { byId, show } from "../dom";
import { facts } from "../parts";
import { n, t } from "../room";
import { compute } from "./compute";

interface Run {
  launched: number;
  interdicted: number;
  shareFoiled: number | null;
}

interface Tonight {
  day: number;
  runs: Run[];
  tonight: Run;
}

/** The most numbers below the axis. */
const MOST_LABELS = 16;

/** Lets tonight be placed among runs. */
export function amongRuns(progress: HTMLProgressElement): void {
  byId("tonight-run").addEventListener("click", async () => {
    const tonight = await compute<Tonight>({ kind: "tonight" }, progress);
    if (tonight !== null) show("tonight", [drawing(tonight), inWords(tonight)]);
  });
}

/** How many runs had so many attacks. */
export function counts(runs: { launched: number }[]): Map<number, number> {
  const found = new Map<number, number>();
  runs.forEach((run) => found.set(run.launched, (found.get(run.launched) ?? 0) + 1));
  return found;
}

function drawing({ runs, tonight }: Tonight): TemplateResult {
  const bars = counts(runs);
  const most = Math.max(tonight.launched, ...bars.keys(), 1);
  const tallest = Math.max(...bars.values(), 1);
  const step = 920 / (most + 1);
  const wide = Math.max(4, 0.8 * step);
  const x = (value: number): number => 40 + step * (value + 0.5);
  const bar = ([value, count]: [number, number]): unknown => {
    const height = (230 * count) / tallest;
    return svg`<rect x=${x(value) - wide / 2} width=${wide} y=${260 - height} height=${height}
      class=${value === tonight.launched ? "run now" : "run"}></rect>`;
  };
  const label = (at: number, y: number, text: string): unknown =>
    svg`<text x=${at} y=${y} text-anchor="middle">${text}</text>`;
  const every = Math.ceil((most + 1) / MOST_LABELS);
  const labelled = Array.from({ length: Math.floor(most / every) + 1 }, (_, i) => i * every);
  return html`<svg viewBox="0 0 1000 330" class="dots" role="img" aria-label=${t("tonight")}>${[...bars].map(bar)}
    <line x1="40" x2="960" y1="260" y2="260" class="axis"></line>
    <circle cx=${x(tonight.launched)} cy="260" r="10" class="tonight"></circle>${labelled.map((value) =>
      label(x(value), 292, n(value)),
    )}${label(500, 322, t("tonight.axis"))}</svg>`;
}

function inWords({ runs, tonight }: Tonight): TemplateResult {
  const fewer = runs.filter((run) => run.launched < tonight.launched).length;
  const alike = runs.filter((run) => run.launched === tonight.launched).length;
  const share = (some: number): string => n((100 * some) / runs.length);
  const words = t("tonight.words", n(tonight.launched), share(fewer), share(alike), runs.length);
  return html`<p>${words}</p>${facts(`${t("tonight.about")} ${t("abstract")}`)}`;
}
