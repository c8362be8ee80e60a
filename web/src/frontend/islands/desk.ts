// A delegate's desk: what wants something, what the nation holds, what was written, where it stands, and what can be
// decided.
import { briefing } from "../lib/briefing";
import { DecisionDesk } from "../lib/decide";
import { arrive } from "../lib/desk/arrive";
import { decisions } from "../lib/desk/decisions";
import type { Decide, Desk } from "../lib/desk/desk";
import { inbox } from "../lib/desk/inbox";
import { nation } from "../lib/desk/nation";
import { partners } from "../lib/desk/partners";
import { files } from "../lib/desk/reports";
import { openRoom, talk, writes } from "../lib/desk/rooms";
import { Seen } from "../lib/desk/seen";
import { Tabs } from "../lib/desk/tabs";
import { byId } from "../lib/dom";
import { motions, putsMotions } from "../lib/motions";
import { clocks } from "../lib/parts";
import type { DeskPicture } from "../lib/pictures";
import { act, draft, follow, frame, t } from "../lib/room";

const head = frame.role === "head";
let desk: Desk | undefined;

const decide: Decide = (decision, reason = "") =>
  head
    ? act("decided", { decision: JSON.stringify(decision), reason, proposal: null })
    : act("proposed", { decision: JSON.stringify(decision), reason });

const reason = byId<HTMLTextAreaElement>("reason");
const reasonDraft = draft(reason);
const tabs = new Tabs(() => draw());

writes();
if (head) putsMotions();

const form = new DecisionDesk(
  () => desk!.picture,
  async (decision) => {
    const done = await decide(decision, reason.value);
    if (done) reasonDraft.clear();
    return done;
  },
);

function draw(): void {
  if (desk === undefined) return;
  const { picture } = desk;
  tabs.count("people", talk(desk));
  tabs.count("todo", inbox(desk));
  files(desk);
  partners(desk);
  motions(picture, head);
  decisions(desk);
  form.draw();
  nation(picture);
}

follow<DeskPicture>(({ picture, name }) => {
  const own = picture.open.nations.find((one) => one.id === picture.nation);
  desk = {
    picture,
    head,
    name,
    decide,
    seen: desk?.seen ?? new Seen(`entente-seen-${frame.id}-${picture.nation}-${frame.role}-${name}`),
    redraw: draw,
    go: (part) => tabs.go(part),
    write: (room, begun) => {
      openRoom(room, begun);
      tabs.go("people");
      const field = byId<HTMLTextAreaElement>("message-text");
      delete field.dataset["room"];
      draw();
      field.focus();
    },
    prepare: (decision) => {
      tabs.go("decide");
      form.prepare(decision);
      byId("decide-fields").scrollIntoView({ block: "start" });
    },
  };
  byId("who").textContent = own?.name ?? picture.nation;
  byId("who-else").textContent = `${name}, ${t(`role.${frame.role}`)}`;
  byId("autopilot").hidden = !picture.autopilot;
  clocks(picture.open.course);
  briefing(desk);
  arrive(desk);
  draw();
});
