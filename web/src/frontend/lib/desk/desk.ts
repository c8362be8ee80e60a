// What the parts of a desk know of it.
import type { DeskPicture } from "../pictures";
import type { Seen } from "./seen";

/** A decision as it is sent. */
export type Decision = Record<string, unknown>;

/** Carries a decision out, or proposes it; true where the server took it. */
export type Decide = (decision: Decision, reason?: string) => Promise<boolean>;

/** The parts of a desk, of which a phone shows one at a time. */
export type Part = "todo" | "reports" | "people" | "partners" | "decide";

/** A desk at a moment. */
export interface Desk {
  picture: DeskPicture;
  /** Whether a head of delegation sits at it. */
  head: boolean;
  /** The name of who sits at it. */
  name: string;
  decide: Decide;
  /** What was read and filed on this device. */
  seen: Seen;
  /** Draws all anew. */
  redraw(): void;
  /** Goes to a part. */
  go(part: Part): void;
  /** Opens a room, with something begun in it. */
  write(room: string, begun?: string): void;
  /** Fills in a decision to be looked at before it is taken. */
  prepare(decision: Decision): void;
}
