// A plan as the server tells it. The text of its scenario stays with the server.
import type { InjectPlan } from "../pictures";
import type { Scenario } from "../scenario";

export interface Capability {
  name: string;
  target: string;
  tasks: string[];
}
export interface Objective {
  title: string;
  capabilities: Capability[];
}
export interface Participant {
  name: string;
  delegation: string;
  role: string;
  contact: string;
}
export interface Plan {
  title: string;
  scenario: { reference: string; file?: string; text?: string };
  settings: string[];
  seed: number | null;
  seats: { people: string[]; controllers: string[]; observers: boolean };
  timing: { moves: number; daysPerMove: number; deliberationSeconds: number; closesAtDeadline: boolean };
  objectives: Objective[];
  injects: InjectPlan[];
  briefs: Record<string, string>;
  participants: Participant[];
}

/** Something to be told of a plan, by the path of what it is about. */
export interface Finding {
  path: string;
  blocks: boolean;
  text: string;
}

/** A revision, as it was saved. */
export interface Saved {
  id: string;
  revision: number;
  plan: Plan;
  findings: Finding[];
}

/** The scenario of a plan, without the plan's changes. */
export interface Described extends Scenario {
  networks: { id: string }[];
  horizonDays: number;
}

/** What is said of one path, or of anything below it. */
export function findingsAt(findings: Finding[], path: string): Finding[] {
  return findings.filter((one) => one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`));
}

/** Injects in the order of their days; those without a day come last, and equal ones stay in their order. */
export function byDay(injects: InjectPlan[]): InjectPlan[] {
  const day = (one: InjectPlan): number => (one.trigger === "SCHEDULED" ? (one.day ?? Infinity) : Infinity);
  return [...injects].sort((one, other) => {
    const [a, b] = [day(one), day(other)];
    return a === b ? 0 : a - b;
  });
}
