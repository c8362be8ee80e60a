package entente.engine.threat;

import entente.engine.event.EventListener;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.Birth;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.kernel.Agent;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Rules;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.ThreatListener.PlotEnd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A threat network during a run: it begins plots, leaves traces, launches attacks, recovers and adapts. */
public final class Network {

    private final ThreatNetwork spec;
    private final Context context;
    private final Rules rules;
    private final Activity activity;
    private final Caution caution;
    private final Members members;
    private final Source.Rates rates = new NetworkRates();
    private final WholeNetwork whole;
    private final List<Births> births = new ArrayList<>(1);
    private final Map<Plot, Undertaking> undertakings = new LinkedHashMap<>();

    /** What belongs to a plot under way. */
    private record Undertaking(PlotClock clock, Source source) {}

    /**
     * A network on its first day.
     *
     * @param number its number among the networks, by order of keys
     * @param nationKeys keys of nations, by number
     */
    public Network(
            ThreatNetwork spec,
            int number,
            Rules rules,
            double horizonDays,
            Agent agent,
            Draws draws,
            NationOrder order,
            long[] nationKeys,
            Surveillance surveillance,
            Prevention prevention,
            EventListener events,
            ThreatListener listener) {
        this.spec = spec;
        this.rules = rules;
        long key = Keys.of(spec.drawKey());
        context = new Context(
                spec,
                number,
                key,
                agent,
                draws,
                order,
                nationKeys,
                surveillance,
                prevention,
                events,
                listener,
                rules.followUpArrests(),
                horizonDays);
        activity = new Activity(spec, number, order, nationKeys);
        caution = new Caution(spec.cautionPerArrest(), spec.cautionHalfLifeDays());
        whole = new WholeNetwork(spec.id(), key, number);
        members = new Members(context, activity, rates);
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
        begin(arrival, context.key(), spec.plotsPerYear(), 0, Double.POSITIVE_INFINITY);
    }

    /** Adds a stream of candidate births at a constant rate for a time; other births stay as they are. */
    public void surge(double plotsPerYear, double day, double lastDay, long number) {
        begin(Arrival.CONSTANT, Keys.of(context.key(), Keys.mix(number)), plotsPerYear, day, lastDay);
    }

    /** The threat that it is now: candidate births a day, surges among them, times their mean severity. */
    public double threat(double day) {
        double perDay = 0;
        for (Births stream : births) {
            perDay += stream.perDay(day);
        }
        return perDay * spec.severity();
    }

    /** The day, after the given one, on which the threat changes next by itself; infinite if it does not. */
    public double threatChangesAfter(double day) {
        double next = Double.POSITIVE_INFINITY;
        for (Births stream : births) {
            next = Math.min(next, stream.changesAfter(day));
        }
        return next;
    }

    /** Real plots under way, by age. */
    public List<Plot> plots() {
        return new ArrayList<>(undertakings.keySet());
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
        Undertaking undertaking = undertakings.get(plot);
        return undertaking == null ? 0 : undertaking.clock.remainingDays(day);
    }

    /** The stage that a plot has reached, from 1. */
    public int stage(Plot plot, double day) {
        Undertaking undertaking = undertakings.get(plot);
        return undertaking == null ? 1 : undertaking.clock.stage(day);
    }

    /** Lets a plot's clock run at another speed, 0..1. */
    public void setClockSpeed(Plot plot, double speed, double day) {
        Undertaking undertaking = undertakings.get(plot);
        if (undertaking != null) {
            undertaking.clock.run(speed, day);
            undertaking.source.refresh(day);
        }
    }

    /** Warns a plot: it leaves fewer traces from now on. Says whether that is news to it. */
    public boolean warn(Plot plot, double day) {
        Undertaking undertaking = undertakings.get(plot);
        if (undertaking == null || plot.isWarned()) {
            return false;
        }
        plot.warn();
        undertaking.source.refresh(day);
        context.events().on(new PlotWarned(day, plot.id(), spec.id()));
        return true;
    }

    /** Looks again at traces that one nation may notice, after its coverage has changed. */
    public void coverageChanged(int nation, double day) {
        undertakings.values().forEach(undertaking -> undertaking.source.refresh(nation, day));
        members.refresh(nation, day);
    }

    /** Looks again at an operative's traces in one nation, after he or she was listed there. */
    public void recognitionChanged(Operative operative, int nation, double day) {
        Plot plot = operative.plot();
        Undertaking undertaking = plot == null ? null : undertakings.get(plot);
        if (undertaking != null) {
            undertaking.source.refresh(nation, day);
        } else {
            members.refresh(operative, nation, day);
        }
    }

    /**
     * Stops a plot: those of its team who live within reach are arrested and interrogated.
     *
     * @param nation the nation that acts, by number
     * @param withinReach nations whose residents can be arrested, by number
     */
    public void interdict(Plot plot, int nation, IntPredicate withinReach, double day) {
        List<Operative> caught = plot.team().stream()
                .filter(member -> withinReach.test(member.residence()))
                .toList();
        end(plot, PlotEnd.INTERDICTED, day);
        for (Operative member : caught) {
            members.arrest(member, plot, nation, day);
            caution.learn(day);
        }
        for (Operative member : caught) {
            follow(member, plot, nation, withinReach, day);
        }
        if (!caught.isEmpty()) {
            members.tellSize(day);
        }
        activity.displace(plot.host(), context.surveillance(), context.events(), day);
    }

    /** Lets somebody arrested go back to the network; he or she leaves fewer traces from then on. */
    public void free(Operative operative, double day) {
        members.free(operative, day);
    }

