package entente.results.verification;

import entente.engine.RunOutcome;
import entente.engine.event.EventListener;

/** Hears the events of one run and keeps what a case needs of them. */
interface Observer extends EventListener {

    /** The run has reached its end. */
    void end(RunOutcome outcome);
}
