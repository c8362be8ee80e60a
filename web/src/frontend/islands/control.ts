// The control room: the clocks, the event list, the truth against what each nation holds, and everything that is said.
import { html } from "lit-html";
import { confine } from "../lib/control/scope";
import { injects } from "../lib/control/injects";
import { talk } from "../lib/control/talk";
import { nations, truth } from "../lib/control/truth";
import { byId, type Choice, options, show } from "../lib/dom";
import { fault } from "../lib/fault";
import { injectForm, injectNames, isComplete, showPlan, writtenPlan } from "../lib/inject";
import { readNumber } from "../lib/number";
import { clocks } from "../lib/parts";
import type { ControlPicture, Inject } from "../lib/pictures";
import { type Ground, publicMap } from "../lib/publicmap";
import { act, api, draft, follow, say, t, words } from "../lib/room";
import { request } from "../lib/server";

let picture: ControlPicture;
const move = (): number => picture.open.course.move;

byId("start").addEventListener("click", () => void act("started"));
byId("step").addEventListener("click", () => {
  const closed = move();
  const back = { label: t("back.undo", closed), press: () => act("wentBack", { move: closed }) };
  void act("closed", { move: closed }, back);
});
byId("back-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const to = Number(byId<HTMLSelectElement>("back").value);
  if (confirm(t("back.sure", to))) void act("wentBack", { move: to });
});
byId("pause").addEventListener("click", () => void act(picture.open.course.phase === "PAUSED" ? "resumed" : "paused"));
byId("end").addEventListener("click", () => void (confirm(t("end.sure")) && act("ended")));
byId("deadline-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const minutes = number("deadline");
  if (minutes !== null) void act("deadlineMoved", { seconds: Math.round(60 * minutes) });
});

function forms(): void {
  const broadcast = byId<HTMLTextAreaElement>("broadcast-text");
  const note = byId<HTMLTextAreaElement>("note-text");
  const drafts = { broadcast: draft(broadcast), note: draft(note) };
  byId("broadcast-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await speak(broadcast.value)) drafts.broadcast.clear();
  });
  byId("note-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const bookmark = (event as SubmitEvent).submitter?.getAttribute("value") === "bookmark";
    if (await act(bookmark ? "bookmarked" : "noted", { text: note.value })) drafts.note.clear();
  });
  byId("shift-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const days = number("shift");
    const undo = { label: t("undo"), press: () => act("shifted", { days: -(days ?? 0) }) };
    if (days !== null) void act("shifted", { days }, undo);
  });
  byId("inject-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const asNew = (event as SubmitEvent).submitter?.id === "inject-as-new";
    void keepInject(asNew ? null : editing);
  });
  byId("inject-cancel").addEventListener("click", () => closeEditor());
  byId("inject-editor").addEventListener("toggle", () => {
    if (!byId<HTMLDetailsElement>("inject-editor").open && editing !== null) closeEditor();
  });
}

/** Tells everybody something; or speaks as somebody else, or to one delegation. */
function speak(text: string): Promise<boolean> {
  const from = byId<HTMLInputElement>("broadcast-from").value.trim();
  const to = byId<HTMLSelectElement>("broadcast-to").value;
  if (from === "" && to === "") return act("broadcast", { text });
  return act("spoken", { from: from === "" ? t("control") : from, to: to === "" ? [] : [to], text });
}

/** The number in a field; what is none is said there. */
function number(id: string): number | null {
  const field = byId<HTMLInputElement>(id);
  const value = readNumber(field.value);
  fault(field, value === null ? t("number.wrong") : "");
  return value;
}

/** The inject that is being changed; null while a new one is written. */
let editing: Inject | null = null;

async function keepInject(of: Inject | null): Promise<void> {
  if (!(await isComplete())) return;
  const plan = writtenPlan();
  const undo =
    of === null
      ? undefined
      : { label: t("undo"), press: () => act("written", { inject: of.inject, plan: of.plan }) };
  if (await act("written", { inject: of?.inject ?? null, plan }, undo)) closeEditor();
}

/** Puts an inject into the form, at one of its fields. */
function edit(inject: Inject, at = "inject-subject"): void {
  editing = inject;
  showPlan(inject.plan);
  editor();
  byId<HTMLDetailsElement>("inject-editor").open = true;
  byId<HTMLInputElement>(at).focus();
  if (at !== "inject-subject") byId<HTMLInputElement>(at).select();
}

/** Ends writing: nothing is changed that was not kept. */
function closeEditor(): void {
  editing = null;
  showPlan(null);
  editor();
  byId<HTMLDetailsElement>("inject-editor").open = false;
}

/** Says whether a new inject is written or one is changed. */
function editor(): void {
  byId("inject-what").textContent = editing === null ? t("inject.write") : t("inject.changing", editing.plan.subject);
  byId("inject-as-new").hidden = editing === null;
  byId("inject-cancel").hidden = editing === null;
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
injectForm(api);
follow<ControlPicture>((now) => {
  picture = now.picture;
  seen = true;
  const phase = picture.open.course.phase;
  clocks(picture.open.course);
  injectNames(picture.open, picture.nation);
  const named = picture.nations.map((one): Choice => [one.id, one.name]);
  options(byId<HTMLSelectElement>("broadcast-to"), [["", t("all")], ...named]);
  show("broadcast-voices", named.map(([, name]) => html`<option value=${name}></option>`));
  byId("start").hidden = phase !== "LOBBY";
  const underWay = phase === "OPEN" || phase === "PAUSED";
  byId("step").hidden = byId("end").hidden = byId("pause").hidden = byId("deadline-form").hidden = !underWay;
  byId("back-form").hidden = phase === "LOBBY";
  byId("inject-editor").hidden = byId("shift-form").hidden = phase === "ENDED";
  options(
    byId<HTMLSelectElement>("back"),
    Array.from({ length: move() }, (_, i): Choice => [String(move() - i), String(move() - i)]),
  );
  byId("pause").textContent = phase === "PAUSED" ? t("resume") : t("pause");
  map();
  injects(picture, edit);
  truth(picture);
  nations(picture);
  talk(picture);
  confine(picture);
});
