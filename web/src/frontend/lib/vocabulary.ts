// The words of the classes, from open to closed where they have an order. Written by ScriptVocabulary.

export const POSTURES = [
  "needToKnow",
  "reciprocal",
  "needToShare",
] as const;
export type Posture = (typeof POSTURES)[number];

export const MARKINGS = [
  "CLEAR",
  "GREEN",
  "AMBER",
  "AMBER+STRICT",
  "RED",
] as const;
export type Marking = (typeof MARKINGS)[number];

export const OBSTACLES = [
  "CHANNELS",
  "LAW",
  "JURISDICTION",
  "MARKING",
  "POLITICS",
  "TRUST",
  "PRIORITIES",
  "CAPACITY",
  "STANDARDS",
  "TECHNOLOGY",
  "DISCRETION",
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export const PHASES = [
  "LOBBY",
  "OPEN",
  "PAUSED",
  "ENDED",
] as const;
export type Phase = (typeof PHASES)[number];

export const TRIGGERS = [
  "SCHEDULED",
  "CONDITIONAL",
  "SHELF",
] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const LIST_COLUMNS = [
  "NUMBER",
  "SIMULATION_DAY",
  "DAY",
  "DATE",
  "TIME",
  "WHEN",
  "DELIVER_AT",
  "SCENARIO_TIME",
  "STATUS",
  "TYPE",
  "TRIGGER",
  "CONDITION",
  "SUBJECT",
  "MODE",
  "FROM",
  "INJECTED_BY",
  "TO",
  "STORYLINE",
  "OBJECTIVE",
  "TEXT",
  "DESCRIPTION",
  "EXPECTED_ACTION",
  "CONTROL_NOTES",
  "BACKGROUND",
  "ACTUAL",
  "AUTHOR",
  "LOCATION",
  "PRIORITY",
  "MARKING",
  "DEADLINE",
  "ATTACHMENT",
  "EFFECT",
  "SOURCE_EVENT",
  "OWNER",
  "APPROVED_BY",
  "RECIPIENT",
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const ROW_FATES = [
  "NEW",
  "CHANGES",
  "SAME",
  "LEFT_OUT",
] as const;
export type RowFate = (typeof ROW_FATES)[number];

export const INJECT_STATUSES = [
  "DRAFT",
  "READY",
  "DEFERRED",
  "DELIVERED",
  "SKIPPED",
] as const;
export type InjectStatus = (typeof INJECT_STATUSES)[number];

export const REQUEST_STATUSES = [
  "UNALLOCATED",
  "IN_PROGRESS",
  "REVIEW",
  "RELEASED",
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const PROPOSAL_STATUSES = [
  "OPEN",
  "CARRIED_OUT",
  "WITHDRAWN",
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export const MOTION_STATUSES = [
  "OPEN",
  "CARRIED",
  "DECLINED",
  "RETRACTED",
] as const;
export type MotionStatus = (typeof MOTION_STATUSES)[number];

export const SEAT_ROLES = [
  "facilitator",
  "controller",
  "head",
  "member",
  "observer",
  "projector",
] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

export const REVIEW_PARTS = [
  "TIMELINE",
  "ATTACKS",
  "WHAT_IFS",
] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

export const LADDER_STEPS = [
  "NOTHING",
  "POLICIES",
  "DECIDED",
  "EVERYTHING",
] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

export const MOTION_KINDS = [
  "TEXT",
  "AGREEMENT",
  "SHARING",
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

export const PART_KINDS = [
  "number",
  "whole",
  "flag",
  "text",
  "word",
  "words",
  "name",
  "names",
  "weights",
  "group",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const DECISION_TYPES = [
  "changeSharing",
  "proposeAgreement",
  "acceptAgreement",
  "declineAgreement",
  "leaveAgreement",
  "joinInstitution",
  "leaveInstitution",
  "requestInformation",
  "releaseReport",
  "withholdReport",
  "askJointOperation",
  "acceptJointOperation",
  "declineJointOperation",
  "moveEffort",
  "investInTechnology",
  "contribute",
  "fundCapacityBuilding",
  "alignPolicy",
  "holdDialogue",
  "publishPolicy",
  "chooseOption",
] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];

export const EFFECT_TYPES = [
  "diplomaticCrisis",
  "leadershipChange",
  "leak",
  "courtRuling",
  "budgetCut",
  "surgeOfPlots",
  "newStandard",
  "treaty",
  "setAutopilot",
] as const;
export type EffectType = (typeof EFFECT_TYPES)[number];
