// The inbox: what wants something of the delegation, the most urgent first, and what it should have read.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, primary, type Shown, show, when } from "../dom";
import { facts, feed } from "../parts";
import { act, frame, t } from "../room";
import { asked } from "./asked";
import { card, type Card, isUnread } from "./card";
import type { Desk } from "./desk";
import { injects } from "./injects";
import { practice } from "./practice";
import { reportCards } from "./reports";
import { unreadRooms } from "./rooms";
import { suggestions } from "./suggestions";
import { whoIsWho } from "./whoiswho";

const NOTICES = 60;
/** Of the rooms with something new, so many are named. */
const ROOMS = 3;

/** All cards, done ones among them, the most urgent first. */
function cards(desk: Desk): Card[] {
  const all = [...practice(desk), ...injects(desk), ...asked(desk), ...reportCards(desk)];
  return all.sort((one, other) => Number(other.wants) - Number(one.wants) || one.rank - other.rank);
}

/** Shows the inbox; says how many cards are new or want something. */
export function inbox(desk: Desk): number {
  const all = cards(desk);
  const open = all.filter((one) => !one.done);
  const wanting = open.filter((one) => one.wants);
  const rest = open.filter((one) => !one.wants);
  const done = all.filter((one) => one.done);
  const asking = wanting.filter(({ kind }) => kind !== "practice").length;
  const unread = rest.filter((one) => one.kind === "report" && isUnread(desk, one)).length;
  show("move", [course(desk, asking), when(asking === 0, () => suggestions(desk, unread))]);
  show("todo", [
    talk(desk),
    when(wanting.length > 0, () => listed(desk, wanting)),
    brief(desk),
    when(rest.length > 0, () => [
      html`<div class="between"><h3>${t("inbox.read")}</h3>${when(
        rest.filter((one) => isUnread(desk, one)).length > 1,
        () => button(t("inbox.readAll"), () => readAll(desk, rest)),
      )}</div>`,
      listed(desk, rest),
    ]),
    when(
      done.length > 0,
      () =>
        html`<details class="done"><summary>${t("inbox.done", done.length)}</summary>${listed(desk, done)}</details>`,
    ),
  ]);
  show("who-is-who", whoIsWho(desk));
  show("happened", feed(desk.picture.notices, NOTICES));
  return open.filter((one) => one.kind !== "practice" && (one.wants || isUnread(desk, one))).length;
}

function listed(desk: Desk, all: Card[]): TemplateResult {
  return html`<div class="card-list">${repeat(
    all,
    (one) => one.id,
    (one) => card(desk, one),
  )}</div>`;
}

function readAll({ seen, redraw }: Desk, all: Card[]): void {
  all.forEach((one) => seen.set(`read ${one.id}`));
  redraw();
}

/** Rooms in which something was written that has not been read. */
function talk(desk: Desk): Shown {
  const rooms = unreadRooms(desk);
  return when(
    rooms.length > 0,
    () =>
      html`<div class="talk"><span>${t("inbox.talk")}</span>${rooms
        .slice(0, ROOMS)
        .map((room) => button(`${room.name} (${room.unread})`, () => desk.write(room.id), "button chip"))}${when(
        rooms.length > ROOMS,
        () => html`<a href="#desk-people">${t("inbox.talk.more", rooms.length - ROOMS)}</a>`,
      )}</div>`,
  );
}

/** What happened since the last move, as a minister and everybody reads it. */
function brief({ picture }: Desk): Shown {
  const { frontPage } = picture.open;
  const own = picture.brief;
  return [
    when(
      own !== null,
      () => html`<details class="brief" open><summary><h3>${t("brief", own?.move ?? 0)}</h3></summary><dl
        class="report-facts">${own?.lines.map(
          (line) => html`<dt>${line.label}</dt><dd>${line.text}</dd>`,
        )}</dl></details>`,
    ),
    when(
      frontPage !== null,
      () => html`<details class="brief paper"><summary><span class="newspaper">${frontPage?.newspaper}</span>
        <strong>${frontPage?.headline}</strong></summary>${frontPage?.items.map(
          (item) => html`<p>${item.lines.join(" ")}</p>`,
        )}</details>`,
    ),
  ];
}

/** Where the move stands, and whether the delegation is done with it. */
function course({ picture, head }: Desk, wanting: number): Shown {
  const { phase, move, title, scenario, remainingMillis } = picture.open.course;
  if (phase === "LOBBY")
    return html`<p class="kicker">${title} · ${scenario}</p>${facts(t("move.lobby"))}`;
  if (phase === "ENDED")
    return html`${facts(t("move.ended"))}<p><a class="button" href="/exercises/${frame.id}/happened">${t(
      "happened",
    )}</a></p>`;
  if (picture.autopilot) return null;
  if (!head) return facts(t(picture.finished ? "move.done.member" : "move.open.member", wanting));
  const finish = (finished: boolean) => (): unknown => act("finished", { move, finished });
  return picture.finished
    ? html`<p class="move-done">${t("move.done")}</p>${button(t("move.takeBack"), finish(false))}`
    : html`<p class="move-open">${wanting === 0 ? t("move.nothing") : t("move.open", wanting)}</p>${facts(
        t(remainingMillis < 0 ? "move.until.control" : "move.until.clock"),
      )}${(wanting === 0
        ? primary
        : button)(t("move.finish", move), finish(true))}`;
}
