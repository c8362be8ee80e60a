// The review: back through time as anyone, what would have been, tonight among runs of autopilots, and a branch to
// play on.
import { type Child, byId, h, s, show, table } from "../lib/dom";
import { button, clocks, options } from "../lib/parts";
import type { ControlPicture, DeskPicture } from "../lib/pictures";
import { api, day, follow, kindWords, n, say, t, words } from "../lib/room";
import { request } from "../lib/server";

interface Interval {
  mean: number | null;
  low: number | null;
  high: number | null;
}

interface Answer {
  day: number;
  untilDay: number;
  replications: number;
  lines: {
    measure: string;
    label: string;
    unit: string;
    direction: string;
    asPlayed: Interval;
    otherwise: Interval;
    difference: Interval;
    better: number;
    betterLow: number;
    betterHigh: number;
    worse: number;
  }[];
  dropped: { entry: number; nation: string; type: string; futures: number }[];
}

interface Dot {
  launched: number;
  interdicted: number;
  shareFoiled: number | null;
}

interface Tonight {
  day: number;
  runs: Dot[];
  tonight: Dot;
}

interface State<R> {
  number: number;
  done: number;
  total: number;
  result: R | null;
  failure: string | null;
}

let picture: ControlPicture;

/** Has the server compute something, shows how far it is, and gives what came of it. */
async function compute<R>(body: unknown, progress: HTMLProgressElement): Promise<R | null> {
  try {
    let state = await request<State<R>>("POST", `${api}/reviews`, body);
    progress.hidden = false;
    while (state.result === null && state.failure === null) {
      progress.max = Math.max(1, state.total);
      progress.value = state.done;
      await new Promise((resolve) => window.setTimeout(resolve, 150));
      state = await request<State<R>>("GET", `${api}/reviews/${state.number}`);
    }
    if (state.failure !== null) say(state.failure, true);
    return state.result;
  } catch (error) {
    say(words(error), true);
    return null;
  } finally {
    progress.hidden = true;
  }
}

function interval(value: Interval, unit: string, sign = false): string {
  if (value.mean === null) return "–";
  const scale = unit === "share" ? 100 : 1;
  const digits = (number: number): string =>
    (sign && number > 0 ? "+" : "") + n(scale * number, unit === "share" ? 1 : 2);
  const range = value.low === null || value.high === null ? "" : ` (${digits(value.low)} … ${digits(value.high)})`;
  return digits(value.mean) + range + (unit === "share" ? " %" : "");
}

function answered(answer: Answer): Child {
  return [
    h("p", {}, t("whatIf.about", n(answer.day), n(answer.untilDay), answer.replications)),
    table(
      t("whatIf"),
      [t("measure"), t("asPlayed"), t("otherwise"), t("difference"), t("better")],
      answer.lines.map((line) => {
        const apart =
          line.difference.low !== null &&
          line.difference.high !== null &&
          (line.difference.low > 0 || line.difference.high < 0);
        return [
          line.label,
          interval(line.asPlayed, line.unit),
          interval(line.otherwise, line.unit),
          h(
            "span",
            { class: apart ? "apart" : "facts" },
            interval(line.difference, line.unit, true),
            apart ? "" : ` · ${t("notApart")}`,
          ),
          t(
            "betterWorse",
            n(100 * line.better),
            n(100 * line.betterLow),
            n(100 * line.betterHigh),
            n(100 * line.worse),
          ),
        ];
      }),
    ),
    answer.dropped.length > 0 &&
      h(
        "p",
        { class: "facts" },
        t("dropped"),
        " ",
        answer.dropped
          .map((one) => t("dropped.one", one.nation, kindWords(one.type), one.futures, answer.replications))
          .join("; "),
      ),
    h("p", { class: "facts" }, t("abstract")),
  ];
}

