// The control room on one screen: what comes, who plays, what came in, what is true, what was said.
import { inbox } from "../lib/control/inbox";
import { leading, leads } from "../lib/control/course";
import { close, editor, open } from "../lib/control/editor";
import { injects } from "../lib/control/injects";
import { letters } from "../lib/control/letters";
import { log, logTabs } from "../lib/control/log";
import { look, nations } from "../lib/control/nations";
import { network } from "../lib/control/network";
import type { Control } from "../lib/control/room";
import { confine } from "../lib/control/scope";
import { speak, speaking, voices } from "../lib/control/speak";
import { StageTabs } from "../lib/control/stage";
import { truth } from "../lib/control/truth";
import { Seen } from "../lib/desk/seen";
import { byId, show } from "../lib/dom";
import { injectForm, injectNames } from "../lib/inject";
import type { ControlPicture } from "../lib/pictures";
import { type Ground, publicMap } from "../lib/publicmap";
import { act, api, draft, follow, frame, isOver, say, words } from "../lib/room";
import { request } from "../lib/server";

const PRESENCE_MILLIS = 3000;

const seen = new Seen(`entente-control-${frame.id}`);
let picture: ControlPicture | null = null;
let here = new Set<number>();
let ground: Ground | null = null;
let chosen: string | null = null;

const stage = new StageTabs(draw);

function control(now: ControlPicture): Control {
  const { course } = now.open;
  const names = new Map([...now.open.nations, ...now.open.institutions].map((one) => [one.id, one.name]));
  return {
    picture: now,
    seen,
    letters: letters(now, (id) => seen.has(`filed ${id}`)),
    here,
    archive: course.otherVersion !== null,
    over: course.phase === "ENDED" || course.otherVersion !== null,
    name: (id) => names.get(id) ?? id,
    redraw: draw,
    show: (scene) => stage.show(scene),
    edit: open,
    find,
    choose,
    speak(from, to) {
      stage.go("speak");
      speak(from, to);
    },
  };
}

/** Goes to an inject in the list, wherever it is folded away. */
function find(inject: number): void {
  if (!byId("pane-list").checkVisibility()) stage.go("list");
  const line = byId(`inject-${inject}`);
  line.closest("details")?.setAttribute("open", "");
  line.scrollIntoView({ block: "nearest" });
  line.focus();
}

/** Shows a nation on the stage. */
function choose(nation: string): void {
  chosen = nation;
  stage.offer("nation", picture?.nations.find(({ id }) => id === nation)?.name ?? nation);
  stage.show("nation");
  byId("as-title").focus();
}

function draw(): void {
  if (picture === null) return;
  const now = control(picture);
  injects(now);
  nations(now, chosen);
  log(now);
  voices(now);
  count(inbox(now));
  scene(now);
  byId("inject-write").hidden = now.over;
  if (now.over) close();
  confine(picture);
}

function scene(now: Control): void {
  if (stage.scene === "map") show("map", ground && publicMap(ground, now.picture.open));
  else if (stage.scene === "network") show("network", ground && network(now, ground, chosen));
  else if (stage.scene === "truth") truth(now.picture);
  else if (stage.scene === "nation" && chosen !== null) void look(now, chosen);
}

/** Says how many letters wait, wherever somebody may look for it. */
function count(waiting: number): void {
  for (const id of ["count-inbox", "count-inbox-tab"]) {
    byId(id).hidden = waiting === 0;
    byId(id).textContent = waiting > 99 ? "99+" : String(waiting);
  }
  document.title = document.title.replace(/^(\(\d+\) )?/, waiting > 0 ? `(${waiting}) ` : "");
}

function notes(): void {
  const note = byId<HTMLTextAreaElement>("note-text");
  const written = draft(note);
  byId("note-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const bookmark = (event as SubmitEvent).submitter?.getAttribute("value") === "bookmark";
    if (await act(bookmark ? "bookmarked" : "noted", { text: note.value })) written.clear();
  });
}

/** Asks who is here. */
async function presence(): Promise<void> {
  try {
    const now = new Set(await request<number[]>("GET", `${api}/presence`));
    const changed = now.size !== here.size || [...now].some((seat) => !here.has(seat));
    here = now;
    if (changed) draw();
  } catch {
    // The page says by itself that it is offline, or over.
    if (isOver) window.clearInterval(asking);
  }
}

leading();
speaking();
notes();
logTabs(draw);
injectForm(api);
editor(stage);
request<Ground>("GET", `${api}/ground`).then(
  (loaded) => {
    ground = loaded;
    draw();
  },
  (error) => say(words(error), true),
);
follow<ControlPicture>((now) => {
  picture = now.picture;
  leads(picture.open.course);
  injectNames(picture.open, picture.nation);
  draw();
});
const asking = window.setInterval(() => void presence(), PRESENCE_MILLIS);
void presence();
