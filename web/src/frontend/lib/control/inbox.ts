// The inbox of those who lead: what waits for an answer stands above, what is done folds away.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { kept } from "../desk/draft";
import { button, byId, primary, type Shown, show, when } from "../dom";
import { saidText } from "../parts";
import { act, clock, day, t } from "../room";
import { type Letter, LETTER_KINDS, type LetterKind, waits } from "./letters";
import type { Control } from "./room";

/** Of which kind and whose letters are shown; empty for all. */
let kind: LetterKind | "" = "";
let nation = "";

/** Shows only what comes from one nation; or from all. */
export function inboxOf(of: string): void {
  nation = of;
  kind = "";
}

/** Shows the inbox; says how many wait. */
export function inbox(control: Control): number {
  const all = control.letters;
  const waiting = all.filter(waits);
  const shown = all.filter((one) => (kind === "" || one.kind === kind) && (nation === "" || one.nation === nation));
  const open = shown.filter((one) => !one.done);
  const done = shown.filter((one) => one.done).reverse();
  const informing = open.filter((one) => one.request === null);
  show("inbox-filter", filter(control, waiting));
  show("inbox-whose", whose(control));
  show("desk-requests", [
    when(open.length === 0, () => nothingWaits(all.length === 0)),
    list(control, open),
    when(informing.length > 1, () => button(t("lead.fileAll", informing.length), () => file(control, informing))),
    when(
      done.length > 0,
      () => html`<details class="letters-done"><summary>${t("inbox.done", done.length)}</summary>${list(
        control,
        done,
      )}</details>`,
    ),
  ]);
  return waiting.length;
}

const nothingWaits = (never: boolean): TemplateResult =>
  html`<p class="nothing">${t(never ? "lead.inbox.none" : "lead.inbox.done")}</p>`;

function list(control: Control, all: Letter[]): TemplateResult {
  return html`<ol class="letters">${repeat(
    all,
    (one) => one.id,
    (one) => letter(control, one),
  )}</ol>`;
}

function filter(control: Control, waiting: Letter[]): TemplateResult {
  const press = (chosen: LetterKind | ""): unknown => {
    kind = chosen;
    return control.redraw();
  };
  const choice = (one: LetterKind | ""): TemplateResult => {
    const count = waiting.filter((other) => one === "" || other.kind === one).length;
    return html`<button type="button" class="choice" aria-pressed=${kind === one} @click=${() => press(one)}>${t(
      one === "" ? "lead.all" : `lead.kinds.${one}`,
    )}${badge(count)}</button>`;
  };
  return html`${choice("")}${LETTER_KINDS.map(choice)}`;
}

/** A choice of one nation's letters, where several have written. */
function whose(control: Control): Shown {
  const from = new Set(control.letters.map((one) => one.nation));
  const all = control.picture.nations.filter((one) => from.has(one.id) || one.id === nation);
  if (all.length < 2) return nothing;
  const chosen = (event: Event): void => {
    nation = (event.target as HTMLSelectElement).value;
    control.redraw();
  };
  const option = ({ id, name }: { id: string; name: string }): TemplateResult =>
    html`<option value=${id} .selected=${live(nation === id)}>${name}</option>`;
  return html`<select aria-label=${t("lead.whose")} @change=${chosen}>${[
    { id: "", name: t("lead.everybody") },
    ...all,
  ].map(option)}</select>`;
}

/** A number to be noticed; nothing where there is none. */
export const badge = (count: number): Shown =>
  count === 0 ? nothing : html` <span class="badge">${count > 99 ? "99+" : count}</span>`;

function file({ seen, redraw }: Control, all: Letter[], on = true): void {
  all.forEach(({ id }) => seen.set(`filed ${id}`, on));
  redraw();
}

function letter(control: Control, one: Letter): TemplateResult {
  const { seen } = control;
  const unread = waits(one) && !seen.has(`read ${one.id}`);
  const read = (): void => {
    if (!one.done && seen.set(`read ${one.id}`)) control.redraw();
  };
  const sent = one.at === null ? day(one.day) : clock(one.at);
  return html`<li class="letter" data-kind=${one.kind} data-unread=${unread} data-done=${one.done} @focusin=${read}
    @click=${read}><p class="letter-head"><span class="letter-kind">${t(`lead.kind.${one.kind}`)}</span><strong
      >${control.name(
      one.nation,
    )}</strong><span class="facts">${[one.by, sent].filter((part) => part !== "").join(" · ")}</span>${when(
      unread,
      () => html`<span class="new">${t("card.new")}</span>`,
    )}</p>${about(control, one)}${when(one.choice !== "", () =>
      html`<p class="chosen-option">${t("reply.chose", one.choice)}</p>`,
    )}${when(one.text !== "", () => saidText(one.text))}${when(one.request?.status === "RELEASED", () =>
      html`<p class="facts said-text">${t("lead.answer", one.request?.answer ?? "")}</p>`,
    )}<div class="letter-do">${
      one.request === null ? informed(control, one) : answering(control, one.request)
    }</div></li>`;
}

/** What it answers, and who looks after that. */
function about(control: Control, one: Letter): Shown {
  if (one.about === "") return forWhom(one);
  const { inject } = one;
  const what = one.kind === "reply" ? t("lead.answers", one.about) : one.about;
  return html`<p class="letter-about">${
    inject === null
      ? what
      : html`<button type="button" class="link" @click=${() => control.find(inject)}>${what}</button>`
  }${when(one.controller !== "", () => html` · ${t("lead.controller", one.controller)}`)}</p>${forWhom(one)}`;
}

/** For whom it is, where it is not for everybody who leads. */
function forWhom({ to, mine }: Letter): Shown {
  if (to.length === 0) return nothing;
  return html`<p class="facts">${mine ? t("reply.yours") : t("reply.for", to.join(", "))}</p>`;
}

function informed(control: Control, one: Letter): Shown {
  const sender = control.picture.injects.find(({ inject }) => inject === one.inject)?.plan.from ?? "";
  const to = control.picture.nations.find(({ id }) => id === one.nation);
  return [
    button(t(one.done ? "file.back" : "lead.file"), () => file(control, [one], !one.done)),
    when(!one.done && to !== undefined && !control.archive, () =>
      button(t("lead.reply"), () => control.speak(sender, one.nation)),
    ),
  ];
}

function answering({ archive }: Control, { request, status, answer }: NonNullable<Letter["request"]>): Shown {
  if (status === "RELEASED" || archive) return nothing;
  const id = `answer-${request}`;
  const draft = kept(id);
  const text = (): string => byId<HTMLTextAreaElement>(id).value;
  const review = async (): Promise<boolean> => {
    const done = await act("drafted", { request, text: text() });
    if (done) draft.clear();
    return done;
  };
  const send = async (): Promise<void> => {
    if (await review()) await act("released", { request });
  };
  const typed = (event: Event): void => draft.keep((event.target as HTMLTextAreaElement).value);
  return html`<textarea id=${id} rows="1" maxlength="4000" placeholder=${t("request.answer")}
    aria-label=${t("request.answer")}
    .value=${draft.text || answer} @input=${typed}></textarea>${[
      when(status !== "REVIEW", () => primary(t("lead.send"), send)),
      when(status === "REVIEW", () => primary(t("request.release"), () => act("released", { request }))),
      button(t("request.draft"), review),
      when(status === "UNALLOCATED", () => button(t("request.take"), () => act("takenUp", { request }))),
      when(status !== "UNALLOCATED", () => html`<span class="facts">${t(`request.${status}`)}</span>`),
    ]}`;
}