/** One dot for each run: how many attacks, and how many runs had as many. */
function dots(tonight: Tonight): Child {
  const counts = new Map<number, number>();
  tonight.runs.forEach((run) => counts.set(run.launched, (counts.get(run.launched) ?? 0) + 1));
  const most = Math.max(tonight.tonight.launched, ...counts.keys(), 1);
  const tallest = Math.max(...counts.values(), 1);
  const step = 920 / (most + 1);
  const x = (value: number): number => 40 + step * (value + 0.5);
  const drawing = s("svg", { viewBox: "0 0 1000 330", class: "dots", role: "img", "aria-label": t("tonight") });
  const label = (at: number, y: number, text: string): void => {
    const words = s("text", { x: at, y, "text-anchor": "middle" });
    words.textContent = text;
    drawing.append(words);
  };
  const wide = Math.max(4, 0.8 * step);
  counts.forEach((count, value) => {
    const height = (230 * count) / tallest;
    drawing.append(
      s("rect", {
        x: x(value) - wide / 2,
        width: wide,
        y: 260 - height,
        height,
        class: value === tonight.tonight.launched ? "run now" : "run",
      }),
    );
  });
  drawing.append(
    s("line", { x1: 40, x2: 960, y1: 260, y2: 260, class: "axis" }),
    s("circle", { cx: x(tonight.tonight.launched), cy: 260, r: 10, class: "tonight" }),
  );
  const every = Math.ceil((most + 1) / 16);
  for (let value = 0; value <= most; value += every) label(x(value), 292, n(value));
  label(500, 322, t("tonight.axis"));
  const fewer = tonight.runs.filter((run) => run.launched < tonight.tonight.launched).length;
  const alike = tonight.runs.filter((run) => run.launched === tonight.tonight.launched).length;
  return [
    drawing,
    h(
      "p",
      {},
      t(
        "tonight.words",
        n(tonight.tonight.launched),
        n((100 * fewer) / tonight.runs.length),
        n((100 * alike) / tonight.runs.length),
        tonight.runs.length,
      ),
    ),
    h("p", { class: "facts" }, t("tonight.about"), " ", t("abstract")),
  ];
}

function alternative(): unknown {
  const kind = byId<HTMLSelectElement>("alternative").value;
  if (kind === "nothing") return null;
  if (kind === "own") return JSON.parse(byId<HTMLTextAreaElement>("alternative-json").value) as unknown;
  if (kind === "share")
    return { type: "changeSharing", change: { posture: "needToShare", minimumTrust: 0, releaseProbability: 1 } };
  return { type: "changeSharing", change: { releaseProbability: 0 } };
}

byId("alternative").addEventListener(
  "change",
  () => (byId("alternative-own").hidden = byId<HTMLSelectElement>("alternative").value !== "own"),
);

/** What every alternative is compared with is run while somebody still thinks of one. */
function prepare(): void {
  const entry = Number(byId<HTMLSelectElement>("decision").value);
  const autopilot = byId<HTMLInputElement>("later").checked;
  if (entry > 0) void request("POST", `${api}/preparations`, { entry, autopilot }).catch(() => undefined);
}
byId("decision").addEventListener("change", prepare);
byId("later").addEventListener("change", prepare);

const bar = byId<HTMLProgressElement>("progress");
byId("what-if-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    const body = {
      kind: "counterfactual",
      entry: Number(byId<HTMLSelectElement>("decision").value),
      alternative: alternative(),
      autopilot: byId<HTMLInputElement>("later").checked,
    };
    const answer = await compute<Answer>(body, bar);
    if (answer !== null) show("answer", answer, () => answered(answer));
  } catch (error) {
    say(error instanceof SyntaxError ? t("whatIf.json", '{"type":"publishPolicy"}') : words(error), true);
  }
});
byId("tonight-run").addEventListener("click", async () => {
  const tonight = await compute<Tonight>({ kind: "tonight" }, bar);
  if (tonight !== null) show("tonight", tonight.tonight, () => dots(tonight));
});

interface Attack {
  story: { plot: string; network: string; endDay: number; missed: boolean; birth: { target: string } | null };
  sentences: string[];
}

/** Attack by attack: who held what, since when, and which gate stopped each report. */
async function attacks(): Promise<void> {
  try {
    const all = await request<Attack[]>("GET", `${api}/dots`);
    show("dots", all, () =>
      all.length === 0
        ? h("p", { class: "facts" }, t("attacks.none"))
        : all.map((one) =>
            h(
              "details",
              { class: "dossier" },
              h(
                "summary",
                {},
                h("strong", {}, t("attack", one.story.birth?.target ?? "", one.story.network, n(one.story.endDay))),
                one.story.missed && h("span", { class: "wrong" }, ` ${t("dots.missed")}`),
              ),
              h(
                "ul",
                {},
                one.sentences.map((sentence) => h("li", {}, sentence)),
              ),
            ),
          ),
    );
  } catch (error) {
    say(words(error), true);
  }
}

