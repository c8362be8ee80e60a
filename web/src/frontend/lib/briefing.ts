// What a delegate reads first: who one is, what one must not share, whom one trusts.
import { html, type TemplateResult } from "lit-html";
import { button, byId, fill } from "./dom";
import type { DeskPicture } from "./pictures";
import { frame, n, t } from "./room";

const NAMED = 3;
const READ = `entente-briefing-${frame.id}`;

/** Shows the cards until they have been read. */
export function briefing(picture: DeskPicture): void {
  const place = byId("briefing");
  if (localStorage.getItem(READ) !== null || place.childElementCount > 0) return;
  const nation = picture.open.nations.find((one) => one.id === picture.nation);
  const trusted = [...picture.partners].sort((one, other) => other.trust - one.trust);
  const names = (partners: typeof trusted): string =>
    partners.map((one) => `${one.name} (${n(one.trust, 1)})`).join(", ");
  const card = (title: string, ...texts: string[]): TemplateResult =>
    html`<div class="card"><h3>${title}</h3>${texts.map((text) => html`<p>${text}</p>`)}</div>`;
  const { teams, analysts } = picture.means;
  fill(place, [
    html`<h2>${t("briefing")}</h2>
      <div class="cards">${[
        card(
          t("briefing.who"),
          t("briefing.who.text", nation?.name ?? picture.nation, t(`role.${frame.role}`), teams, analysts),
          t(frame.role === "head" ? "briefing.who.head" : "briefing.who.member"),
        ),
        card(t("briefing.share"), t("briefing.share.text", picture.sharing.marking), t("briefing.share.refused")),
        card(
          t("briefing.trust"),
          t("briefing.trust.most", names(trusted.slice(0, NAMED))),
          t("briefing.trust.least", names(trusted.slice(-1))),
        ),
      ]}</div>`,
    button(t("briefing.read"), read, "button primary"),
  ]);
  place.hidden = false;
}

function read(): void {
  localStorage.setItem(READ, "read");
  byId("briefing").hidden = true;
  byId("desk-todo").focus();
}
