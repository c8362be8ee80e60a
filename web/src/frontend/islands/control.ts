// The control room: the clocks, the event list, the truth against what each nation holds, and everything that is said.
import { injects } from "../lib/control/injects";
import { talk } from "../lib/control/talk";
import { nations, truth } from "../lib/control/truth";
import { byId, show } from "../lib/dom";
import { injectForm, injectNames, missingOfPlan, showPlan, writtenPlan } from "../lib/inject";
import { clocks } from "../lib/parts";
import type { ControlPicture, Inject } from "../lib/pictures";
import { type Ground, publicMap } from "../lib/publicmap";
import { act, api, draft, follow, say, t, words } from "../lib/room";
import { request } from "../lib/server";

let picture: ControlPicture;
const move = (): number => picture.open.course.move;

byId("start").addEventListener("click", () => void act("started"));
byId("step").addEventListener("click", () => void act("closed", { move: move() }));
byId("pause").addEventListener("click", () => void act(picture.open.course.phase === "PAUSED" ? "resumed" : "paused"));
byId("end").addEventListener("click", () => void (confirm(t("end.sure")) && act("ended")));
byId("deadline-form").addEventListener("submit", (event) => {
  event.preventDefault();
  void act("deadlineMoved", { seconds: Math.round(60 * Number(byId<HTMLInputElement>("deadline").value)) });
});

function forms(): void {
  const broadcast = byId<HTMLTextAreaElement>("broadcast-text");
  const note = byId<HTMLTextAreaElement>("note-text");
  const drafts = { broadcast: draft(broadcast), note: draft(note) };
  byId("broadcast-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await act("broadcast", { text: broadcast.value })) drafts.broadcast.clear();
  });
  byId("note-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const bookmark = (event as SubmitEvent).submitter?.getAttribute("value") === "bookmark";
    if (await act(bookmark ? "bookmarked" : "noted", { text: note.value })) drafts.note.clear();
  });
  byId("shift-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void act("shifted", { days: Number(byId<HTMLInputElement>("shift").value) });
  });
  byId("inject-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const missing = missingOfPlan();
    if (missing !== "") {
      say(missing, true);
      return;
    }
    if (await act("written", { inject: editing, plan: writtenPlan() })) {
      editing = null;
      showPlan(null);
      byId<HTMLDetailsElement>("inject-editor").open = false;
    }
  });
}

let editing: number | null = null;

function edit(inject: Inject): void {
  editing = inject.inject;
  showPlan(inject.plan);
  byId<HTMLDetailsElement>("inject-editor").open = true;
  byId("inject-subject").focus();
}

let ground: Ground | null = null;
let seen = false;
function map(): void {
  show("map", ground && publicMap(ground, picture.open));
}
request<Ground>("GET", `${api}/ground`).then(
  (loaded) => {
    ground = loaded;
    if (seen) map();
  },
  (error) => say(words(error), true),
);

forms();
injectForm(`${api}/words`);
follow<ControlPicture>((now) => {
  picture = now.picture;
  seen = true;
  const phase = picture.open.course.phase;
  clocks(picture.open.course);
  injectNames(picture.open);
  byId("start").hidden = phase !== "LOBBY";
  byId("step").hidden = byId("end").hidden = byId("pause").hidden = phase !== "OPEN" && phase !== "PAUSED";
  byId("pause").textContent = phase === "PAUSED" ? t("resume") : t("pause");
  map();
  injects(picture, edit);
  truth(picture);
  nations(picture);
  talk(picture);
});
