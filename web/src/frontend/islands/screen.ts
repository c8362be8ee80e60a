// The public picture, to be read at eight metres.
import { byId, h, s, show } from "../lib/dom";
import { clocks } from "../lib/parts";
import type { ControlPicture, DeskPicture, PublicPicture } from "../lib/pictures";
import { follow, n, t } from "../lib/room";

function open(picture: PublicPicture | ControlPicture | DeskPicture): PublicPicture {
  return "open" in picture ? picture.open : picture;
}

/** Attacks along the days of the exercise: one mark each. */
function timeline(picture: PublicPicture): Node {
  const width = 1000;
  const x = (day: number): number => 10 + (980 * day) / picture.course.lastDay;
  const line = s("svg", { viewBox: `0 0 ${width} 60`, class: "timeline", role: "img", "aria-label": t("attacks") });
  line.append(
    s("line", { x1: 10, x2: 990, y1: 40, y2: 40, class: "axis" }),
    s("line", { x1: 10, x2: x(picture.course.day), y1: 40, y2: 40, class: "passed" }),
    ...picture.attacks.map((attack) => s("circle", { cx: x(attack.day), cy: 40, r: 7, class: "attack" })),
  );
  return line;
}

follow<PublicPicture | ControlPicture | DeskPicture>((seen) => {
  const picture = open(seen.picture);
  byId("title").textContent = picture.course.title;
  clocks(picture.course);
  show("timeline", [picture.attacks, picture.course.day], () => timeline(picture));
  show("counts", picture.nations, () =>
    h(
      "ul",
      { class: "lands" },
      picture.nations.map((nation) =>
        h(
          "li",
          { "data-hit": nation.attacks > 0 },
          h("strong", {}, nation.name),
          h("span", { class: "count" }, n(nation.attacks)),
          nation.published && h("span", { class: "facts" }, t("published")),
        ),
      ),
    ),
  );
  show("latest", [picture.messages, picture.attacks], () => {
    const message = picture.messages[picture.messages.length - 1];
    return [
      h("h2", {}, t("attacks.total", picture.attacks.length)),
      message && h("blockquote", {}, message.subject !== "" && h("strong", {}, `${message.subject}: `), message.text),
    ];
  });
});
