package entente.results.verification;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.JobStarted;
import entente.results.verification.Claim.Observer;

/** Jobs of analysts that began after the warm-up: how many, how many of them had to wait, and how long. */
final class WaitingJobs implements Observer {

    private final double warmupDays;
    private long jobs;
    private long waited;
    private double waitedDays;

    WaitingJobs(double warmupDays) {
        this.warmupDays = warmupDays;
    }

    @Override
    public void on(Event event) {
        if (event instanceof JobStarted job && job.day() > warmupDays) {
            jobs++;
            waited += job.waited() ? 1 : 0;
            waitedDays += job.waitedDays();
        }
    }

    @Override
    public void end(RunOutcome outcome) {}

    double shareThatWaits() {
        return (double) waited / jobs;
    }

    double meanWaitDays() {
        return waitedDays / jobs;
    }
}
