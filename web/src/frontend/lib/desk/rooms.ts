// Rooms for messages: the own team, the plenary, control, and each other delegation.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, byId, type Choice, type Shown, show, when } from "../dom";
import { saidText } from "../parts";
import type { DeskPicture, Message } from "../pictures";
import { act, clock, day, frame, t } from "../room";
import type { Desk } from "./desk";
import { kept } from "./draft";
import { names } from "./words";

/** What was said, by whom and when. */
interface Saying {
  id: string;
  at: number | null;
  day: number;
  who: string;
  own: boolean;
  subject: string;
  text: string;
}

interface Room {
  id: string;
  name: string;
  said: Saying[];
  unread: number;
}

const CHOSEN = `entente-room-${frame.id}`;
let chosen = localStorage.getItem(CHOSEN) ?? "own";

/** In which room a message stands. */
function place(message: Message, own: string): string {
  if (message.answerable) return "control";
  if (message.to.includes("*")) return "*";
  const others = message.to.filter((id) => id !== own);
  return others.length === 0 ? "own" : others.join(" ");
}

/** The rooms in which something was said, and those that are always there. */
function rooms({ picture, name: who, seen }: Desk): Room[] {
  const name = names(picture);
  const said = new Map<string, Saying[]>([
    ["own", []],
    ["control", []],
    ["*", []],
  ]);
  const add = (room: string, saying: Saying): unknown => said.set(room, [...(said.get(room) ?? []), saying]);
  for (const one of picture.messages) {
    add(place(one, picture.nation), {
      id: `message ${one.number}`,
      at: one.at,
      day: one.day,
      who: [one.author, one.from === "" ? t("control") : one.from === picture.nation ? "" : name(one.from)]
        .filter((part) => part !== "")
        .join(", "),
      own: one.from === picture.nation,
      subject: one.subject,
      text: one.text,
    });
  }
  for (const one of picture.requests) {
    add("control", own(`request ${one.number}`, one.day, one.text));
    if (one.answered) {
      add("control", { ...own(`answer ${one.number}`, one.day, one.answer), who: t("control"), own: false });
    }
  }
  for (const one of picture.replies) {
    const said = [one.choice ?? "", one.text].filter((part) => part !== "").join(" – ");
    add("control", { ...own(`reply ${one.at}`, one.day, said), at: one.at, who: one.by });
  }
  const people = picture.open.nations.filter((one) => one.people && one.id !== picture.nation);
  people.forEach((one) => said.has(one.id) || said.set(one.id, []));
  // What came from control stands in the inbox, too: who has read it there has read it.
  const isSeen = (room: string, id: string): boolean =>
    seen.has(`said ${room} ${id}`) || seen.has(`read ${id.replace("answer", "request")}`) || seen.has(`filed ${id}`);
  const unread = (room: string, all: Saying[]): number =>
    all.filter((one) => !one.own && !one.who.startsWith(`${who},`) && !isSeen(room, one.id)).length;
  return [...said].map(([id, all]) => ({ id, name: roomName(picture, id), said: all, unread: unread(id, all) }));
}

function own(id: string, on: number, text: string): Saying {
  return { id, at: null, day: on, who: "", own: true, subject: "", text };
}

function roomName(picture: DeskPicture, id: string): string {
  if (id === "own") return t("rooms.own");
  if (id === "*") return t("rooms.plenary");
  return id === "control" ? t("control") : id.split(" ").map(names(picture)).join(", ");
}

/** Rooms with something unread, the inbox's own apart. */
export const unreadRooms = (desk: Desk): Room[] =>
  rooms(desk).filter((one) => one.unread > 0 && one.id !== "control" && !isShown(one.id));

const isShown = (room: string): boolean => room === chosen && document.querySelector("#desk-people.chosen") !== null;

/** Opens a room, with something begun in it where nothing was. */
export function openRoom(id: string, begun = ""): void {
  chosen = id;
  localStorage.setItem(CHOSEN, id);
  const draft = kept(`room-${id}`);
  if (begun !== "" && draft.text.trim() === "") draft.keep(begun);
}

