package entente.engine.threat;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.CandidateStream;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import java.util.Arrays;

/**
 * A plot or an idle operative as a source of traces: one stream of candidates for each nation that may notice them, and
 * one pending task, for the earliest of them.
 */
final class Source extends Task {

    /** What a source must know of its subject. */
    interface Rates {
        /** Traces a day that the subject leaves at most, however wary it or its network is. */
        double ceiling(ReportSubject subject);

        /** Traces a day that the subject leaves at most, as things stand. */
        double most(ReportSubject subject);

        /** Traces a day that the subject leaves now. */
        double now(ReportSubject subject, double day);

        /** The last day on which the subject can leave traces, as things stand. */
        double untilDay(ReportSubject subject);
    }

    private final ReportSubject subject;
    private final Agent agent;
    private final Rates rates;
    private final Surveillance surveillance;
    private final Ceilings ceilings;
    private final int[] nations;
    private final double[] exposures;
    private final double[] homeShares;
    private final CandidateStream[] streams;
    private boolean active;
    private int next;

    /**
     * A source that is not yet active.
     *
     * @param footprint shares by nation, which sum to 1
     * @param later nations, by number, where it may leave traces later
     */
    Source(ReportSubject subject, NetworkContext context, Rates rates, double[] footprint, int... later) {
        super(InstantOrder.TRACE);
        this.subject = subject;
        this.rates = rates;
        agent = context.agent();
        surveillance = context.surveillance();
        ceilings = context.ceilings();
        nations = within(footprint, surveillance, later);
        exposures = new double[nations.length];
        homeShares = new double[nations.length];
        streams = new CandidateStream[nations.length];
        for (int i = 0; i < nations.length; i++) {
            streams[i] = new CandidateStream(
                    context.draws(),
                    Purpose.TRACE,
                    Keys.of(subject.key(), context.countermeasures().nationKeys()[nations[i]]));
        }
        place(footprint);
    }

    /** Leaves traces with another footprint from now on; whoever changes it looks again afterwards. */
    void place(double[] footprint) {
        for (int i = 0; i < nations.length; i++) {
            double home = footprint[nations[i]];
            exposures[i] = home + surveillance.reach(nations[i]) * (1 - home);
            homeShares[i] = exposures[i] == 0 ? 0 : home / exposures[i];
        }
    }

    /** Starts or resumes leaving traces. */
    void start(double day) {
        active = true;
        refresh(day, true);
    }

    /** Stops leaving traces. */
    void stop() {
        active = false;
        agent.cancel(this);
    }

    boolean isActive() {
        return active;
    }

    /** Looks again from a day on, after the subject has changed. */
    void refresh(double day) {
        refresh(day, false);
    }

    private void refresh(double day, boolean resumed) {
        double most = rates.ceiling(subject);
        double lastDay = rates.untilDay(subject);
        boolean moved = false;
        for (int i = 0; i < nations.length; i++) {
            moved |= seek(i, day, most, lastDay, resumed);
        }
        if (moved) {
            planNext();
        }
    }

    /** Looks again from a day on, after the ceiling of one nation has changed. */
    void refresh(int nation, double day) {
        int pair = pair(nation);
        if (pair >= 0 && seek(pair, day, rates.ceiling(subject), rates.untilDay(subject), false)) {
            planNext();
        }
    }

    /** Where a nation stands among those who may notice the source, below 0 if it does not: at its number, if all may. */
    private int pair(int nation) {
        return nation < nations.length && nations[nation] == nation ? nation : Arrays.binarySearch(nations, nation);
    }

    @Override
    protected void run(double day) {
        CandidateStream stream = streams[next];
        int pair = next;
        double most = rates.most(subject) * exposures[pair];
        if (stream.height() < most * surveillance.ceiling(nations[pair], subject)) {
            surveillance.consider(new Surveillance.Candidate(
                    subject,
                    nations[pair],
                    day,
                    stream.height(),
                    rates.now(subject, day) * exposures[pair],
                    homeShares[pair],
                    stream.key()));
        }
        if (active) {
            // What was considered may have changed coverage and moved the stream on by itself.
            if (stream.day() <= day) {
                stream.advance();
            }
            planNext();
        }
    }

    /** Takes a stream up at a day, unless it is where it would be anyway; says whether it has moved. */
    private boolean seek(int pair, double day, double most, double lastDay, boolean resumed) {
        double bound = most * exposures[pair] * ceilings.of(nations[pair]);
        boolean moves = resumed || !streams[pair].isBounded(bound, lastDay);
        if (moves) {
            streams[pair].seek(day, bound, lastDay);
        }
        return moves;
    }

    private void planNext() {
        if (!active || streams.length == 0) {
            return;
        }
        next = 0;
        for (int i = 1; i < streams.length; i++) {
            if (streams[i].day() < streams[next].day()) {
                next = i;
            }
        }
        agent.plan(this, streams[next].day());
    }

    private static int[] within(double[] footprint, Surveillance surveillance, int... later) {
        double[] ever = footprint.clone();
        for (int nation : later) {
            ever[nation] = 1;
        }
        int[] nations = new int[footprint.length];
        int count = 0;
        for (int i = 0; i < footprint.length; i++) {
            if (ever[i] > 0 || surveillance.reach(i) > 0) {
                nations[count++] = i;
            }
        }
        return Arrays.copyOf(nations, count);
    }
}
