package entente.engine.intelligence;

import entente.engine.event.EventListener;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.scenario.Count;
import java.util.ArrayDeque;

/**
 * The analysts of one nation or institution: jobs are served by kind, then first come first served, without
 * interrupting one that has begun.
 */
public final class AnalystQueue {

    /** What is done when a job has been served. */
    public interface Work {
        void done(double day);
    }

    private final String holder;
    private final Agent agent;
    private final EventListener events;
    private final ArrayDeque<Waiting>[] waiting;
    private int analysts;
    private int busy;
    private int length;
    /** Kinds of jobs of which any waits, as bits by ordinal. */
    private int kinds;

    private record Waiting(Job kind, double serviceDays, double sinceDay, Work work) {}

    /** @param analysts how many there are; {@link Integer#MAX_VALUE} is as many as needed */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public AnalystQueue(String holder, int analysts, Agent agent, EventListener events) {
        this.holder = holder;
        this.analysts = analysts;
        this.agent = agent;
        this.events = events;
        waiting = new ArrayDeque[Job.values().length];
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = new ArrayDeque<>();
        }
    }

    /** Jobs that wait. */
    public int length() {
        return length;
    }

    public int analysts() {
        return analysts;
    }

    /** Sets how many analysts there are; those who leave end their job first. */
    public void setAnalysts(int number, double day) {
        analysts = number;
        startWaiting(day);
    }

    /** Has more analysts from now on, or fewer if negative; as many as needed remain as many as needed. */
    public void addAnalysts(int more, double day) {
        if (analysts != Count.UNLIMITED.value()) {
            setAnalysts(analysts + more, day);
        }
    }

    /** Takes a job that will need the given time of one analyst. */
    public void submit(Job kind, double serviceDays, double day, Work work) {
        if (busy < analysts) {
            start(kind, serviceDays, day, work, day, false);
        } else {
            waiting[kind.ordinal()].add(new Waiting(kind, serviceDays, day, work));
            kinds |= 1 << kind.ordinal();
            length++;
        }
    }

    private void start(Job kind, double serviceDays, double sinceDay, Work work, double day, boolean waited) {
        events.on(new JobStarted(day, holder, kind, day - sinceDay, waited, serviceDays));
        if (serviceDays == 0) {
            work.done(day);
        } else {
            busy++;
            agent.plan(new Service(work), day + serviceDays);
        }
    }

    private void startWaiting(double day) {
        while (length > 0 && busy < analysts) {
            Waiting first = takeFirst();
            length--;
            start(first.kind, first.serviceDays, first.sinceDay, first.work, day, true);
        }
    }

    private Waiting takeFirst() {
        int kind = Integer.numberOfTrailingZeros(kinds);
        Waiting first = waiting[kind].remove();
        if (waiting[kind].isEmpty()) {
            kinds &= ~(1 << kind);
        }
        return first;
    }

    /** One analyst at work. */
    private final class Service extends Task {
        private final Work work;

        Service(Work work) {
            super(0);
            this.work = work;
        }

        @Override
        protected void run(double day) {
            busy--;
            startWaiting(day);
            work.done(day);
        }
    }
}
