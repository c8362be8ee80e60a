// What the nation has, how it sees the networks, and the attacks that everybody knows of.
import { html } from "lit-html";
import { show, table } from "../dom";
import { facts, gauge } from "../parts";
import type { DeskPicture } from "../pictures";
import { n, t } from "../room";

/** Shows it. */
export function nation({ means, networks, open }: DeskPicture): void {
  const { freeTeams, teams, analysts, waitingJobs, watchlist } = means;
  show("means", html`<p>${t("means", freeTeams, teams, analysts, waitingJobs, watchlist)}</p>`);
  show(
    "networks",
    table(
      t("networks"),
      [t("network"), t("estimate"), t("attention"), t("priority")],
      networks.map((one) => [
        one.name,
        gauge(one.estimate, t("estimate")),
        gauge(one.attention, t("attention")),
        gauge(one.priority, t("priority")),
      ]),
    ),
  );
  const attacks = [...open.attacks].reverse();
  show(
    "attacks",
    attacks.length === 0
      ? facts(t("attacks.none"))
      : html`<ul>${attacks.map((one) => html`<li>${t("attack", one.nation, one.network, n(one.day))}</li>`)}</ul>`,
  );
}
