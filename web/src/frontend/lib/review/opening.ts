// The opening of a review: what happened, and what would have, as a sentence and a picture; the rest as it comes.
import { html, svg, type TemplateResult } from "lit-html";
import { button, byId, type Shown, show, table, when } from "../dom";
import { facts } from "../parts";
import { api, dayNumber, frame, n, say, t, words } from "../room";
import { request } from "../server";
import type { LadderStep } from "../vocabulary";
import { type Answer, answered, apart, type Interval, interval, type Question, shown } from "./counterfactual";
import { drawn, stepOf } from "./drawn";

interface Rung {
  step: LadderStep;
  attacks: Interval;
  least: number;
  most: number;
  sameLuck: number;
  more: Interval | null;
}

interface Ladder {
  sentences: string[];
  untilDay: number;
  replications: number;
  decisions: number;
  dropped: number;
  rungs: Rung[];
}

interface Opened {
  happened: string[];
  attacks: number;
  done: number;
  total: number;
  ladder: Ladder | null;
  failure: string;
  whatIfs: WhatIf[];
}

interface WhatIf {
  question: Question | null;
  nation: string;
  move: number;
  decided: string;
  instead: string;
  answer: Answer | null;
}

const LOOK_MILLIS = 400;
/** How high a row is: on a phone its words stand above its numbers. */
const rowHeight = (width: number): number => (width < NARROW ? 76 : 56);
const NARROW = 480;
const SIDE = 14;
const TOP = 30;
const AXIS = 46;

let asked = 0;

/** Shows what is known, and looks again until all is. */
export async function opening(): Promise<void> {
  const now = ++asked;
  try {
    for (;;) {
      const opened = await request<Opened>("GET", `${api}/opening`);
      // Somebody has asked anew, or closed it.
      if (now !== asked || opened.happened.length === 0) return;
      told(opened);
      const answered = opened.whatIfs.every(({ answer }) => answer !== null);
      if ((opened.ladder !== null && answered) || opened.failure !== "") return;
      await new Promise((resolve) => window.setTimeout(resolve, LOOK_MILLIS));
    }
  } catch (error) {
    if (now === asked) say(words(error), true);
  }
}

/** What was shown is shown no longer. */
export function closeOpening(): void {
  asked++;
}

function told(opened: Opened): void {
  const { happened, ladder, failure } = opened;
  show("opening", [
    html`<div>
      <p class="opening-words"><strong>${happened[0]}</strong> ${happened.slice(1).join(" ")}</p>
      ${when(ladder !== null, () => html`<p class="opening-words">${ladder!.sentences.join(" ")}</p>`)}
      ${when(ladder === null && failure === "", () => computing(opened))}
      ${when(failure !== "", () => facts(failure))}
      ${facts(t("abstract"))}</div>`,
    when(
      ladder !== null,
      () => html`<div class="opening-side"><div id="opening-picture"></div>
        ${facts(t("opening.about", ladder!.replications, dayNumber(ladder!.untilDay)))}
        ${when(ladder!.dropped > 0, () => facts(t("opening.dropped", ladder!.dropped, ladder!.decisions)))}
        <details class="form"><summary>${t("opening.table")}</summary>${tabled(ladder!)}</details></div>`,
    ),
  ]);
  show("what-ifs", asking(opened.whatIfs));
  if (ladder !== null) drawn(byId("opening-picture"), (width) => picture(opened.attacks, ladder, width));
}

/** What-ifs that are shown to those who took part; whoever leads can withdraw each. */
function asking(all: WhatIf[]): Shown {
  if (all.length === 0) return null;
  return [
    html`<h3>${frame.role === "facilitator" ? t("whatIf.shown") : t("happened.whatIfs")}</h3>`,
    ...all.map(
      ({ question, nation, move, decided, instead, answer }) => html`<div class="what-if"><p><strong>${t(
        "whatIf.asked",
        nation,
        move,
        decided,
        instead,
      )}</strong> ${when(question !== null, () => button(t("whatIf.hide"), () => shown(question!, false)))}</p>${
        answer === null ? facts(t("whatIf.computing")) : answered(answer)
      }</div>`,
    ),
  ];
}

