// The public picture, to be read at eight metres: what the papers say, where it happened, who plays.
import { html, svg, type TemplateResult } from "lit-html";
import { byId, show, when } from "../lib/dom";
import { clocks } from "../lib/parts";
import type { ControlPicture, DeskPicture, PublicPicture } from "../lib/pictures";
import { type Ground, publicMap } from "../lib/publicmap";
import { api, follow, frame, n, say, t, words } from "../lib/room";
import { legend } from "../lib/screen/legend";
import { paper } from "../lib/screen/paper";
import { plenary } from "../lib/screen/plenary";
import { quiet, waiting } from "../lib/screen/quiet";
import { request } from "../lib/server";

function open(picture: PublicPicture | ControlPicture | DeskPicture): PublicPicture {
  return "open" in picture ? picture.open : picture;
}

/** Attacks along the days of the exercise: one mark each, each move numbered. */
function timeline({ attacks, course }: PublicPicture): TemplateResult {
  const x = (day: number): number => 10 + (980 * day) / course.lastDay;
  const moves = Array.from({ length: course.moves }, (_, i) => i + 1);
  return html`<svg viewBox="0 0 1000 40" class="timeline" role="img" aria-label=${t("screen.timeline", attacks.length)}>
    <line x1="10" x2="990" y1="14" y2="14" class="axis"></line>
    <line x1="10" x2=${x(course.day)} y1="14" y2="14" class="passed"></line>${[
      moves.map((move) => {
        const end = x((course.lastDay * move) / course.moves);
        const middle = x((course.lastDay * (move - 0.5)) / course.moves);
        return svg`<line x1=${end} x2=${end} y1="7" y2="21" class="axis"></line><text x=${middle} y="37"
          text-anchor="middle" class=${move === course.move ? "move now" : "move"}>${n(move)}</text>`;
      }),
      attacks.map((attack) => svg`<circle cx=${x(attack.day)} cy="14" r="6" class="attack"></circle>`),
    ]}</svg>`;
}

/** Who plays, and how often each was hit. */
function strip({ nations }: PublicPicture): TemplateResult {
  const people = nations.filter((one) => one.people);
  const others = nations.filter((one) => !one.people);
  const names = (all: PublicPicture["nations"]): string => all.map((one) => one.name).join(", ");
  return html`${when(
    people.length > 0,
    () => html`<p><strong>${t("played.people")}:</strong> ${names(people)}</p>`,
  )}${when(others.length > 0, () => html`<p><strong>${t("played.autopilot")}:</strong> ${names(others)}</p>`)}`;
}

/** Where to take part, as one types it. */
function joinAt(host: string | null): string | null {
  const port = location.port === "" ? "" : `:${location.port}`;
  return host === null ? null : `${location.protocol}//${host}${port}/join`;
}

/** The size of names on the map, as screen.css has it. */
const NAMES = 38;

let ground: Ground | null = null;
let seen: PublicPicture | null = null;

function draw(picture: PublicPicture): void {
  seen = picture;
  byId("title").textContent = picture.course.title;
  clocks(picture.course);
  show("timeline", timeline(picture));
  show("paper", paper(picture, joinAt(ground?.joinHost ?? null), ground?.joinSquares ?? []));
  show("plenary", plenary(picture));
  show("map", ground && publicMap(ground, picture, NAMES));
  show("tally", picture.course.phase === "LOBBY" ? "" : t("attacks.total", picture.attacks.length));
  show("legend", legend(picture));
  show("quiet", quiet(picture));
  show("waiting", waiting(picture));
  const over = picture.course.phase === "ENDED" && frame.role === "observer";
  show("strip", [
    strip(picture),
    when(over, () => html`<p><a class="button" href="/exercises/${frame.id}/happened">${t("happened")}</a></p>`),
  ]);
}

follow<PublicPicture | ControlPicture | DeskPicture>(({ picture }) => draw(open(picture)));
request<Ground>("GET", `${api}/ground`).then(
  (loaded) => {
    ground = loaded;
    if (seen !== null) draw(seen);
  },
  (error) => say(words(error), true),
);
