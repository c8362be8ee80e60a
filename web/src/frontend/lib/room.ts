// An exercise as its pages know it: the frame, the picture of one's seat, the stream, and what one does.
import { html } from "lit-html";
import { button, byId, show } from "./dom";
import type { Form } from "./forms/model";
import type { ExerciseText } from "./keys";
import { wholeDay } from "./number";
import { once } from "./once";
import { hushWrong, say, type Undo } from "./said";
import { Refusal, request } from "./server";
import type { SeatRole } from "./vocabulary";

export { say, type Undo };

interface Frame {
  id: string;
  role: SeatRole;
  language: string;
  /** The forms of what can be decided here. */
  forms: Form[];
  /** What might have been decided instead; for those who lead. */
  alternatives?: Form[];
  /** What each kind of decision is called. */
  kinds: Record<string, string>;
  texts: Record<string, string>;
}

export const frame = JSON.parse(byId("frame").textContent ?? "{}") as Frame;
export const api = `/api/v1/exercises/${frame.id}`;

/** A text in the reader's language; {0} and so on are filled in. */
export function t(key: ExerciseText, ...values: (string | number)[]): string {
  const text = frame.texts[key];
  if (text === undefined) throw new Error(`there is no text ${key}`);
  return text.replace(/\{(\d)\}/g, (_, number: string) => String(values[Number(number)] ?? ""));
}

/** What a kind of decision is called. */
export const kindWords = (type: string): string => frame.kinds[type] ?? type;

