// The form of an inject: who reads it, what sets it off, what it does to the world. What a choice has no use for is
// not asked.
import { html, nothing } from "lit-html";
import { byId, options, show } from "./dom";
import { DescribedForm } from "./forms/described";
import type { Names, Values } from "./forms/model";
import { publicNames } from "./forms/names";
import { checks } from "./motions";
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

/** Makes the form react; words of effects are asked for at that address, with what the request must name besides. */
export function injectForm(address: string, besides: () => object = () => ({})): void {
  options(
    byId<HTMLSelectElement>("inject-trigger"),
    FIRST_ON_THE_SHELF.map((one): [string, string] => [one, t(`trigger.${one}`)]),
  );
  byId("inject-trigger").addEventListener("change", fitting);
  effect = new DescribedForm(byId("inject-effect"), {
    prefix: "effect",
    forms: frame.forms,
    label: t("inject.kind"),
    none: t("inject.noEffect"),
    t,
    names: () => names,
    preview: async (decision) => {
      try {
        sentence = (await request<{ words: string }>("POST", address, { ...besides(), decision })).words;
        return html`<p class="sentence">${sentence}.</p>`;
      } catch (error) {
        say(words(error), true);
        return nothing;
      }
    },
  });
  fitting();
}

/** Fills in the names of a scenario. */
export function injectNames(of: Named): void {
  names = publicNames(of);
  effect.draw();
  show("inject-to", checks(of.nations.map(({ id }) => ({ id }))));
}

/** Shows the fields that fit what is chosen. */
function fitting(): void {
  const trigger = field("inject-trigger").value;
  byId("inject-when-day").hidden = trigger !== "SCHEDULED";
  byId("inject-when-condition").hidden = trigger !== "CONDITIONAL";
}

/** What is missing for the inject to be kept; empty if nothing is. */
export function missingOfPlan(): string {
  if (field("inject-subject").value.trim() === "") return t("setup.subject");
  return effect.isChosen && effect.written === null ? t("inject.incomplete") : "";
}

/** What the effect that is written does, in words. */
export const effectWords = (): string => (effect.written === null ? "" : sentence);

/** What the form says. */
export function writtenPlan(): InjectPlan {
  const value = (id: string): string => field(id).value.trim();
  const trigger = value("inject-trigger") as InjectPlan["trigger"];
  return {
    subject: value("inject-subject"),
    text: value("inject-text"),
    from: value("inject-from"),
    to: boxes()
      .filter((box) => box.checked)
      .map((box) => box.value),
    trigger,
    day: trigger !== "SCHEDULED" || value("inject-day") === "" ? null : Number(value("inject-day")),
    condition: trigger !== "CONDITIONAL" || value("inject-condition") === "" ? null : value("inject-condition"),
    effect: effect.written === null ? null : JSON.stringify(effect.written),
    ready: true,
    fields: {},
  };
}

/** Puts a plan into the form, to be changed; or nothing. */
export function showPlan(plan: InjectPlan | null): void {
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
  fitting();
}
