// The simulation cell: those who lead speak as anyone – a ministry, a newspaper, a nation on autopilot.
import { html, type TemplateResult } from "lit-html";
import { byId, type Choice, options, show } from "../dom";
import { fault } from "../fault";
import type { ControlPicture } from "../pictures";
import { act, draft, t } from "../room";
import type { Control } from "./room";

/** What stands for everybody, where nobody is chosen yet. */
const EVERYBODY = "*";

let picture: ControlPicture;
let written: { clear(): void };

const from = (): HTMLInputElement => byId<HTMLInputElement>("broadcast-from");
const to = (): HTMLSelectElement => byId<HTMLSelectElement>("broadcast-to");
const answer = (): HTMLInputElement => byId<HTMLInputElement>("broadcast-answer");

/** Lets the form be sent. */
export function speaking(): void {
  const text = byId<HTMLTextAreaElement>("broadcast-text");
  written = draft(text);
  to().addEventListener("change", () => fault(to(), ""));
  byId("broadcast-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const missing = to().value === "";
    fault(to(), missing ? t("speak.to.missing") : "");
    if (missing) to().focus();
    else if (await send(text.value)) done();
  });
}

/** Whoever has spoken speaks as himself again, and to nobody yet. */
function done(): void {
  written.clear();
  from().value = "";
  to().value = "";
  answer().checked = false;
}

/** Tells everybody something; or speaks as somebody else, or to one delegation, or asks for an answer. */
function send(text: string): Promise<boolean> {
  const as = from().value.trim();
  const all = to().value === EVERYBODY;
  const wanted = answer().checked;
  const whom = to().selectedOptions[0]?.textContent ?? "";
  const said = as === "" ? t("speak.sentOwn", whom) : t("speak.sent", as, whom);
  const back = { label: t("undo"), press: () => recall(as, text) };
  if (as === "" && all && !wanted) return act("broadcast", { text }, back, said);
  const sender = as === "" ? t("control") : as;
  return act("spoken", { from: sender, to: all ? [] : [to().value], text, answer: wanted }, back, said);
}

/** Takes back what was said last in these words. */
function recall(as: string, text: string): unknown {
  const senders = as === "" ? ["", t("control")] : [as];
  const said = picture.messages.filter((one) => one.answerable && one.text === text);
  const word = said.filter((one) => senders.includes(one.from)).pop();
  return word === undefined ? undefined : act("recalled", { word: word.number });
}

/** Offers whoever can be spoken as, and to whom. */
export function voices({ picture: now, archive }: Control): void {
  picture = now;
  const { nations, injects } = picture;
  const senders = injects.map((one) => one.plan.from).filter((name) => name !== "");
  const autopilots = nations.filter((one) => !one.people).map((one) => one.name);
  const spoken = [...new Set([...senders, ...nations.flatMap((one) => one.voices), ...autopilots])];
  const voice = (name: string): TemplateResult => html`<option value=${name}></option>`;
  show("broadcast-voices", spoken.map(voice));
  options(to(), [
    ["", t("speak.choose")],
    [EVERYBODY, t("all")],
    ...nations.map((one): Choice => [one.id, one.name]),
  ]);
  byId("pane-speak").hidden = archive;
}

/** Begins to speak as somebody to somebody, if that is known; what was written stays. */
export function speak(as: string, whom: string): void {
  from().value = as;
  to().value = whom;
  fault(to(), "");
  byId("broadcast-text").focus();
}