/** A number with so many decimals, as the language writes it. */
export function n(value: number, decimals = 0): string {
  return value.toLocaleString(frame.language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** The number of a day, as the language writes it. */
export const dayNumber = (value: number): string => n(wholeDay(value));

/** A day of the simulation. */
export const day = (value: number): string => t("day", dayNumber(value));

/** The time of day at which something was written, where the reader is. */
export const clock = (at: number): string =>
  new Date(at).toLocaleTimeString(frame.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** A key that names one command: where it is sent again, it is not done again. No secure context is needed for it. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export interface Ack {
  status: "DONE" | "UNCHANGED" | "REFUSED";
  outcome: string;
  repeated: boolean;
}

interface Command {
  key: string;
  type: string;
  fields: unknown;
}

const RETRY_MILLIS = 1500;
/** What is to be sent once the server can be reached again. */
const OUTBOX = `entente-outbox-${frame.id}`;

function outbox(): Command[] {
  try {
    return JSON.parse(localStorage.getItem(OUTBOX) ?? "[]") as Command[];
  } catch {
    return [];
  }
}

function keep(commands: Command[]): void {
  localStorage.setItem(OUTBOX, JSON.stringify(commands));
}

/** What is being sent just now. */
const underWay = new Set<string>();
/** Looks at the picture anew, once the page follows one. */
let lookAgain: () => void = () => undefined;

/** What was asked for and is not answered yet, by what it is: asked for twice it is done once. */
const asked = new Map<string, Promise<Ack>>();

/** Does something; while the server cannot be reached it waits in the browser, and is done once when it can. */
export function command(type: string, fields: unknown = {}): Promise<Ack> {
  const what = JSON.stringify([type, fields]);
  const same = asked.get(what);
  if (same !== undefined) return same;
  const answer = send(type, fields).finally(() => asked.delete(what));
  asked.set(what, answer);
  return answer;
}

async function send(type: string, fields: unknown): Promise<Ack> {
  const made = { key: newKey(), type, fields };
  keep([...outbox(), made]);
  underWay.add(made.key);
  try {
    const ack = await request<Ack>("POST", `${api}/commands`, made);
    drop(made.key);
    // The stream may just be closed: it begins anew when something is taken back.
    lookAgain();
    return ack;
  } catch (error) {
    if (error instanceof Refusal) {
      drop(made.key);
      throw error;
    }
    online(false);
    window.setTimeout(lookAgain, RETRY_MILLIS);
    return { status: "DONE", outcome: t("offline.kept"), repeated: false };
  } finally {
    underWay.delete(made.key);
  }
}

function drop(key: string): void {
  keep(outbox().filter((waiting) => waiting.key !== key));
}

/** Whether a refusal says no more than that the server cannot do it now. */
const isForNow = ({ problem }: Refusal): boolean => problem.status >= 500 || problem.status === 429;

/** Sends what waits, in its order; what is not carried out any more is told until the reader dismisses it. */
export async function sendWaiting(): Promise<void> {
  for (const waiting of outbox().filter(({ key }) => !underWay.has(key))) {
    underWay.add(waiting.key);
    try {
      const ack = await request<Ack>("POST", `${api}/commands`, waiting);
      if (ack.status === "REFUSED") notDone(waiting, ack.outcome);
    } catch (error) {
      if (!(error instanceof Refusal) || isForNow(error)) return;
      notDone(waiting, words(error));
    } finally {
      underWay.delete(waiting.key);
    }
    drop(waiting.key);
  }
}

/** What was kept and then not carried out, with the reason. */
interface NotDone {
  key: string;
  what: string;
  why: string;
}

const NOT_DONE = `entente-not-done-${frame.id}`;

function allNotDone(): NotDone[] {
  try {
    return JSON.parse(localStorage.getItem(NOT_DONE) ?? "[]") as NotDone[];
  } catch {
    return [];
  }
}

function notDone({ key, fields }: Command, why: string): void {
  localStorage.setItem(NOT_DONE, JSON.stringify([...allNotDone(), { key, what: told(fields), why }]));
  showNotDone();
}

/** What somebody asked for, as far as it can be told in words: what was written, or the kind of decision. */
function told(fields: unknown): string {
  const { decision, text, reason, plan } = fields as Record<string, unknown>;
  const kind = typeof decision === "string" ? (JSON.parse(decision) as { type: string }).type : "";
  const subject = (plan as { subject?: string } | undefined)?.subject;
  return [kind && kindWords(kind), text, subject, reason].filter((part) => part).join(" · ");
}

/** Shows what was not carried out; each stays until it is dismissed, also over a reload. */
export function showNotDone(): void {
  const all = allNotDone();
  const dismiss = (key: string): void => {
    localStorage.setItem(NOT_DONE, JSON.stringify(allNotDone().filter((one) => one.key !== key)));
    showNotDone();
  };
  byId("not-done").hidden = all.length === 0;
  show("not-done", [
    ...all.map(
      (one) => html`<p>${t("offline.refused", one.why)}${one.what === "" ? "" : ` – ${one.what}`} ${button(
        t("offline.dismiss"),
        () => dismiss(one.key),
      )}</p>`,
    ),
  ]);
}

/** Does something, and says in the page what came of it, or else `done`, with a way to undo it if there is one. */
export async function act(type: string, fields: unknown = {}, undo?: Undo, done = t("done")): Promise<boolean> {
  try {
    const ack = await command(type, fields);
    const refused = ack.status === "REFUSED";
    say(ack.outcome === "" ? done : ack.outcome, refused, refused ? undefined : undo);
    return true;
  } catch (error) {
    say(words(error), true);
    return false;
  }
}

/** What went wrong, in words. */
export function words(error: unknown): string {
  if (error instanceof Refusal) {
    const all = (error.problem.violations ?? []).map((one) => one.advice);
    return [error.problem.detail, ...all].filter((text) => text).join(" ") || error.problem.title;
  }
  return t("offline.now");
}

/** What is written but not sent survives a reload: it lies in the browser until it is sent. */
export function draft(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): { clear(): void } {
  const key = `entente-draft-${frame.id}-${field.id}`;
  const saved = localStorage.getItem(key);
  if (saved !== null) field.value = saved;
  field.addEventListener("input", () => localStorage.setItem(key, field.value));
  return {
    clear() {
      localStorage.removeItem(key);
      if (!(field instanceof HTMLSelectElement)) field.value = "";
    },
  };
}

export interface Seen<P> {
  role: string;
  name: string;
  picture: P;
}

/** Shows the picture of the seat now and after everything that the seat is told. */
export function follow<P>(render: (seen: Seen<P>) => void, path = `${api}/picture`): () => void {
  let running = false;
  let complained = false;
  let again = false;
  let over = false;
  const look = async (): Promise<void> => {
    if (over) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    const seen = await fetched<Seen<P>>(path);
    running = false;
    if (seen === "gone" || seen === "removed") {
      over = true;
      await sendWaiting();
      gone(seen === "removed");
      return;
    }
    online(seen !== "unreachable");
    if (seen === "unreachable") window.setTimeout(look, RETRY_MILLIS);
    else if (seen instanceof Refusal) {
      complained = true;
      say(words(seen), true);
    } else {
      if (complained) hushWrong();
      complained = false;
      render(seen);
      showNotDone();
    }
    if (again) {
      again = false;
      void look();
    }
  };
  lookAgain = () => void look();
  lookAgain();
  // Whoever changes what was wrong need not read on that it is.
  document.addEventListener("input", hushWrong);
  once();
  listen(lookAgain);
  return () => void look();
}

/** What the server shows; or why it does not, or that it cannot be reached, or no longer shows it. */
async function fetched<S>(path: string): Promise<S | Refusal | "gone" | "removed" | "unreachable"> {
  try {
    return await request<S>("GET", path);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.status >= 500) return "unreachable";
    if (error.problem.status === 401) return "gone";
    return error.problem.status === 404 ? "removed" : error;
  }
}

function online(now: boolean): void {
  const line = byId("offline");
  if (now) void sendWaiting();
  line.hidden = now;
}

/** Whether the page has come to its end: the seat is somebody else's, or the exercise is no more. */
export let isOver = false;

function gone(removed: boolean): void {
  isOver = true;
  const page = byId("said").parentElement ?? byId("main");
  const stays = ["frame", "not-done", "said"];
  Array.from(page.children).forEach((part) => stays.includes(part.id) || part.remove());
  const line = document.createElement("p");
  line.className = "notice";
  line.setAttribute("role", "alert");
  line.textContent = removed ? t("gone") : t("seatTaken");
  page.prepend(line);
}

/** One stream for all tabs of a browser: the tab that leads reads it and tells the others. Needs no secure context. */
function listen(changed: () => void): void {
  const channel = new BroadcastChannel(`entente-${frame.id}-${frame.role}`);
  const lease = `entente-stream-${frame.id}-${frame.role}`;
  const me = newKey();
  let source: EventSource | null = null;
  channel.onmessage = () => changed();
  const lead = (): void => {
    source = new EventSource(`${api}/events`);
    const told = (): void => {
      changed();
      channel.postMessage("changed");
    };
    source.addEventListener("notice", told);
    source.addEventListener("reset", told);
    source.onopen = told;
    source.onerror = () => {
      changed();
      if (source?.readyState === EventSource.CLOSED) {
        source = null;
      }
    };
  };
  const beat = (): void => {
    if (isOver) {
      window.clearInterval(beating);
      source?.close();
      return;
    }
    const [holder, time] = (localStorage.getItem(lease) ?? " 0").split(" ");
    const stale = Date.now() - Number(time) > 4000;
    if (holder === me || stale) {
      localStorage.setItem(lease, `${me} ${Date.now()}`);
      if (source === null) lead();
    } else if (source !== null) {
      source.close();
      source = null;
    }
  };
  const beating = window.setInterval(beat, 1500);
  beat();
  window.addEventListener("pagehide", () => {
    if ((localStorage.getItem(lease) ?? "").startsWith(me)) localStorage.removeItem(lease);
    source?.close();
  });
}

/** Shows what is left of a move, counted down by the browser's own steady clock. */
export function countDown(element: HTMLElement, remainingMillis: number, runs: boolean): void {
  const until = performance.now() + remainingMillis;
  const id = String(Math.random());
  element.dataset.clock = id;
  const tick = (): void => {
    if (element.dataset.clock !== id) return;
    const left = Math.max(0, Math.ceil((runs ? until - performance.now() : remainingMillis) / 1000));
    element.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    if (runs && left > 0) window.setTimeout(tick, 250);
  };
  if (remainingMillis < 0) element.textContent = "–";
  else tick();
}
