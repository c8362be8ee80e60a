// Every event in a table that can be filtered: the same film, to be read.
import { html } from "lit-html";
import { fill } from "../dom";
import { type Cast, type Happening, after, parties } from "./model";
import type { Words } from "./words";

/** How many rows stand on a page of the table. */
const PAGE = 25;

/** Kinds of events, by what they are about. */
const GROUPS = {
  plots: ["plotBorn", "attackLaunched", "attackFailed", "plotDissolved", "plotInterdicted", "plotWarned"],
  reports: [
    "reportFiled",
    "reportLinked",
    "reportStrayed",
    "reportShared",
    "reportArrived",
    "reportLeaked",
    "operativeListed",
    "noticeIssued",
    "informationRequested",
  ],
  withheld: ["reportWithheld"],
  cases: [
    "plotDetected",
    "caseOpened",
    "caseClosed",
    "falseLeadTaken",
    "fundsFrozen",
    "falseMatchMade",
    "jointOperationAsked",
    "jointOperationAccepted",
    "jointOperationDeclined",
    "taskForceActed",
  ],
  justice: [
    "operativeArrested",
    "evidenceRequested",
    "evidenceWeighed",
    "extraditionAsked",
    "extraditionRefused",
    "operativeExtradited",
    "operativeCharged",
    "operativeConvicted",
    "operativeAcquitted",
    "operativeReleased",
  ],
  politics: [
    "trustChanged",
    "agreementBegun",
    "agreementEnded",
    "affinityShifted",
    "leadershipChanged",
    "blameAssigned",
    "priorityChanged",
    "sharingVerified",
    "policyPublished",
    "policyAligned",
    "staffChanged",
    "negotiationBegun",
    "agreementsKept",
  ],
  decisions: ["decisionTaken", "decisionRefused", "pointDecided"],
  institutions: [
    "watchlistAsked",
    "exerciseHeld",
    "assessmentsMerged",
    "assessmentUsed",
    "programmeDelivered",
    "controlBreached",
  ],
  networks: ["operativeRecruited", "networkChanged", "activityDisplaced", "traceConsidered", "holdingsIntruded"],
};

type Group = keyof typeof GROUPS;

export interface Controls {
  kind: HTMLSelectElement;
  nation: HTMLSelectElement;
  search: HTMLInputElement;
  body: HTMLElement;
  count: HTMLElement;
  earlier: HTMLButtonElement;
  later: HTMLButtonElement;
  follow: HTMLButtonElement;
}

export class Table {
  private found: Happening[] = [];
  private from = 0;
  private readonly known: ReadonlySet<string>;

  constructor(
    cast: Cast,
    private readonly events: readonly Happening[],
    private readonly words: Words,
    private readonly controls: Controls,
    private readonly show: (event: Happening) => void,
    day: () => number,
  ) {
    this.known = new Set([...cast.nations, ...cast.institutions].map((each) => each.id));
    for (const group of Object.keys(GROUPS) as Group[]) {
      controls.kind.add(new Option(words.text(`film.group.${group}`), group));
    }
    for (const each of [...cast.nations, ...cast.institutions]) {
      controls.nation.add(new Option(`${each.name} (${each.id})`, each.id));
    }
    controls.kind.addEventListener("change", () => this.filter());
    controls.nation.addEventListener("change", () => this.filter());
    controls.search.addEventListener("input", () => this.filter());
    controls.earlier.addEventListener("click", () => this.page(this.from - PAGE));
    controls.later.addEventListener("click", () => this.page(this.from + PAGE));
    controls.follow.addEventListener("click", () => this.page(Math.max(0, after(this.found, day() - 1e-9))));
    this.filter();
  }

  private filter(): void {
    const kinds: string[] | undefined = GROUPS[this.controls.kind.value as Group];
    const nation = this.controls.nation.value;
    const sought = this.controls.search.value.trim().toLowerCase();
    this.found = this.events.filter(
      (event) =>
        (!kinds || kinds.includes(event.type)) &&
        (nation === "" || event.values.includes(nation)) &&
        (sought === "" ||
          this.words.event(event).toLowerCase().includes(sought) ||
          event.values.some((value) => String(value).toLowerCase() === sought)),
    );
    this.page(0);
  }

  private page(from: number): void {
    this.from = Math.max(0, Math.min(from, this.found.length - 1));
    const rows = this.found.slice(this.from, this.from + PAGE);
    this.controls.count.textContent = this.words.text("film.events.count", this.found.length, this.events.length);
    this.controls.earlier.disabled = this.from <= 0;
    this.controls.later.disabled = this.from + PAGE >= this.found.length;
    const go = this.words.text("film.events.go");
    const row = (event: Happening): unknown => html`<tr data-event=${event.index} data-type=${event.type}>
      <td class="number">${this.words.number(Math.floor(event.day * 10) / 10)}</td>
      <td>${parties(event, this.known).join(" ")}</td>
      <td>${this.words.event(event)}</td>
      <td><button class="button small" type="button" @click=${() => this.show(event)}>${go}</button></td></tr>`;
    fill(this.controls.body, html`${rows.map(row)}`);
  }
}
