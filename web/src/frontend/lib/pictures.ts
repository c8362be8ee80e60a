// The pictures that the server makes for each kind of seat, as entente.web.exercise.view writes them.
import type {
  InjectStatus,
  MotionKind,
  MotionStatus,
  Obstacle,
  Phase,
  Posture,
  ProposalStatus,
  RequestStatus,
  SeatRole,
  Trigger,
} from "./vocabulary";

export interface Course {
  title: string;
  scenario: string;
  phase: Phase;
  move: number;
  moves: number;
  day: number;
  lastDay: number;
  daysPerMove: number;
  remainingMillis: number;
  /** The nations that somebody was asked to take, for whom time waits. */
  waitsFor: { id: string; name: string }[];
  otherVersion: string | null;
}

export interface Message {
  number: number;
  /** When it was written, in milliseconds since 1970. */
  at: number;
  day: number;
  from: string;
  author: string;
  to: string[];
  subject: string;
  text: string;
  /** Until when an answer is wanted, in words; empty where none was set. */
  deadline: string;
  /** Whether it came from the exercise, so that a delegation can answer it. */
  answerable: boolean;
  /** The answer that it wants; null for none. */
  wish: Wish | null;
}

/** What is asked: a question, or else what the text says; in own words or among options; due on a day or in this move. */
export interface Wish {
  question: string;
  options: string[];
  dueDay: number | null;
}

export interface Notice {
  number: number;
  kind: string;
  day: number;
  text: string;
}

export interface PublicPicture {
  course: Course;
  nations: {
    id: string;
    name: string;
    region: string;
    attacks: number;
    published: boolean;
    people: boolean;
    /** How many people have taken a seat for it. */
    seated: number;
  }[];
  institutions: { id: string; name: string; kind: string; members: string[] }[];
  networks: { id: string; name: string }[];
  attacks: { day: number; nation: string; network: string }[];
  /** Agreements between two nations that are in force. */
  treaties: { one: string; other: string; day: number }[];
  /** What was put to all delegations that people play. */
  motions: OpenMotion[];
  messages: Message[];
  /** What the papers make of the last move that was closed. */
  frontPage: FrontPage | null;
}

export interface OpenMotion {
  by: string;
  move: number;
  text: string;
  status: MotionStatus;
  votes: { nation: string; inFavour: boolean | null }[];
}

export interface FrontPage {
  move: number;
  fromDay: number;
  day: number;
  newspaper: string;
  headline: string;
  /** Two lines each, the weightiest first. */
  items: { kind: string; lines: string[] }[];
}

export interface Report {
  report: string;
  origin: string;
  sender: string;
  grade: string;
  marking: string;
  filedDay: number;
  own: boolean;
  /** What everybody who holds it calls it. */
  name: string;
  /** What it is about, in a few words. */
  title: string;
  /** What it says, in sentences. */
  words: string[];
  gradeWords: string;
  evidenceWords: string;
  markingWords: string;
}

/** Who has a report, as far as the own registry tells. */
export interface Trail {
  report: string;
  sent: Handover[];
  came: Handover[];
  /** For whom it waits to be released. */
  queued: string[];
}

export interface Handover {
  with: string;
  day: number;
}

export interface Dossier {
  plot: string;
  name: string;
  network: string;
  networkName: string;
  evidence: number;
  threshold: number;
  confidence: number;
  unlinked: number;
  lastDay: number;
  underCase: boolean;
  reports: Report[];
  /** What is said of others whose files meet this one. */
  partners: string[];
}

export interface Partner {
  id: string;
  name: string;
  affinity: number;
  trust: number;
  received: number;
  given: number;
  /** Where the two stood when each of the last moves began, the earliest first. */
  before: { affinity: number; trust: number; received: number }[];
  agreement: boolean;
  proposedByThem: boolean;
  proposedByUs: boolean;
  /** What the agreement in force says, a sentence each; none where there is none. */
  clauses: string[];
  /** The same of what they offer. */
  offer: string[];
  published: boolean;
}

export interface Proposal {
  number: number;
  by: string;
  own: boolean;
  move: number;
  decision: string;
  words: string;
  reason: string;
  status: ProposalStatus;
  inFavour: number;
  against: number;
  ownVote: boolean | null;
}

export interface Motion {
  number: number;
  by: string;
  own: boolean;
  move: number;
  kind: MotionKind;
  text: string;
  status: MotionStatus;
  ballots: { nation: string; inFavour: boolean | null }[];
  advice: { inFavour: number; against: number; own: boolean | null };
}

