package entente.engine.threat;

import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.kernel.Agent;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.ThreatListener.PlotEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A threat network during a run: it begins plots, leaves traces, launches attacks, recovers and adapts. */
public final class Network {

    private final double beginningDays;
    private final ThreatNetwork spec;
    private final NetworkContext context;
    private final Activity activity;
    private final Members members;
    private final WholeNetwork whole;
    private final Beginnings beginnings;
    private final BirthStreams births;
    private final NetworkArrests arrests;
    private final Resumptions resumptions;
    private final Undertakings undertakings;

    /**
     * A network on its first day.
     *
     * @param number its number among the networks, by order of keys
     */
    public Network(
            RunContext run,
            ThreatNetwork spec,
            int number,
            Agent agent,
            Countermeasures countermeasures,
            ThreatListener listener) {
        this.spec = spec;
        beginningDays = run.rules().outlook().beginningDays();
        long key = Keys.of(spec.drawKey());
        undertakings = new Undertakings(run.rules().channels().freezing().freezeFactor());
        Ceilings ceilings =
                new Ceilings(countermeasures.surveillance(), number, run.order().size());
        context = new NetworkContext(run, spec, number, key, agent, countermeasures, ceilings, listener);
        activity = new Activity(spec, number, run.order(), countermeasures.nationKeys());
        whole = new WholeNetwork(spec.id(), key, number);
        Caution caution =
                new Caution(spec.reaction().cautionPerArrest(), spec.reaction().cautionHalfLifeDays());
        // The rates are first asked when the members are there and start.
        double horizonDays = run.scenario().period().horizonDays();
        TraceRates rates = new TraceRates(spec, run.rules(), caution, undertakings, horizonDays, this::waryShare);
        members = new Members(context, activity, rates);
        arrests = new NetworkArrests(context, members, caution, this::teamShrank);
        beginnings = new Beginnings(context, activity, members, rates, undertakings, this::attack);
        resumptions = new Resumptions(context, beginnings::resume);
        births = new BirthStreams(agent, run.draws(), beginnings::consider);
    }

    /** The network as a whole, as what assessments are about. */
    public WholeNetwork whole() {
        return whole;
    }

    /** What names it in random draws. */
    public long key() {
        return context.key();
    }

    /** The network as the scenario describes it. */
    public ThreatNetwork spec() {
        return spec;
    }

    /** Starts the run. */
    public void start() {
        members.start(0);
        Arrival arrival = Arrival.of(spec, context.draws(), context.key());
        births.begin(arrival, context.key(), spec.plotArrivals().plotsPerYear(), 0, Double.POSITIVE_INFINITY);
    }

    /** Adds a stream of candidate births at a constant rate for a time; other births stay as they are. */
    public void surge(double plotsPerYear, double day, double lastDay, long number) {
        births.begin(Arrival.CONSTANT, Keys.of(context.key(), Keys.mix(number)), plotsPerYear, day, lastDay);
    }

    /**
     * The threat that it is to a nation now, by what it prepares against it or on its soil: plots under way, and those that it
     * will be able to begin within the days that the rules say, times their mean severity. (What is under way is what effort
     * can find; a rate of births says little of it.)
     */
    public double threat(int nation, double day) {
        double beginning = births.perDay(day) * beginningDays * beginnings.readiness() * concern(nation);
        return (undertakings.concerning(nation) + beginning) * spec.attacks().severity();
    }

    /** Share of its plots that aim at a nation or are on its soil, 0..1. */
    public double concern(int nation) {
        return activity.presence().concern(nation);
    }

    /** Share of the traces of such a plot that arise on the nation's soil, on average, 0..1. */
    public double homeShare(int nation) {
        return activity.presence().homeShare(nation);
    }

    /** The day, after the given one, on which the threat changes next by itself; infinite if it does not. */
    public double threatChangesAfter(double day) {
        return births.changesAfter(day);
    }

    /** Real plots under way, by age. */
    public List<Plot> plots() {
        return undertakings.plots();
    }

    /** All who ever belonged to it, by number. */
    public List<Operative> operatives() {
        return members.all();
    }

    /** Share of its activity in a nation, 0..1. */
    public double presence(int nation) {
        return activity.share(nation);
    }

