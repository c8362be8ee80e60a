// What those who took part see of the review: whoever leads shows it part by part, and can withdraw it.
import { html, type TemplateResult } from "lit-html";
import { show } from "../dom";
import { facts } from "../parts";
import { act, api, frame, say, t, words } from "../room";
import { request } from "../server";
import type { Phase, ReviewPart } from "../vocabulary";

const PARTS: ReviewPart[] = ["TIMELINE", "ATTACKS", "WHAT_IFS"];

/** Shows what is shown, with a switch for each part. */
export async function reveals(phase: Phase): Promise<void> {
  if (phase !== "ENDED") {
    show("reveal", facts(t("reveal.early")));
    return;
  }
  try {
    const { shown } = await request<{ shown: ReviewPart[] }>("GET", `${api}/happened`);
    show("reveal", [
      facts(t("reveal.about")),
      html`<div class="switches">${PARTS.map((part) => one(part, shown.includes(part)))}</div>`,
      html`<p><a href="/exercises/${frame.id}/happened">${t("reveal.see")}</a></p>`,
    ]);
  } catch (error) {
    say(words(error), true);
  }
}

function one(part: ReviewPart, shown: boolean): TemplateResult {
  const press = async (event: Event): Promise<void> => {
    const box = event.currentTarget as HTMLInputElement;
    if (!(await act("revealed", { part, shown: box.checked }))) box.checked = shown;
  };
  return html`<label class="switch"><input type="checkbox" role="switch" data-part=${part} .checked=${shown}
    @change=${press}> ${t(`reveal.${part}`)}</label>`;
}
