// What would have been if one decision had been another.
import { html, nothing, type TemplateResult } from "lit-html";
import { button, byId, show, table, when } from "../dom";
import { DescribedForm } from "../forms/described";
import type { Form, Names, Part } from "../forms/model";
import { publicNames } from "../forms/names";
import { facts } from "../parts";
import type { ControlPicture } from "../pictures";
import { act, api, dayNumber, frame, kindWords, n, say, t, words } from "../room";
import { request } from "../server";
import { compute } from "./compute";

export interface Interval {
  mean: number | null;
  low: number | null;
  high: number | null;
}

interface Line {
  measure: string;
  label: string;
  unit: string;
  direction: string;
  asPlayed: Interval;
  otherwise: Interval;
  difference: Interval;
  better: number;
  betterLow: number;
  betterHigh: number;
  worse: number;
}

export interface Answer {
  day: number;
  untilDay: number;
  replications: number;
  lines: Line[];
  dropped: { entry: number; nation: string; type: string; futures: number }[];
}

/** What can be named in a decision that is made up afterwards: what everybody knows, at whatever moment. */
const NAMEABLE = new Set(["nation", "institution", "network"]);

const isNameable = (part: Part): boolean =>
  part.fields.every(isNameable) && (part.names.length === 0 || part.names.some((kind) => NAMEABLE.has(kind)));

/** The kinds of decision whose needed fields can all be filled in so. */
const forms = (): Form[] =>
  (frame.alternatives ?? []).filter((form) => form.fields.filter((part) => part.required).every(isNameable));

let names: Names = () => [];
let own: DescribedForm;

/** The names that a decision of one's own can use. */
export function alternativeNames({ open }: ControlPicture): void {
  names = publicNames(open);
  own.draw();
}

/** Lets a decision be changed, and shows what would have come of it. */
export function counterfactuals(progress: HTMLProgressElement): void {
  byId("alternative").addEventListener(
    "change",
    () => (byId("alternative-own").hidden = byId<HTMLSelectElement>("alternative").value !== "own"),
  );
  own = new DescribedForm(byId("alternative-own"), {
    prefix: "alternative",
    forms: forms(),
    label: t("form.what"),
    none: t("form.choose"),
    t,
    names: () => names,
    preview: async (decision) => {
      try {
        const { words: said } = await request<{ words: string }>("POST", `${api}/words`, { decision });
        return html`<p class="sentence">${said}.</p>`;
      } catch (error) {
        say(words(error), true);
        return nothing;
      }
    },
  });
  byId("decision").addEventListener("change", prepare);
  byId("later").addEventListener("change", prepare);
  byId("what-if-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (byId<HTMLSelectElement>("alternative").value === "own" && own.written === null) {
      say(t("whatIf.incomplete"), true);
      return;
    }
    try {
      const body = {
        kind: "counterfactual",
        entry: Number(byId<HTMLSelectElement>("decision").value),
        alternative: alternative(),
        autopilot: byId<HTMLInputElement>("later").checked,
      };
      const answer = await compute<Answer>(body, progress);
      if (answer === null) return;
      const { entry, alternative: instead, autopilot } = body;
      const question = { entry, alternative: instead === null ? null : JSON.stringify(instead), autopilot };
      show("answer", [
        answered(answer),
        html`<div class="actions">${button(t("whatIf.show"), () => shown(question, true))}</div>`,
      ]);
    } catch (error) {
      say(words(error), true);
    }
  });
}

/** A question whose answer can be shown to those who took part. */
export interface Question {
  entry: number;
  alternative: string | null;
  autopilot: boolean;
}

/** Shows an answer to those who took part, or withdraws it. */
export const shown = (question: Question, now: boolean): Promise<boolean> =>
  act("compared", { ...question, shown: now });

/** What every alternative is compared with is run while somebody still thinks of one. */
export function prepare(): void {
  const entry = Number(byId<HTMLSelectElement>("decision").value);
  const autopilot = byId<HTMLInputElement>("later").checked;
  if (entry > 0) void request("POST", `${api}/preparations`, { entry, autopilot }).catch(() => undefined);
}

function alternative(): unknown {
  const kind = byId<HTMLSelectElement>("alternative").value;
  if (kind === "nothing") return null;
  if (kind === "own") return own.written;
  if (kind === "share")
    return { type: "changeSharing", change: { posture: "needToShare", minimumTrust: 0, releaseProbability: 1 } };
  return { type: "changeSharing", change: { releaseProbability: 0 } };
}

/** An estimate with its interval; shares in percent. */
export function interval(value: Interval, unit: string, sign = false): string {
  if (value.mean === null) return "–";
  const scale = unit === "share" ? 100 : 1;
  const decimals = unit === "share" ? 1 : 2;
  const digits = (number: number): string => {
    // What rounds to nothing has no sign.
    const shown = Number((scale * number).toFixed(decimals));
    return (sign && shown > 0 ? "+" : "") + n(shown === 0 ? 0 : shown, decimals).replace("-", "−");
  };
  const range = value.low === null || value.high === null ? "" : ` (${digits(value.low)} … ${digits(value.high)})`;
  return digits(value.mean) + range + (unit === "share" ? " %" : "");
}

/** Whether an interval holds no zero: the two are told apart. */
export function apart({ low, high }: Interval): boolean {
  return low !== null && high !== null && (low > 0 || high < 0);
}

export function answered(answer: Answer): TemplateResult {
  const { replications, dropped } = answer;
  const gone = dropped.map((one) => t("dropped.one", one.nation, kindWords(one.type), one.futures, replications));
  return html`<p>${t("whatIf.about", dayNumber(answer.day), dayNumber(answer.untilDay), replications)}</p>${table(
    t("whatIf"),
    [t("measure"), t("asPlayed"), t("otherwise"), t("difference"), t("better")],
    answer.lines.map((line) => [
      line.label,
      interval(line.asPlayed, line.unit),
      interval(line.otherwise, line.unit),
      difference(line),
      t("betterWorse", n(100 * line.better), n(100 * line.betterLow), n(100 * line.betterHigh), n(100 * line.worse)),
    ]),
  )}${when(gone.length > 0, () => facts(`${t("dropped")} ${gone.join("; ")}`))}${facts(t("abstract"))}`;
}

function difference(line: Line): TemplateResult {
  const told = interval(line.difference, line.unit, true);
  return apart(line.difference)
    ? html`<span class="apart">${told}</span>`
    : html`<span class="facts">${told} · ${t("notApart")}</span>`;
}
