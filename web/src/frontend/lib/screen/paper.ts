// What stands largest on the screen: how to take part, then the front page of each move.
import { html, type TemplateResult } from "lit-html";
import { when } from "../dom";
import { saidText } from "../parts";
import { qr } from "../qr";
import type { FrontPage, PublicPicture } from "../pictures";
import { dayNumber, t } from "../room";

/** So many stories are read from the back of a room; the weightiest come first. */
const STORIES = 4;

/** The paper of the moment; in the lobby, how to take part. */
export function paper(picture: PublicPicture, joinAt: string | null, squares: string[]): TemplateResult {
  const { course, frontPage } = picture;
  if (course.phase === "LOBBY") return lobby(picture, joinAt, squares);
  if (frontPage !== null) return page(frontPage);
  return html`<p class="masthead">${course.scenario}</p><h2 class="headline">${t("screen.begins")}</h2>${saidText(
    t("screen.begins.about", Math.round(course.lastDay / course.moves)),
  )}`;
}

function lobby({ course, nations }: PublicPicture, joinAt: string | null, squares: string[]): TemplateResult {
  const people = nations.filter((one) => one.people);
  const here = people.filter((one) => one.seated > 0).length;
  return html`<p class="masthead">${course.scenario}</p><h2 class="headline">${t("screen.join")}</h2>
    <div class="way-in">${when(squares.length > 0, () => qr(squares, t("lobby.qr")))}<ol class="steps">${
      joinAt === null
        ? html`<li>${t("screen.join.here")}</li>`
        : html`<li>${t("screen.join.scan")} <strong class="address">${joinAt}</strong></li>`
    }<li>${t("screen.join.groups")}</li><li>${t("screen.join.name")}</li></ol></div>${saidText(
      t("screen.starts", here, people.length),
    )}`;
}

function page({ newspaper, headline, items, move, fromDay, day }: FrontPage): TemplateResult {
  return html`<p class="masthead">${newspaper}<span class="facts"> ${t(
    "screen.edition",
    move,
    dayNumber(fromDay),
    dayNumber(day),
  )}</span></p><h2 class="headline">${headline}</h2>
    <div class="stories">${items.slice(0, STORIES).map(story)}</div>`;
}

function story({ kind, lines: [first, ...rest] }: FrontPage["items"][number]): TemplateResult {
  const more = rest.map((line) => html`<p>${line}</p>`);
  return html`<div class="story" data-kind=${kind}><p class="first">${first}</p>${more}</div>`;
}
