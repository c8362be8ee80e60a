// The public picture, to be read at eight metres.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { byId, show, when } from "../lib/dom";
import { clocks, saidText } from "../lib/parts";
import type { ControlPicture, DeskPicture, PublicPicture } from "../lib/pictures";
import { type Ground, publicMap } from "../lib/publicmap";
import { api, follow, n, say, t, words } from "../lib/room";
import { request } from "../lib/server";

const SHOWN_ATTACKS = 5;

function open(picture: PublicPicture | ControlPicture | DeskPicture): PublicPicture {
  return "open" in picture ? picture.open : picture;
}

/** Attacks along the days of the exercise: one mark each. */
function timeline({ attacks, course }: PublicPicture): TemplateResult {
  const x = (day: number): number => 10 + (980 * day) / course.lastDay;
  const ends = Array.from({ length: course.moves }, (_, i) => x((course.lastDay * (i + 1)) / course.moves));
  return html`<svg viewBox="0 0 1000 44" class="timeline" role="img" aria-label=${t("attacks")}>
    <line x1="10" x2="990" y1="20" y2="20" class="axis"></line>
    <line x1="10" x2=${x(course.day)} y1="20" y2="20" class="passed"></line>${[
      ends.map((end) => svg`<line x1=${end} x2=${end} y1="12" y2="28" class="axis"></line>`),
      attacks.map((attack) => svg`<circle cx=${x(attack.day)} cy="20" r="7" class="attack"></circle>`),
    ]}</svg>`;
}

function latest(picture: PublicPicture): TemplateResult {
  const message = picture.messages[picture.messages.length - 1];
  const names = new Map(picture.nations.map((one) => [one.id, one.name]));
  const attack = (one: PublicPicture["attacks"][number]): TemplateResult =>
    html`<li><span class="facts">${n(one.day)}</span><strong>${names.get(one.nation) ?? one.nation}</strong><span
      class="facts">${one.network}</span></li>`;
  const played = picture.nations.filter((one) => one.people).map((one) => one.name);
  const published = picture.nations.filter((one) => one.published).map((one) => one.id);
  const list = (title: string, all: string[]): TemplateResult => html`<p>${title}: ${all.join(", ")}</p>`;
  return html`${
    message
      ? html`<blockquote>${when(message.subject !== "", () => html`<strong>${message.subject}</strong>`)}${saidText(
          message.text,
        )}</blockquote>`
      : nothing
  }<h2>${t("attacks.total", picture.attacks.length)}</h2>
    <ol class="news">${picture.attacks.slice(-SHOWN_ATTACKS).reverse().map(attack)}</ol>${when(played.length > 0, () =>
      list(t("played.people"), played),
    )}${when(published.length > 0, () => list(t("published"), published))}`;
}

let ground: Ground | null = null;
let seen: PublicPicture | null = null;

function draw(picture: PublicPicture): void {
  seen = picture;
  byId("title").textContent = picture.course.title;
  clocks(picture.course);
  show("timeline", timeline(picture));
  show("map", ground && publicMap(ground, picture));
  show("latest", latest(picture));
}

follow<PublicPicture | ControlPicture | DeskPicture>(({ picture }) => draw(open(picture)));
request<Ground>("GET", `${api}/ground`).then(
  (loaded) => {
    ground = loaded;
    if (seen !== null) draw(seen);
  },
  (error) => say(words(error), true),
);
