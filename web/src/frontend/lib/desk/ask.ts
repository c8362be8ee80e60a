// Asking for more on a report: its origin, in words or by what the engine knows as a request, or control.
import { html } from "lit-html";
import { button, primary, when } from "../dom";
import { facts } from "../parts";
import type { Dossier, Report } from "../pictures";
import { act, t } from "../room";
import type { Desk } from "./desk";
import { kept } from "./draft";
import { closeSheet, openSheet } from "./sheet";
import { names } from "./words";

/** Opens the sheet. */
export function ask(desk: Desk, dossier: Dossier, one: Report): void {
  const { picture, decide, write } = desk;
  const name = names(picture);
  const about = t("ask.about", one.name);
  const request = async (): Promise<void> => {
    const decision = { type: "requestInformation", partner: one.origin, network: dossier.network };
    if (await decide(decision)) closeSheet();
  };
  const field = `ask-${one.report}`;
  const send = async (): Promise<void> => {
    const draft = kept(field);
    if (draft.text.trim() === "") return;
    if (await act("asked", { text: `${about} ${draft.text}` })) {
      draft.clear();
      closeSheet();
    }
  };
  openSheet(t("ask.title", one.name), [
    when(!one.own, () => html`<section class="step"><h3>${t("ask.origin", name(one.origin))}</h3>
      ${facts(t("ask.origin.about", name(one.origin), dossier.networkName))}
      <div class="inline">${primary(t(desk.head ? "ask.origin.go" : "ask.origin.propose"), request)}${button(
        t("ask.write", name(one.origin)),
        () => {
          closeSheet();
          write(one.origin, `${about} `);
        },
      )}</div></section>`),
    html`<section class="step"><h3>${t("ask.control")}</h3><label for=${field}>${t("ask.control.about", about)}</label>
      <textarea id=${field} rows="3" maxlength="3900" .value=${kept(field).text} @input=${(event: Event) =>
        kept(field).keep((event.target as HTMLTextAreaElement).value)}></textarea>
      ${primary(t("send"), send)}</section>`,
  ]);
}