    /** Interrogates somebody arrested and follows up what that reveals, one step far. */
    private void follow(Operative arrested, Plot over, int nation, IntPredicate withinReach, double day) {
        for (Operative revealed : members.interrogate(arrested, day)) {
            boolean atHand = revealed.isAtLiberty()
                    && withinReach.test(revealed.residence())
                    && context.draws()
                            .happens(
                                    context.followUpArrests(),
                                    Purpose.INTERROGATION,
                                    day,
                                    ~arrested.key(),
                                    revealed.key());
            Plot plot = revealed.plot();
            context.listener().revealed(nation, revealed, revelation(arrested, revealed), day);
            // What was revealed may have led to another interdiction at once, and to this arrest with it.
            if (atHand && revealed.isAtLiberty()) {
                members.arrest(revealed, over, nation, day);
                caution.learn(day);
                if (plot != null) {
                    teamShrank(plot, day);
                }
            }
        }
    }

    /** What names a revelation in random draws: who reveals whom, and after how many arrests. */
    private static long revelation(Operative arrested, Operative revealed) {
        long key = Keys.of(arrested.key(), revealed.key());
        return arrested.arrests() == 1 ? key : Keys.of(key, arrested.arrests());
    }

    /** Dissolves a plot with too small a team; another may have a larger share of its team on watchlists now. */
    private void teamShrank(Plot plot, double day) {
        Undertaking undertaking = undertakings.get(plot);
        if (undertaking == null) {
            return;
        }
        if (plot.team().size() < spec.minimumTeam()) {
            end(plot, PlotEnd.DISSOLVED, day);
        } else {
            undertaking.source.refresh(day);
        }
    }

    private void begin(Arrival arrival, long streamKey, double plotsPerYear, double day, double lastDay) {
        Births stream =
                new Births(context.agent(), context.draws(), arrival, streamKey, plotsPerYear, lastDay, this::consider);
        births.add(stream);
        stream.planAfter(day);
    }

    private void consider(long streamKey, long index, double day) {
        double mark = context.draws().uniform(Purpose.BIRTH_MARK, day, streamKey, index);
        double strength = Math.min(1, members.strength());
        long plotKey = Keys.of(streamKey, index);
        boolean kept = mark < strength * (1 - activity.preventedBirths(context.prevention()));
        List<Operative> team = kept && members.exist() ? members.findTeam(plotKey, day) : List.of();
        Birth result = mark >= strength
                ? Birth.TOO_WEAK
                : !kept ? Birth.PREVENTED : members.exist() && team.isEmpty() ? Birth.NO_TEAM : Birth.BORN;
        context.events().on(new BirthConsidered(day, spec.id(), index, mark, strength, result));
        if (result == Birth.BORN) {
            begin(plotKey, team, day);
        }
    }

    private void begin(long plotKey, List<Operative> team, double day) {
        Draws draws = context.draws();
        int target = activity.target(draws, day, plotKey);
        double[] footprint = activity.plotFootprint(draws, day, plotKey, target);
        double severity = spec.severity() * Keys.exponential(draws.bits(Purpose.SEVERITY, day, plotKey));
        Plot plot = new Plot(plotKey, context.number(), true, target, largest(footprint), severity, day);
        members.engage(plot, team);
        double clockDays = draws.duration(spec.clockLaw(), spec.clockDays(), Purpose.CLOCK, day, plotKey, 0);
        context.events()
                .on(new PlotBorn(
                        day,
                        plot.id(),
                        spec.id(),
                        context.order().id(target),
                        context.order().id(plot.host()),
                        severity,
                        team.size(),
                        clockDays));
        int stages = Math.max(1, spec.clockLaw().shape());
        PlotClock clock = new PlotClock(context.agent(), clockDays, stages, day, () -> attack(plot));
        Source source = new Source(
                plot, context.agent(), draws, rates, context.surveillance(), footprint, context.nationKeys());
        undertakings.put(plot, new Undertaking(clock, source));
        source.start(day);
    }

    private static int largest(double[] shares) {
        int largest = 0;
        for (int i = 1; i < shares.length; i++) {
            if (shares[i] > shares[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    private void attack(Plot plot) {
        Undertaking undertaking = undertakings.get(plot);
        double day = undertaking == null ? 0 : undertaking.clock.day();
        boolean failed = context.draws().happens(spec.failureProbability(), Purpose.ATTACK, day, plot.key(), 0);
        end(plot, failed ? PlotEnd.FAILED : PlotEnd.LAUNCHED, day);
    }

    private void end(Plot plot, PlotEnd end, double day) {
        Undertaking undertaking = undertakings.remove(plot);
        if (undertaking == null) {
            return;
        }
        undertaking.clock.stop();
        undertaking.source.stop();
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

    /** Rates of traces of this network's plots and operatives. */
    private final class NetworkRates implements Source.Rates {

        @Override
        public double most(Subject subject) {
            double perYear;
            if (subject instanceof Plot plot) {
                perYear = spec.tracesPerPlotYear() * (plot.isWarned() ? rules.warnedFactor() : 1);
            } else {
                perYear = spec.tracesPerOperativeYear();
            }
            double wariness = rules.courts().releasedCaution() * members.waryShare(subject);
            return perYear * (1 - spec.secrecy()) * (1 - wariness) / Births.YEAR_DAYS;
        }

        @Override
        public double now(Subject subject, double day) {
            return most(subject) * (1 - caution.at(day));
        }

        @Override
        public double untilDay(Subject subject) {
            Undertaking undertaking = subject instanceof Plot plot ? undertaking(plot) : null;
            return undertaking == null
                    ? context.horizonDays()
                    : Math.min(context.horizonDays(), undertaking.clock.attackDay());
        }

        private @Nullable Undertaking undertaking(Plot plot) {
            return undertakings.get(plot);
        }
    }
}
