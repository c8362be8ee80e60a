// What a delegate reads first: who one is, what one must not share, whom one trusts. It can be read again.
import { html, type TemplateResult } from "lit-html";
import { arrive } from "./desk/arrive";
import type { Desk } from "./desk/desk";
import { markingWords, trustWords } from "./desk/words";
import { button, byId, fill, when } from "./dom";
import { asWritten } from "./parts";
import { frame, t } from "./room";

const NAMED = 3;

/** Shows the cards until they have been read. */
export function briefing(desk: Desk): void {
  const { picture, seen } = desk;
  const { story } = picture;
  const place = byId("briefing");
  place.hidden = seen.has("briefing");
  byId("briefing-again").hidden = !seen.has("briefing");
  byId("briefing-again").onclick = () => {
    seen.set("briefing", false);
    briefing(desk);
    window.scrollTo({ top: 0 });
    place.focus();
  };
  const nation = picture.open.nations.find((one) => one.id === picture.nation);
  const trusted = [...picture.partners].sort((one, other) => other.trust - one.trust);
  const told = (partners: typeof trusted): string =>
    partners.map((one) => `${one.name} (${trustWords(one.trust)})`).join(", ");
  const trust = (all: typeof trusted): string[] => {
    const [most, least] = [all[0], all.at(-1)];
    if (most === undefined || least === undefined) return [];
    return trustWords(most.trust) === trustWords(least.trust)
      ? [t("briefing.trust.alike", trustWords(most.trust))]
      : [t("briefing.trust.most", told(all.slice(0, NAMED))), t("briefing.trust.least", told([least]))];
  };
  const card = (title: string, ...texts: string[]): TemplateResult =>
    html`<div class="card"><h3>${title}</h3>${texts
      .filter((text) => text !== "")
      .map((text) => html`<p>${text}</p>`)}</div>`;
  const { teams, analysts } = picture.means;
  const { moves, daysPerMove } = picture.open.course;
  fill(place, [
    html`<h2>${t("briefing")}</h2>
      ${when(story !== null, asWritten)}
      <div class="cards">${[
        card(
          t("briefing.who"),
          story?.who ?? "",
          t("briefing.who.text", nation?.name ?? picture.nation, t(`role.${frame.role}`), teams, analysts),
          ...(story?.aims ?? []).map((aim) => t("briefing.aim", aim)),
          t(frame.role === "head" ? "briefing.who.head" : "briefing.who.member"),
          t("briefing.who.moves", moves, Math.round(daysPerMove)),
        ),
        card(
          t("briefing.share"),
          story === null || story.redLine === "" ? "" : t("briefing.redLine", story.redLine),
          story === null || story.secret === "" ? "" : t("briefing.secret", story.secret),
          t("briefing.share.text", picture.sharing.marking, markingWords(picture.sharing.marking)),
          t("briefing.share.refused"),
        ),
        card(
          t("briefing.trust"),
          story?.trust ?? "",
          story?.wanted ?? "",
          ...trust(trusted),
        ),
      ]}</div>`,
    button(
      t("briefing.read"),
      () => {
        seen.set("briefing");
        briefing(desk);
        arrive(desk);
        byId("desk-todo").focus();
      },
      "button primary",
    ),
  ]);
}
