// What others ask of a delegation: motions, proposals, joint operations, agreements, answers of control, and choices.
import { html, type TemplateResult } from "lit-html";
import { button, primary, type Shown, when } from "../dom";
import { motionBody } from "../motions";
import { asWritten, clauses, facts, saidText } from "../parts";
import type { DeskPicture, Motion, Partner, Proposal } from "../pictures";
import { act, t } from "../room";
import { type Card, filing } from "./card";
import type { Desk } from "./desk";
import { age, affinityWords, due, names, trustWords } from "./words";

/** Points are told from so many moves before they fall due. */
const AHEAD = 2;

/** Their cards. */
export function asked(desk: Desk): Card[] {
  const { picture } = desk;
  const { day, daysPerMove } = picture.open.course;
  return [
    ...picture.points.filter((one) => one.day <= day + AHEAD * daysPerMove).map((one) => point(desk, one)),
    ...picture.operations.map((one) => operation(desk, one)),
    ...picture.motions.map((one) => motion(desk, one)),
    ...picture.partners.filter((one) => one.proposedByThem).map((one) => offer(desk, one)),
    ...picture.proposals.map((one) => proposal(desk, one)),
    ...picture.requests.filter((one) => one.answered).map((one) => answered(desk, one)),
  ];
}

function point(desk: Desk, one: DeskPicture["points"][number]): Card {
  const until = due(desk.picture, one.day);
  const choice = (option: string, place: number): Shown => {
    const choose = (): unknown => desk.decide({ type: "chooseOption", point: one.point, option });
    const meaning = one.meanings[place] ?? "";
    return [
      option === one.chosen ? primary(`✓ ${option}`, choose) : button(option, choose),
      when(meaning !== "", () => facts(meaning)),
    ];
  };
  return {
    id: `point ${one.point}`,
    kind: "point",
    title: one.telling.subject || firstSentence(one.question),
    from: one.telling.sender || t("card.ownGovernment"),
    when: "",
    due: until.text,
    rank: until.now ? -1e6 : 0,
    wants: one.chosen === null,
    done: false,
    filed: false,
    body: () => [
      asWritten(),
      saidText(one.telling.text || one.question),
      facts(one.chosen === null ? t("point.standing", one.standing) : t("point.chosen", one.chosen)),
      html`<div class="choices">${one.options.map(choice)}</div>`,
      when(!desk.head, () => facts(t("decide.member"))),
    ],
  };
}

const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;

function operation(desk: Desk, one: DeskPicture["operations"][number]): Card {
  const { picture, decide } = desk;
  const { name } = one;
  const yes = primary(t("operation.accept"), () => decide({ type: "acceptJointOperation", plot: one.plot }));
  const no = button(t("operation.decline"), () => decide({ type: "declineJointOperation", plot: one.plot }));
  const again = primary(t("operation.again"), () => decide({ type: "askJointOperation", plot: one.plot }));
  const id = `operation ${one.plot} ${one.refused}`;
  return {
    id,
    kind: "operation",
    title: one.refused ? t("operation.refused", name) : t("operation.asked", names(picture)(one.asking ?? ""), name),
    from: one.refused ? "" : names(picture)(one.asking ?? ""),
    when: "",
    due: one.refused ? "" : t("due.move"),
    rank: -1e5,
    wants: !one.refused,
    done: one.refused && desk.seen.has(`filed ${id}`),
    filed: one.refused,
    body: () => [
      facts(t(one.refused ? "operation.refused.about" : "operation.about")),
      html`<div class="inline">${one.refused ? [again, filing(desk, id)] : [yes, no]}</div>`,
    ],
  };
}

function motion(desk: Desk, one: Motion): Card {
  const own = one.ballots.find(({ nation }) => nation === desk.picture.nation)?.inFavour ?? null;
  const open = one.status === "OPEN";
  return {
    id: `motion ${one.number}`,
    kind: "motion",
    title: t(
      one.ballots.length > 2 || one.kind === "TEXT" ? `motion.title.${one.kind}` : `motion.pair.${one.kind}`,
      names(desk.picture)(one.by),
    ),
    from: names(desk.picture)(one.by),
    when: t("move", one.move),
    due: open && own === null ? t("due.move") : open ? t("motion.OPEN") : t(`motion.${one.status}`),
    rank: -1e4 - one.number,
    wants: open && own === null,
    done: !open,
    filed: false,
    body: () => motionBody(desk.picture, one, desk.head),
  };
}

function offer({ picture, decide }: Desk, one: Partner): Card {
  return {
    id: `offer ${one.id} ${picture.decisions.filter(({ type }) => type === "declineAgreement").length}`,
    kind: "offer",
    title: t("offer.title", one.name),
    from: one.name,
    when: "",
    due: t("due.open"),
    rank: -1e3,
    wants: true,
    done: false,
    filed: false,
    body: () => [
      facts(t("offer.about", trustWords(one.trust), affinityWords(one.affinity))),
      clauses(one.offer),
      facts(t("offer.default")),
      html`<div class="inline">${[
        primary(t("accept"), () => decide({ type: "acceptAgreement", partner: one.id })),
        button(t("decline"), () => decide({ type: "declineAgreement", partner: one.id })),
      ]}</div>`,
    ],
  };
}

function proposal(desk: Desk, one: Proposal): Card {
  const open = one.status === "OPEN";
  return {
    id: `proposal ${one.number}`,
    kind: "proposal",
    title: t("proposal.by", one.by, one.words),
    from: t("rooms.own"),
    when: t("move", one.move),
    due: open ? t("due.head") : t(`proposal.${one.status}`),
    rank: -1e3 - one.number,
    wants: open && (desk.head || one.ownVote === null),
    done: !open,
    filed: false,
    body: () => [
      when(one.reason !== "", () => saidText(one.reason)),
      when(open, () => proposalButtons(desk, one)),
    ],
  };
}

function proposalButtons({ head }: Desk, one: Proposal): Shown {
  const vote = (label: string, inFavour: boolean): TemplateResult =>
    button(one.ownVote === inFavour ? `✓ ${label}` : label, () => act("voted", { proposal: one.number, inFavour }));
  const carryOut = (): unknown =>
    act("decided", { decision: one.decision, reason: one.reason, proposal: one.number });
  return [
    facts(t("proposal.votes", one.inFavour, one.against)),
    html`<div class="inline">${[
      when(head, () => primary(t("proposal.carryOut"), carryOut)),
      vote(t("proposal.for"), true),
      vote(t("proposal.against"), false),
      when(head || one.own, () =>
        button(t("proposal.withdraw"), () => act("withdrawn", { proposal: one.number })),
      ),
    ]}</div>`,
  ];
}

function answered(desk: Desk, one: DeskPicture["requests"][number]): Card {
  const id = `request ${one.number}`;
  return {
    id,
    kind: "request",
    title: one.answer,
    from: t("control"),
    when: age(desk.picture, one.day),
    due: "",
    rank: -one.day,
    wants: false,
    done: desk.seen.has(`filed ${id}`),
    filed: true,
    body: () => [facts(t("request.you", one.text)), saidText(one.answer), filing(desk, id)],
  };
}

