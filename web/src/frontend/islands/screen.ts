// The public picture, to be read at eight metres.
import { byId, h, s, show } from "../lib/dom";
import { clocks } from "../lib/parts";
import type { ControlPicture, DeskPicture, PublicPicture } from "../lib/pictures";
import { type Ground, publicMap } from "../lib/publicmap";
import { api, follow, n, say, t, words } from "../lib/room";
import { request } from "../lib/server";

const SHOWN_ATTACKS = 5;

function open(picture: PublicPicture | ControlPicture | DeskPicture): PublicPicture {
  return "open" in picture ? picture.open : picture;
}

/** Attacks along the days of the exercise: one mark each. */
function timeline(picture: PublicPicture): Node {
  const width = 1000;
  const x = (day: number): number => 10 + (980 * day) / picture.course.lastDay;
  const line = s("svg", { viewBox: `0 0 ${width} 44`, class: "timeline", role: "img", "aria-label": t("attacks") });
  line.append(
    s("line", { x1: 10, x2: 990, y1: 20, y2: 20, class: "axis" }),
    s("line", { x1: 10, x2: x(picture.course.day), y1: 20, y2: 20, class: "passed" }),
  );
  for (let move = 1; move <= picture.course.moves; move++) {
    const end = x((picture.course.lastDay * move) / picture.course.moves);
    line.append(s("line", { x1: end, x2: end, y1: 12, y2: 28, class: "axis" }));
  }
  line.append(...picture.attacks.map((attack) => s("circle", { cx: x(attack.day), cy: 20, r: 7, class: "attack" })));
  return line;
}

let ground: Ground | null = null;
let seen: PublicPicture | null = null;

function draw(picture: PublicPicture): void {
  seen = picture;
  byId("title").textContent = picture.course.title;
  clocks(picture.course);
  show("timeline", [picture.attacks, picture.course], () => timeline(picture));
  show(
    "map",
    [ground, picture.nations, picture.attacks, picture.institutions, picture.course.day],
    () => ground && publicMap(ground, picture),
  );
  show("latest", [picture.messages, picture.attacks, picture.nations], () => {
    const message = picture.messages[picture.messages.length - 1];
    const names = new Map(picture.nations.map((one) => [one.id, one.name]));
    return [
      message &&
        h(
          "blockquote",
          {},
          message.subject !== "" && h("strong", {}, message.subject),
          h("p", { class: "said-text" }, message.text),
        ),
      h("h2", {}, t("attacks.total", picture.attacks.length)),
      h(
        "ol",
        { class: "news" },
        picture.attacks
          .slice(-SHOWN_ATTACKS)
          .reverse()
          .map((one) =>
            h(
              "li",
              {},
              h("span", { class: "facts" }, n(one.day)),
              h("strong", {}, names.get(one.nation) ?? one.nation),
              h("span", { class: "facts" }, one.network),
            ),
          ),
      ),
      picture.nations.some((one) => one.people) &&
        h(
          "p",
          {},
          `${t("played.people")}: ${picture.nations
            .filter((one) => one.people)
            .map((one) => one.name)
            .join(", ")}`,
        ),
      picture.nations.some((one) => one.published) &&
        h(
          "p",
          {},
          `${t("published")}: ${picture.nations
            .filter((one) => one.published)
            .map((one) => one.id)
            .join(", ")}`,
        ),
    ];
  });
}

follow<PublicPicture | ControlPicture | DeskPicture>(({ picture }) => draw(open(picture)));
request<Ground>("GET", `${api}/ground`).then(
  (loaded) => {
    ground = loaded;
    if (seen !== null) draw(seen);
  },
  (error) => say(words(error), true),
);
