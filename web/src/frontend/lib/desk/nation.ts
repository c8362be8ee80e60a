// What the nation has, how it sees the networks, and the attacks that everybody knows of.
import { html, type TemplateResult } from "lit-html";
import { show } from "../dom";
import { facts } from "../parts";
import type { DeskPicture } from "../pictures";
import { dayNumber, n, t } from "../room";
import { names } from "./words";

/** Shows it. */
export function nation(picture: DeskPicture): void {
  const { means, networks, open } = picture;
  const { freeTeams, teams, analysts, waitingJobs, watchlist } = means;
  const name = names(picture);
  show("means", html`<p>${t("means", freeTeams, teams, analysts, waitingJobs, watchlist)}</p>`);
  const share = (label: string, about: string, value: number): TemplateResult =>
    html`<div><dt>${label}<small class="facts">${about}</small></dt><dd><meter min="0" max="1" value=${value}
      aria-label=${label}></meter> ${n(100 * value)} %</dd></div>`;
  show(
    "networks",
    networks.map(
      (one) => html`<section class="network"><h4>${one.name}</h4><dl class="shares">${[
        share(t("estimate"), t("estimate.about"), one.estimate),
        share(t("attention"), t("attention.about"), one.attention),
        share(t("priority"), t("priority.about"), one.priority),
      ]}</dl></section>`,
    ),
  );
  const attacks = [...open.attacks].reverse();
  show(
    "attacks",
    attacks.length === 0
      ? facts(t("attacks.none"))
      : html`<ul>${attacks.map(
          (one) => html`<li>${t("attack", name(one.nation), name(one.network), dayNumber(one.day))}</li>`,
        )}</ul>`,
  );
}