/** The exercise as it was after so many moves. */
async function back(): Promise<void> {
  const moves = byId<HTMLInputElement>("moves").value;
  const nation = byId<HTMLSelectElement>("past-nation").value;
  byId("moves-shown").textContent = t("past.after", moves);
  try {
    const past = await request<ControlPicture | DeskPicture>(
      "GET",
      `${api}/past/${moves}?nation=${encodeURIComponent(nation)}`,
    );
    show("past", past, () => ("plots" in past ? truthThen(past) : heldThen(past)));
  } catch (error) {
    say(words(error), true);
  }
}

function truthThen(past: ControlPicture): Child {
  return [
    h("p", {}, t("past.truth", n(past.open.course.day), past.plots.length, past.open.attacks.length)),
    table(
      t("truth"),
      [t("plot"), t("network"), t("target"), t("held")],
      past.plots.map((plot) => [
        plot.plot,
        plot.network,
        plot.target,
        plot.evidence.map((one) => `${one.nation} ${n(one.evidence, 1)}/${n(one.threshold, 1)}`).join(", "),
      ]),
    ),
  ];
}

function heldThen(past: DeskPicture): Child {
  return [
    h("p", {}, t("past.held", n(past.open.course.day), past.dossiers.length, past.messages.length)),
    table(
      t("dossiers"),
      [t("plot"), t("network"), t("confidence"), t("reports")],
      past.dossiers.map((one) => [one.plot, one.network, `${n(100 * one.confidence)} %`, one.reports.length]),
    ),
  ];
}

byId("moves").addEventListener("input", () => void back());
byId("past-nation").addEventListener("change", () => void back());

async function fork(entry: number): Promise<void> {
  const title = prompt(t("fork.title"), t("fork.of", picture.open.course.title));
  if (title === null || title === "") return;
  try {
    const branch = await request<{ id: string }>("POST", `${api}/branches`, { entry, title });
    location.assign(`/exercises/${branch.id}/control`);
  } catch (error) {
    say(words(error), true);
  }
}

async function end(path: string, sure: string): Promise<void> {
  if (!confirm(sure)) return;
  try {
    await request("POST", `${api}/${path}`, {});
    location.assign("/exercises");
  } catch (error) {
    say(words(error), true);
  }
}

byId("pseudonymise").addEventListener("click", () => void end("pseudonyms", t("pseudonymise.sure")));
byId("delete").addEventListener("click", () => void end("deletion", t("delete.sure")));

let begun = false;
follow<ControlPicture>((seen) => {
  picture = seen.picture;
  clocks(picture.open.course);
  const slider = byId<HTMLInputElement>("moves");
  const closed =
    picture.open.course.phase === "ENDED" ? picture.open.course.move : Math.max(0, picture.open.course.move - 1);
  slider.max = String(closed);
  options(byId<HTMLSelectElement>("past-nation"), [
    ["", t("past.everything")],
    ...picture.nations.map((one): [string, string] => [one.id, one.name]),
  ]);
  options(
    byId<HTMLSelectElement>("decision"),
    picture.decisions.map((one) => [String(one.entry), `${t("move", one.move)} · ${one.nation} · ${one.words}`]),
  );
  show("decisions", picture.decisions, () =>
    picture.decisions.length === 0
      ? h("p", { class: "facts" }, t("decisions.none"))
      : table(
          t("decisions"),
          [t("course.move"), t("nation"), t("decision"), ""],
          picture.decisions.map((one) => [
            `${one.move} (${day(one.day)})`,
            one.nation,
            [
              one.words,
              h("p", { class: one.refused ? "wrong" : "facts" }, one.outcome),
              one.reason !== "" && h("p", { class: "facts" }, one.reason),
            ],
            button(t("fork"), () => fork(one.entry - 1)),
          ]),
        ),
  );
  if (!begun) {
    begun = true;
    slider.value = slider.max;
    void back();
    void attacks();
    prepare();
  }
});
