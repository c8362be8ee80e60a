// The form of an inject: who reads it, what sets it off, what it does to the world. What a choice has no use for is not asked.
import { byId, h, show } from "./dom";
import { options } from "./parts";
import type { InjectPlan } from "./pictures";
import { t } from "./room";

const TRIGGERS = ["SHELF", "SCHEDULED", "CONDITIONAL"];

/** Effects as they can be written, with the first names of a scenario filled in. */
type Effect = { type: string } & Record<string, unknown>;
let effects: Effect[] = [];

const field = (id: string): HTMLInputElement => byId<HTMLInputElement>(id);
const boxes = (): HTMLInputElement[] => Array.from(document.querySelectorAll<HTMLInputElement>("#inject-to input"));

/** Makes the form react. */
export function injectForm(): void {
  options(byId<HTMLSelectElement>("inject-trigger"), TRIGGERS.map((one): [string, string] => [one, t(`trigger.${one}`)]));
  byId("inject-trigger").addEventListener("change", fitting);
  byId("inject-kind").addEventListener("change", () => {
    const chosen = effects.find((one) => one.type === field("inject-kind").value);
    field("inject-effect").value = chosen === undefined ? "" : JSON.stringify(chosen);
    fitting();
  });
  fitting();
}

/** Fills in the names of a scenario. */
export function injectNames(nations: { id: string }[], networks: { id: string }[]): void {
  const [one, other] = nations.map(({ id }) => id);
  const network = networks[0]?.id;
  effects = [
    ...(network === undefined ? [] : [{ type: "surgeOfPlots", network, plotsPerYear: 10 }, { type: "leak", network, nation: one }]),
    { type: "diplomaticCrisis", between: [one, other], affinityLoss: 0.5, trustLoss: 0.3 },
    { type: "leadershipChange", nation: one, affinityShift: -0.3 },
    { type: "courtRuling", nation: one, kind: "identity", basis: "closed" },
    { type: "budgetCut", nation: one, teamsShare: 0.2, analystsShare: 0.2 },
    { type: "newStandard", nations: ["*"], share: 0.5 },
    { type: "treaty", parties: [one, other] },
  ];
  options(byId<HTMLSelectElement>("inject-kind"), [["", t("inject.noEffect")], ...effects.map(({ type }): [string, string] => [type, t(`effect.${type}`)])]);
  show("inject-to", nations.map(({ id }) => id), () => nations.map(({ id }) => h("label", {}, h("input", { type: "checkbox", value: id }), ` ${id}`)));
}

/** Shows the fields that fit what is chosen. */
function fitting(): void {
  const trigger = field("inject-trigger").value;
  byId("inject-when-day").hidden = trigger !== "SCHEDULED";
  byId("inject-when-condition").hidden = trigger !== "CONDITIONAL";
  byId("inject-with-effect").hidden = field("inject-kind").value === "";
}

/** What the form says. */
export function writtenPlan(): InjectPlan {
  const value = (id: string): string => field(id).value.trim();
  const trigger = value("inject-trigger") as InjectPlan["trigger"];
  return {
    subject: value("inject-subject"),
    text: value("inject-text"),
    from: value("inject-from"),
    to: boxes().filter((box) => box.checked).map((box) => box.value),
    trigger,
    day: trigger !== "SCHEDULED" || value("inject-day") === "" ? null : Number(value("inject-day")),
    condition: trigger !== "CONDITIONAL" || value("inject-condition") === "" ? null : value("inject-condition"),
    effect: value("inject-effect") === "" ? null : value("inject-effect"),
    ready: true,
    fields: {},
  };
}

/** Puts a plan into the form, to be changed; or nothing. */
export function showPlan(plan: InjectPlan | null): void {
  const set = (id: string, value: string | number | null | undefined): void => void (field(id).value = value === null || value === undefined ? "" : String(value));
  set("inject-subject", plan?.subject);
  set("inject-text", plan?.text);
  set("inject-from", plan?.from);
  set("inject-trigger", plan?.trigger ?? "SHELF");
  set("inject-day", plan?.day);
  set("inject-condition", plan?.condition);
  set("inject-effect", plan?.effect);
  boxes().forEach((box) => (box.checked = plan?.to.includes(box.value) ?? false));
  set("inject-kind", kindOf(plan?.effect ?? null));
  fitting();
}

function kindOf(effect: string | null): string {
  if (effect === null) return "";
  try {
    return (JSON.parse(effect) as Effect).type;
  } catch {
    return "";
  }
}
