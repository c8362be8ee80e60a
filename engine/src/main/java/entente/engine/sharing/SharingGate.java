package entente.engine.sharing;

import entente.engine.scenario.Obstacle;

/** One reason for which a report may not be shared. */
interface SharingGate {

    /** What closing it is called. */
    Obstacle obstacle();

    /** Whether it lets a report through. */
    boolean opens(Release release);
}
