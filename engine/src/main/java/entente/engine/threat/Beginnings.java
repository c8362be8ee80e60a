package entente.engine.threat;

import entente.engine.event.PlotEvent.Birth;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import java.util.function.Consumer;

/** Begins the plots of one network: which candidate births are kept, with what team, against whom and for how long. */
final class Beginnings {

    /** Keeps the key of a plot taken up again apart from that of the one that was stopped. */
    private static final long RESUMED = Keys.of("resumed");

    private final NetworkContext context;
    private final ThreatNetwork spec;
    private final Activity activity;
    private final PlotPlaces places;
    private final Members members;
    private final Source.Rates rates;
    private final Undertakings undertakings;
    private final Readiness readiness = new Readiness();
    private final Consumer<Plot> attack;

    /** @param attack what happens when the clock of a plot that was begun has run out */
    Beginnings(
            NetworkContext context,
            Activity activity,
            Members members,
            Source.Rates rates,
            Undertakings undertakings,
            Consumer<Plot> attack) {
        this.context = context;
        this.spec = context.spec();
        this.activity = activity;
        places = new PlotPlaces(context, activity);
        this.members = members;
        this.rates = rates;
        this.undertakings = undertakings;
        this.attack = attack;
    }

    /** Looks at a candidate birth, and begins a plot if the network is strong enough for it. */
    void consider(long streamKey, long index, double day) {
        double mark = context.draws().uniform(Purpose.BIRTH_MARK, day, streamKey, index);
        double strength = Math.min(1, members.strength());
        long plotKey = Keys.of(streamKey, index);
        boolean kept = mark < strength * (1 - activity.preventedBirths(context.prevention()));
        List<Operative> team = kept && members.exist() ? members.findTeam(plotKey, day) : List.of();
        Birth result = mark >= strength
                ? Birth.TOO_WEAK
                : !kept ? Birth.PREVENTED : members.exist() && team.isEmpty() ? Birth.NO_TEAM : Birth.BORN;
        context.events().on(new BirthConsidered(day, spec.id(), index, mark, strength, result));
        readiness.note(result == Birth.BORN, day);
        if (result == Birth.BORN) {
            begin(plotKey, team, activity.target(context.draws(), day, plotKey), day);
        }
    }

    /** Share of candidate births that become plots, of late, 0..1. */
    double readiness() {
        return readiness.share();
    }

    /** Begins a plot like one that was stopped, against the same target. */
    void resume(Plot stopped, List<Operative> team, double day) {
        begin(Keys.of(stopped.key(), RESUMED), team, stopped.target(), day);
    }

    private void begin(long plotKey, List<Operative> team, int target, double day) {
        Draws draws = context.draws();
        double[] transit = places.transit(team, target, plotKey, day);
        double[] footprint =
                team.isEmpty() ? activity.plotFootprint(draws, day, plotKey, target) : places.footprint(team, transit);
        double severity = spec.attacks().severity() * Keys.exponential(draws.bits(Purpose.SEVERITY, day, plotKey));
        Plot plot = new Plot(plotKey, context.number(), true, target, PlotPlaces.largest(footprint), severity, day);
        members.engage(plot, team);
        double clockDays = draws.duration(
                spec.plotMaking().clockLaw(), spec.plotMaking().clockDays(), Purpose.CLOCK, day, plotKey, 0);
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
        int stages = Math.max(1, spec.plotMaking().clockLaw().shape());
        PlotClock clock = new PlotClock(
                context.agent(), clockDays, stages, day, due -> approach(plot, due), () -> attack.accept(plot));
        plot.passThrough(transit);
        undertakings.begin(plot, clock, new Source(plot, context, rates, footprint, target), footprint, day);
    }

    /** Part of the team goes to the target. */
    private void approach(Plot plot, double day) {
        plot.act();
        places.send(plot.team(), plot.target(), plot.key(), day);
        settle(plot, day);
    }

    /** Lets a plot leave its traces where its team is now. */
    void settle(Plot plot, double day) {
        if (plot.hasEnded() || plot.team().isEmpty()) {
            return;
        }
        double[] footprint = places.footprint(plot.team(), plot.transit());
        int before = plot.host();
        plot.moveTo(PlotPlaces.largest(footprint));
        undertakings.place(plot, footprint, day);
        if (plot.host() != before) {
            context.listener().plotMoved(plot, day);
        }
    }
}
