// The simulation cell: those who lead speak as anyone – a ministry, a newspaper, a nation on autopilot.
import { html, type TemplateResult } from "lit-html";
import { byId, type Choice, options, show } from "../dom";
import { act, draft, t } from "../room";
import type { Control } from "./room";

let written: { clear(): void };

/** Lets the form be sent. */
export function speaking(): void {
  const text = byId<HTMLTextAreaElement>("broadcast-text");
  written = draft(text);
  byId("broadcast-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await send(text.value)) written.clear();
  });
}

/** Tells everybody something; or speaks as somebody else, or to one delegation. */
function send(text: string): Promise<boolean> {
  const from = byId<HTMLInputElement>("broadcast-from").value.trim();
  const to = byId<HTMLSelectElement>("broadcast-to").value;
  if (from === "" && to === "") return act("broadcast", { text });
  return act("spoken", { from: from === "" ? t("control") : from, to: to === "" ? [] : [to], text });
}

/** Offers whoever can be spoken as, and to whom. */
export function voices({ picture, archive }: Control): void {
  const { nations, injects } = picture;
  const senders = injects.map((one) => one.plan.from).filter((from) => from !== "");
  const autopilots = nations.filter((one) => !one.people).map((one) => one.name);
  const spoken = [...new Set([...senders, ...nations.flatMap((one) => one.voices), ...autopilots])];
  const voice = (name: string): TemplateResult => html`<option value=${name}></option>`;
  show("broadcast-voices", spoken.map(voice));
  options(byId<HTMLSelectElement>("broadcast-to"), [
    ["", t("all")],
    ...nations.map((one): Choice => [one.id, one.name]),
  ]);
  byId("pane-speak").hidden = archive;
}

/** Begins to speak as somebody to somebody; what was written stays. */
export function speak(from: string, to: string): void {
  byId<HTMLInputElement>("broadcast-from").value = from;
  byId<HTMLSelectElement>("broadcast-to").value = to;
  byId("broadcast-text").focus();
}
