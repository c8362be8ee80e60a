// The form of an inject: who reads it, what sets it off, what it does to the world. What a choice has no use for is
// not asked.
import { html, nothing } from "lit-html";
import { byId, options, show } from "./dom";
import { fault } from "./fault";
import { DescribedForm } from "./forms/described";
import type { Names, Values } from "./forms/model";
import { publicNames } from "./forms/names";
import { checks } from "./motions";
import { askedQuestion, questionComplete, questionForm, showQuestion } from "./injectquestion";
import { readNumber } from "./number";
import type { InjectPlan } from "./pictures";
import { frame, say, t, words } from "./room";
import { request } from "./server";
import { type Trigger, TRIGGERS } from "./vocabulary";

/** The triggers; what is written anew waits on the shelf. */
const FIRST_ON_THE_SHELF: Trigger[] = ["SHELF", ...TRIGGERS.filter((one) => one !== "SHELF")];

type Named = Parameters<typeof publicNames>[0];

const field = (id: string): HTMLInputElement => byId<HTMLInputElement>(id);
const boxes = (): HTMLInputElement[] => Array.from(document.querySelectorAll<HTMLInputElement>("#inject-to input"));

let names: Names = () => [];
let effect: DescribedForm;
/** What the effect does, as the server last said it. */
let sentence = "";

/** Where the server says what an effect does and whether a condition can be read; what a request must name besides. */
let api = "";
let named: () => object = () => ({});
/** The plan that is being changed; what the form does not ask for stays as it was. */
let base: InjectPlan | null = null;
/** Whether it has a condition that the viewer does not see. */
let hidden = false;

/** Makes the form react; the server is asked under that address. */
export function injectForm(address: string, besides: () => object = () => ({})): void {
  api = address;
  named = besides;
  field("inject-condition").addEventListener("change", () => void conditionHolds());
  options(
    byId<HTMLSelectElement>("inject-trigger"),
    FIRST_ON_THE_SHELF.map((one): [string, string] => [one, t(`trigger.${one}`)]),
  );
  byId("inject-trigger").addEventListener("change", fitting);
  questionForm();
  effect = new DescribedForm(byId("inject-effect"), {
    prefix: "effect",
    forms: frame.forms,
    label: t("inject.kind"),
    none: t("inject.noEffect"),
    t,
    names: () => names,
    preview: async (decision) => {
      try {
        sentence = (await request<{ words: string }>("POST", `${address}/words`, { ...besides(), decision })).words;
        return html`<p class="sentence">${sentence}.</p>`;
      } catch (error) {
        say(words(error), true);
        return nothing;
      }
    },
  });
  fitting();
}

/** The nation to which alone injects go where somebody leads only that one. */
let led: string | null = null;

/** Fills in the names of a scenario; whoever leads one nation alone writes to that nation. */
export function injectNames(of: Named, only: string | null = null): void {
  led = only;
  names = publicNames(of);
  effect.draw();
  show("inject-to", checks(of.nations));
}

/** Shows the fields that fit what is chosen. */
function fitting(): void {
  const trigger = field("inject-trigger").value;
  byId("inject-when-day").hidden = trigger !== "SCHEDULED";
  byId("inject-when-condition").hidden = trigger !== "CONDITIONAL";
}

/** Whether the condition can be read; if not, it is said where it stands, with the nearest name that there is. */
async function conditionHolds(): Promise<boolean> {
  const condition = field("inject-condition");
  if (condition.value.trim() === "") return true;
  try {
    await request("POST", `${api}/conditions`, { ...named(), condition: condition.value.trim() });
    fault(condition, "");
    return true;
  } catch (error) {
    fault(condition, words(error));
    return false;
  }
}

/** Whether a condition must be written: whoever leads one nation alone changes an inject without seeing its own. */
const needsCondition = (trigger: string): boolean =>
  trigger === "CONDITIONAL" && !(led !== null && (base?.trigger === "CONDITIONAL" || hidden));

/** Whether the inject can be kept; what cannot be so is said where it is written. */
export async function isComplete(): Promise<boolean> {
  const trigger = field("inject-trigger").value;
  const subject = field("inject-subject");
  const day = field("inject-day");
  const condition = field("inject-condition");
  const at = day.value.trim() === "" ? null : readNumber(day.value);
  const faults: [HTMLInputElement, string][] = [
    [subject, subject.value.trim() === "" ? t("setup.subject") : ""],
    [day, trigger === "SCHEDULED" && (at === null || at < 0) ? t("inject.day.wrong") : ""],
    [condition, needsCondition(trigger) && condition.value.trim() === "" ? t("inject.condition.missing") : ""],
  ];
  faults.forEach(([place, text]) => fault(place, text));
  const wrong = faults.find(([, text]) => text !== "");
  wrong?.[0].focus();
  if (wrong !== undefined || !questionComplete()) return false;
  if (effect.isChosen && effect.written === null) {
    say(t("inject.incomplete"), true);
    return false;
  }
  return trigger !== "CONDITIONAL" || (await conditionHolds());
}

/** What the effect that is written does, in words. */
export const effectWords = (): string => (effect.written === null ? "" : sentence);

/** When it comes; what is held keeps the day or the condition that it had, to be put back. */
function due(trigger: Trigger, value: (id: string) => string): { day: number | null; condition: string | null } {
  const day = value("inject-day") === "" ? null : readNumber(value("inject-day"));
  const condition = value("inject-condition") === "" ? null : value("inject-condition");
  const held = trigger === "SHELF" && base?.trigger === "SHELF";
  return {
    day: trigger === "SCHEDULED" || held ? day : null,
    condition: trigger === "CONDITIONAL" || held ? condition : null,
  };
}

/** What the form says. */
export function writtenPlan(): InjectPlan {
  const value = (id: string): string => field(id).value.trim();
  const trigger = value("inject-trigger") as InjectPlan["trigger"];
  return {
    subject: value("inject-subject"),
    text: value("inject-text"),
    from: value("inject-from"),
    to: led === null ? boxes().filter((box) => box.checked).map((box) => box.value) : [led],
    trigger,
    ...due(trigger, value),
    effect: effect.written === null ? null : JSON.stringify(effect.written),
    ready: base?.ready ?? true,
    fields: base?.fields ?? {},
    question: askedQuestion(),
  };
}

/** Puts a plan into the form, to be changed; or nothing. Its condition may be one that the viewer does not see. */
export function showPlan(plan: InjectPlan | null, unseen = false): void {
  base = plan;
  hidden = unseen;
  ["inject-subject", "inject-day", "inject-condition"].forEach((id) => fault(field(id), ""));
  const set = (id: string, value: string | number | null | undefined): void =>
    void (field(id).value = value === null || value === undefined ? "" : String(value));
  set("inject-subject", plan?.subject);
  set("inject-text", plan?.text);
  set("inject-from", plan?.from);
  set("inject-trigger", plan?.trigger ?? "SHELF");
  set("inject-day", plan?.day);
  set("inject-condition", plan?.condition);
  boxes().forEach((box) => (box.checked = plan?.to.includes(box.value) ?? false));
  if (plan?.effect) effect.show(JSON.parse(plan.effect) as Values);
  else effect.clear();
  showQuestion(plan);
  fitting();
}
