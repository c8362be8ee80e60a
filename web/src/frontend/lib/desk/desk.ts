// What the parts of a desk know of it.
import type { DeskPicture } from "../pictures";

/** A decision as it is sent. */
export type Decision = Record<string, unknown>;

/** Carries a decision out, or proposes it; true where the server took it. */
export type Decide = (decision: Decision, reason?: string) => Promise<boolean>;

/** A desk at a moment. */
export interface Desk {
  picture: DeskPicture;
  /** Whether a head of delegation sits at it. */
  head: boolean;
  decide: Decide;
}