/** Shows the rooms and what was said in the chosen one; says how much is unread. */
export function talk(desk: Desk): number {
  const all = rooms(desk);
  if (!all.some(({ id }) => id === chosen) && !desk.picture.partners.some(({ id }) => id === chosen)) chosen = "own";
  const now = all.find(({ id }) => id === chosen) ?? {
    id: chosen,
    name: roomName(desk.picture, chosen),
    said: [],
    unread: 0,
  };
  if (isShown(now.id)) {
    now.said.forEach((one) => desk.seen.set(`said ${now.id} ${one.id}`));
    now.unread = 0;
  }
  show("rooms", [list(desk, all, now), more(desk, all)]);
  show("messages", conversation(now));
  const field = byId<HTMLTextAreaElement>("message-text");
  if (field.dataset["room"] !== now.id) {
    field.dataset["room"] = now.id;
    field.value = kept(`room-${now.id}`).text;
  }
  byId("message-to").textContent = t("rooms.to", now.name);
  byId("message-about").textContent = about(desk, now.id);
  return all.reduce((sum, one) => sum + (one.id === "control" ? 0 : one.unread), 0);
}

function about({ picture }: Desk, id: string): string {
  if (id === "own") return t("rooms.own.about");
  if (id === "*") return t("rooms.plenary.about");
  if (id === "control") return t("rooms.control.about");
  const people = picture.open.nations.find((one) => one.id === id)?.people ?? true;
  return t(people ? "rooms.other.about" : "rooms.autopilot.about");
}

function list(desk: Desk, all: Room[], now: Room): TemplateResult {
  const choose = (id: string) => (): void => {
    openRoom(id);
    desk.redraw();
  };
  const room = (one: Room): TemplateResult =>
    html`<button type="button" class="room-choice" aria-pressed=${one.id === now.id} @click=${choose(one.id)}>${
      one.name
    }${when(
      one.unread > 0 && one.id !== now.id,
      () => html` <span class="badge">${one.unread}<span class="visually-hidden"> ${t("rooms.unread")}</span></span>`,
    )}</button>`;
  const shown = all.some(({ id }) => id === now.id) ? all : [...all, now];
  return html`<div class="room-choices">${repeat(shown, (one) => one.id, room)}</div>`;
}

/** Delegations to which nobody has written yet. */
function more(desk: Desk, all: Room[]): Shown {
  const others = desk.picture.partners.filter(({ id }) => !all.some((one) => one.id === id) && id !== chosen);
  const option = ([id, label]: Choice): TemplateResult => html`<option value=${id}>${label}</option>`;
  const choose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (select.value === "") return;
    openRoom(select.value);
    select.value = "";
    desk.redraw();
  };
  return when(
    others.length > 0,
    () =>
      html`<label class="visually-hidden" for="room-other">${t("rooms.other")}</label><select id="room-other"
        @change=${choose}><option value="">${t("rooms.other")}</option>${others.map((one) =>
          option([one.id, one.name]),
        )}</select>`,
  );
}

function conversation(now: Room): TemplateResult {
  if (now.said.length === 0) return html`<p class="nothing">${t("messages.none")}</p>`;
  const quote = (one: Saying): void => {
    const field = byId<HTMLTextAreaElement>("message-text");
    const line = one.text.trim().split("\n")[0] ?? "";
    field.value = `> ${line.slice(0, 120)}\n${field.value}`;
    kept(`room-${now.id}`).keep(field.value);
    field.focus();
  };
  const shown = (one: Saying): TemplateResult =>
    html`<li class=${one.own ? "own" : ""}><p class="facts">${[
      one.who === "" ? t("rooms.we") : one.who,
      one.at === null ? "" : clock(one.at),
      day(one.day),
    ]
      .filter((part) => part !== "")
      .join(" · ")}</p>${when(one.subject !== "", () => html`<h4>${one.subject}</h4>`)}${saidText(one.text)}${when(
      !one.own,
      () => button(t("rooms.reply"), () => quote(one), "quiet reply"),
    )}</li>`;
  const ordered = [...now.said].sort((one, other) => one.day - other.day || (one.at ?? 0) - (other.at ?? 0));
  return html`<ol class="conversation" tabindex="0" aria-label=${t("rooms.said", now.name)}>${repeat(
    ordered,
    (one) => one.id,
    shown,
  )}</ol>`;
}

/** Lets messages be written; what is begun stays in its room. */
export function writes(): void {
  const field = byId<HTMLTextAreaElement>("message-text");
  field.addEventListener("input", () => kept(`room-${chosen}`).keep(field.value));
  byId("message-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const room = chosen;
    const text = field.value;
    const done =
      room === "control"
        ? await act("asked", { text })
        : await act("said", { to: room === "own" ? [] : room.split(" "), text });
    if (!done) return;
    kept(`room-${room}`).clear();
    if (field.dataset["room"] === room) field.value = "";
  });
}