export interface DeskPicture {
  nation: string;
  role: string;
  autopilot: boolean;
  finished: boolean;
  open: PublicPicture;
  todo: { kind: string; text: string; dueDay: number }[];
  dossiers: Dossier[];
  trails: Trail[];
  operations: { plot: string; name: string; asking: string | null; refused: boolean }[];
  partners: Partner[];
  networks: { id: string; name: string; estimate: number; attention: number; priority: number }[];
  means: {
    teams: number;
    freeTeams: number;
    analysts: number;
    waitingJobs: number;
    overloadLimit: number;
    watchlist: number;
    releases: number;
  };
  sharing: {
    posture: Posture;
    minimumTrust: number;
    minimumAffinity: number;
    marking: string;
    originatorControl: boolean;
    sanitisation: number;
    published: boolean;
  };
  points: {
    point: string;
    day: number;
    question: string;
    telling: { subject: string; sender: string; mode: string; text: string };
    options: string[];
    meanings: string[];
    standing: string;
    chosen: string | null;
  }[];
  messages: Message[];
  replies: { message: number; by: string; at: number; day: number; text: string; choice: string | null }[];
  requests: { number: number; day: number; text: string; answered: boolean; answer: string }[];
  proposals: Proposal[];
  motions: Motion[];
  decisions: {
    move: number;
    day: number;
    by: string;
    type: string;
    reason: string;
    outcome: string;
    refused: boolean;
  }[];
  notices: Notice[];
  /** Who the nation is, in the scenario's words; null where it has none. */
  story: {
    who: string;
    aims: string[];
    redLine: string;
    secret: string;
    trust: string;
    wanted: string;
  } | null;
  /** What a minister reads of the last move; null before the first is over. */
  brief: {
    move: number;
    fromDay: number;
    day: number;
    lines: { question: string; label: string; text: string }[];
  } | null;
}

export interface InjectPlan {
  subject: string;
  text: string;
  from: string;
  to: string[];
  trigger: Trigger;
  day: number | null;
  condition: string | null;
  effect: string | null;
  ready: boolean;
  fields: Record<string, string>;
  /** What those who read it are asked; without it, to answer in their own words. */
  question?: Question | null;
}

export interface Question {
  wanted: boolean;
  text: string;
  options: string[];
  days: number | null;
  moves: number | null;
}

export interface Inject {
  inject: number;
  plan: InjectPlan;
  status: InjectStatus;
  deliveredDay: number | null;
  by: string;
  note: string;
  /** Whether what was done with it can still be taken back. */
  takeBack: boolean;
  /** What it does to the world, in words; null for nothing. */
  effect: string | null;
  /** Whether it is the viewer's to deliver, put off, change or leave out. */
  yours: boolean;
  /** What set it off before it was held; null of what is not held. */
  held: Trigger | null;
}

/** What a decision would do: in words and, of a new sharing policy, who would be sent a report. */
export interface DecisionPreview {
  words: string;
  report: string | null;
  recipients: { to: string; before: Obstacle | null; after: Obstacle | null; marking: string; kept: number }[];
  /** For how many of the latest own reports the changes are told. */
  weighed: number;
  /** To whom reports would newly go, and to whom no longer. */
  changes: { to: string; gained: string[]; lost: string[] }[];
}

export interface ControlPicture {
  /** The nation of whoever leads one alone; null for the whole. */
  nation: string | null;
  /** The kinds of entries that the viewer may ask for. */
  may: string[];
  open: PublicPicture;
  plots: {
    name: string;
    plot: string;
    network: string;
    target: string;
    host: string;
    bornDay: number;
    remainingDays: number;
    detected: boolean;
    evidence: { nation: string; evidence: number; threshold: number; unlinked: number }[];
  }[];
  nations: {
    id: string;
    name: string;
    people: boolean;
    finished: boolean;
    teams: number;
    freeTeams: number;
    waitingJobs: number;
    dossiers: number;
    /** As whom those who lead may speak: who heads its service, the service, a newspaper. */
    voices: string[];
  }[];
  /** So many reports has one nation sent another so far: at least one. */
  ties: { from: string; to: string; reports: number }[];
  waitingFor: string[];
  seats: { seat: number; name: string; role: Uppercase<SeatRole>; nation: string | null; kicked: boolean }[];
  injects: Inject[];
  points: {
    point: string;
    day: number;
    nation: string;
    question: string;
    plan: { subject: string; sender: string; mode: string; text: string; expectedAction: string; objective: string };
    options: { label: string; text: string; standing: boolean }[];
    asked: boolean;
    /** Whether those who lead have had it asked ahead of its move. */
    early: boolean;
    /** Why it is not asked at all; null where it is. */
    left: string | null;
    chosen: string | null;
    decided: string | null;
  }[];
  messages: Message[];
  replies: {
    entry: number;
    message: number;
    /** The inject that sent the message; null if none did. */
    inject: number | null;
    subject: string;
    nation: string;
    by: string;
    at: number;
    day: number;
    text: string;
    /** What it chose among the options of the message; null where nothing. */
    choice: string | null;
    /** The names of those among all who lead whom it is for; none for everybody. */
    to: string[];
    yours: boolean;
  }[];
  /** The numbers of messages of the plenary that stand on the screens. */
  onScreen: number[];
  requests: {
    request: number;
    nation: string;
    by: string;
    day: number;
    text: string;
    status: RequestStatus;
    answer: string;
  }[];
  decisions: {
    entry: number;
    move: number;
    day: number;
    nation: string;
    by: string;
    decision: string;
    words: string;
    reason: string;
    outcome: string;
    refused: boolean;
  }[];
  motions: {
    entry: number;
    move: number;
    by: string;
    kind: Motion["kind"];
    text: string;
    status: Motion["status"];
    votes: string;
  }[];
  notes: { entry: number; day: number; text: string }[];
  bookmarks: { entry: number; day: number; text: string }[];
  notices: Notice[];
}