function computing({ done, total }: Opened): TemplateResult {
  const waiting = total === 0 ? t("opening.waiting") : t("opening.computing", n(done), n(total));
  return html`<p class="facts"><progress max=${Math.max(1, total)} value=${done} aria-label=${t(
    "progress",
  )}></progress> ${waiting}</p>`;
}

function tabled({ rungs }: Ladder): TemplateResult {
  return table(
    t("opening"),
    [t("opening.row"), t("opening.mean"), t("opening.more"), t("opening.spread"), t("opening.sameLuck")],
    rungs.map((rung) => [
      t(`opening.rung.${rung.step}`),
      interval(rung.attacks, ""),
      rung.more === null ? "" : `${interval(rung.more, "", true)}${apart(rung.more) ? "" : ` · ${t("notApart")}`}`,
      `${n(rung.least)} … ${n(rung.most)}`,
      n(rung.sameLuck),
    ]),
  );
}

/** Row by row: the mean with its interval, how far luck spreads courses, and where this exercise stands. */
function picture(tonight: number, { rungs }: Ladder, width: number): TemplateResult {
  const most = Math.max(1, tonight, ...rungs.map((rung) => Math.max(rung.most, rung.sameLuck, rung.attacks.high ?? 0)));
  const x = (value: number): number => SIDE + (Math.max(0, value) / most) * (width - 2 * SIDE);
  const row = rowHeight(width);
  const bottom = TOP + rungs.length * row;
  const step = Math.max(1, stepOf(most, Math.max(2, width / 60)));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  const here = x(tonight);
  const side = here > width / 2 ? "end" : "start";
  const label = t("opening.tonight", n(tonight));
  return html`<svg viewBox="0 0 ${width} ${bottom + AXIS}" class="ladder" role="img"
    aria-label=${`${t("opening")}: ${spoken(rungs)}. ${label}`}>
    ${ticks.map(
      (tick) => svg`<line class="grid" x1=${x(tick)} x2=${x(tick)} y1=${TOP} y2=${bottom}></line><text
        x=${x(tick)} y=${bottom + 18} text-anchor="middle">${n(tick)}</text>`,
    )}<text x=${width / 2} y=${bottom + 38} text-anchor="middle">${t("opening.axis")}</text>
    <line class="tonight-line" x1=${here} x2=${here} y1=${TOP - 6} y2=${bottom}></line>
    <text class="tonight-label" x=${here + (side === "end" ? 6 : -6)} y=${TOP - 12} text-anchor=${side}>${label}</text>
    ${rungs.map((rung, i) => drawnRung(rung, TOP + i * row, x, width))}</svg>`;
}

const spoken = (rungs: Rung[]): string =>
  rungs.map((rung) => `${t(`opening.rung.${rung.step}`)}: ${interval(rung.attacks, "")}`).join("; ");

function drawnRung(rung: Rung, top: number, x: (value: number) => number, width: number): unknown {
  const { mean, low, high } = rung.attacks;
  const narrow = width < NARROW;
  const y = top + (narrow ? 54 : 36);
  const luck = x(rung.sameLuck);
  const named = t(`opening.rung.${rung.step}`);
  const value = mean === null ? "–" : interval(rung.attacks, "");
  return svg`<g class=${rung.step === "DECIDED" ? "rung as-decided" : "rung"}>
    <text class="rung-name halo" x=${SIDE} y=${top + 18}>${named}</text>
    <text class="rung-value halo" x=${narrow ? SIDE : width - SIDE} y=${top + (narrow ? 36 : 18)}
      text-anchor=${narrow ? "start" : "end"}>${value}</text>
    <rect class="spread" x=${x(rung.least) - 3} width=${x(rung.most) - x(rung.least) + 6} y=${y - 7} height="14"
      rx="3"></rect>${
        mean === null || low === null || high === null
          ? null
          : svg`<path class="whisker" d="M${x(low)} ${y - 6} V${y + 6} M${x(low)} ${y} H${x(high)} M${x(high)} ${
              y - 6
            } V${y + 6}"></path><circle class="mean" cx=${x(mean)} cy=${y} r="5"></circle>`
      }<path class="same-luck" d="M${luck} ${y - 6} l6 6 l-6 6 l-6 -6 Z"></path></g>`;
}