    /** Strength left, 0..1. */
    public double strength() {
        return members.strength();
    }

    /** What is left of a plot's clock at full speed, in days; 0 for one that is over. */
    public double remainingDays(Plot plot, double day) {
        return undertakings.remainingDays(plot, day);
    }

    /** The stage that a plot has reached, from 1. */
    public int stage(Plot plot, double day) {
        return undertakings.stage(plot, day);
    }

    /** Freezes a plot's money in one more nation, or gives it free in one: its clock runs slower while any has it. */
    public void freeze(Plot plot, boolean frozen, double day) {
        undertakings.freeze(plot, frozen, day);
    }

    /** Lets a plot's clock run at another speed, 0..1, beside what frozen money does to it. */
    public void setClockSpeed(Plot plot, double speed, double day) {
        undertakings.setClockSpeed(plot, speed, day);
    }

    /** Warns a plot: it leaves fewer traces from now on. Says whether that is news to it. */
    public boolean warn(Plot plot, double day) {
        if (!undertakings.holds(plot) || plot.isWarned()) {
            return false;
        }
        plot.warn();
        undertakings.refresh(plot, day);
        context.events().on(new PlotWarned(day, plot.id(), spec.id()));
        return true;
    }

    /** Looks again at traces that one nation may notice, after its coverage has changed. */
    public void coverageChanged(int nation, double day) {
        if (context.ceilings().change(nation)) {
            undertakings.refresh(nation, day);
            members.refresh(nation, day);
        }
    }

    /**
     * Stops a plot: those of its team who are within reach are arrested and interrogated.
     *
     * @param nation the nation that acts, by number
     * @param withinReach nations on whose soil people can be arrested, by number
     */
    public void interdict(Plot plot, int nation, IntPredicate withinReach, double day) {
        List<Operative> caught = new ArrayList<>(plot.team());
        resumptions.stopped(plot, caught, day);
        caught.removeIf(member -> !withinReach.test(member.place()));
        int[] places = caught.stream().mapToInt(Operative::place).toArray();
        end(plot, PlotEnd.INTERDICTED, day);
        for (int i = 0; i < places.length; i++) {
            // The plot's end sends its team home; those who were caught are where they were caught.
            caught.get(i).goTo(places[i]);
        }
        arrests.make(caught, plot, nation, withinReach, day);
        activity.displace(plot.host(), context.surveillance(), context.events(), day);
    }

    /**
     * Lets somebody arrested go back to the network; he or she leaves fewer traces from then on, and a plot that was stopped
     * may be taken up again.
     */
    public void free(Operative operative, double day) {
        members.free(operative, day);
        resumptions.freed(operative, day);
    }

    /** Dissolves a plot with too small a team; one that goes on leaves its traces where the others are. */
    private void teamShrank(Plot plot, double day) {
        if (plot.team().size() < spec.plotMaking().minimumTeam()) {
            end(plot, PlotEnd.DISSOLVED, day);
        } else {
            beginnings.settle(plot, day);
        }
    }

    private void attack(Plot plot) {
        double day = undertakings.day(plot);
        boolean failed =
                context.draws().happens(spec.attacks().failureProbability(), Purpose.ATTACK, day, plot.key(), 0);
        end(plot, failed ? PlotEnd.FAILED : PlotEnd.LAUNCHED, day);
    }

    private void end(Plot plot, PlotEnd end, double day) {
        if (!undertakings.end(plot)) {
            return;
        }
        plot.end();
        String target = context.order().id(plot.target());
        switch (end) {
            case LAUNCHED ->
                context.events()
                        .on(new AttackLaunched(day, plot.id(), spec.id(), target, plot.severity(), plot.isDetected()));
            case FAILED -> context.events().on(new AttackFailed(day, plot.id(), spec.id(), target, plot.isDetected()));
            case DISSOLVED ->
                context.events().on(new PlotDissolved(day, plot.id(), spec.id(), target, plot.isDetected()));
            case INTERDICTED -> {
                // Told by those who interdict, who know more of it.
            }
        }
        context.listener().plotEnded(plot, end, day);
        members.release(plot, day);
    }

    private double waryShare(ReportSubject subject) {
        return members.waryShare(subject);
    }
}
