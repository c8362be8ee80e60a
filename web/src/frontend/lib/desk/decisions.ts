// What the delegation shares by default, in words, and what was decided.
import { html, type TemplateResult } from "lit-html";
import { show, when } from "../dom";
import { facts, saidText } from "../parts";
import type { DeskPicture } from "../pictures";
import { day, kindWords, n, t } from "../room";
import type { Desk } from "./desk";
import { affinityWords, markingWords, trustWords } from "./words";

/** Shows it. */
export function decisions({ picture }: Desk): void {
  show("sharing", policy(picture.sharing));
  show("decided", decided(picture.decisions));
}

function policy(now: DeskPicture["sharing"]): TemplateResult {
  const lines = [
    t(`sharing.posture.${now.posture}`),
    t("sharing.demands", trustWords(now.minimumTrust), affinityWords(now.minimumAffinity)),
    t("sharing.marking", markingWords(now.marking), now.marking),
    now.originatorControl ? t("sharing.control") : "",
    now.sanitisation > 0 ? t("sharing.source", n(100 * now.sanitisation)) : "",
    t(now.published ? "sharing.public" : "sharing.secret"),
  ];
  return html`<ul class="policy">${lines.filter((line) => line !== "").map((line) => html`<li>${line}</li>`)}</ul>`;
}

function decided(all: DeskPicture["decisions"]): TemplateResult {
  if (all.length === 0) return html`<p class="nothing">${t("decisions.none")}</p>`;
  const line = (one: DeskPicture["decisions"][number]): TemplateResult =>
    html`<li>${facts(`${t("move", one.move)}, ${day(one.day)} · ${one.by}`)}<p><strong>${kindWords(
      one.type,
    )}</strong></p><p class=${one.refused ? "wrong" : ""}>${one.outcome}</p>${when(one.reason !== "", () =>
      saidText(one.reason),
    )}</li>`;
  return html`<ol class="messages" tabindex="0">${[...all].reverse().map(line)}</ol>`;
}
