package entente.engine.threat;

import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import entente.engine.kernel.Task;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.Recovery;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operatives of one network: their ties, teams, losses and recruits, and the traces of those who are idle. */
final class Members {

    /** Keeps the keys of operatives apart from those of plots, which are numbered too. */
    private static final long OPERATIVES = Keys.of("operatives");

    /** Keeps the keys of recruits, who are named by those they replace, apart from all others. */
    private static final long RECRUITS = Keys.of("recruits");

    private final NetworkContext context;
    private final Homes homes;
    private final Source.Rates rates;
    private final Graph graph;
    private final List<Operative> operatives = new ArrayList<>();
    private final TeamSearch teams;
    private final List<Source> idle = new ArrayList<>();
    private final int initialComponent;
    private final int initialRecruiters;
    private final Map<Operative, Replacement> replacements = new LinkedHashMap<>();
    private boolean wary;

    Members(NetworkContext context, Activity activity, Source.Rates rates) {
        this.context = context;
        this.rates = rates;
        graph = Structures.build(context.spec(), context.key(), context.draws());
        homes = new Homes(context, activity, graph, operatives);
        teams = new TeamSearch(context, graph, operatives);
        OperativeRole[] roles = OperativeRoles.assign(graph, context.key(), context.draws());
        for (OperativeRole role : roles) {
            enrol(role, Keys.of(Keys.of(context.key(), OPERATIVES), operatives.size()), 0);
        }
        initialComponent = graph.largestComponent();
        initialRecruiters = recruiters();
    }

    /** Tells of the network's size, and lets all idle operatives leave traces from a day on. */
    void start(double day) {
        if (exist()) {
            tellSize(day);
        }
        idle.forEach(source -> source.start(day));
    }

    /** Strength left: the largest component at liberty over the one at the start; 1 without operatives. */
    double strength() {
        return initialComponent == 0 ? 1 : (double) graph.largestComponent() / initialComponent;
    }

    boolean exist() {
        return context.spec().membership().structure() != Structure.NONE;
    }

    /** A connected team of free operatives for a birth; empty if there is none large enough. */
    List<Operative> findTeam(long birthKey, double day) {
        return teams.find(birthKey, day);
    }

    /** Puts a team to work on a plot. */
    void engage(Plot plot, List<Operative> team) {
        for (Operative member : team) {
            member.join(plot);
            plot.team().add(member);
            idle.get(member.number()).stop();
        }
    }

    /** Lets the team of a plot that is over go back to being idle. */
    void release(Plot plot, double day) {
        for (Operative member : plot.team()) {
            member.join(null);
            member.goTo(member.residence());
            idle.get(member.number()).start(day);
        }
        plot.team().clear();
    }

    /** Arrests an operative after the interdiction of a plot. */
    void arrest(Operative operative, Plot over, int nation, double day) {
        operative.arrest();
        graph.remove(operative.number());
        idle.get(operative.number()).stop();
        Plot plot = operative.plot();
        if (plot != null) {
            plot.team().remove(operative);
            operative.join(null);
        }
        context.events()
                .on(new OperativeArrested(
                        day,
                        operative.id(),
                        context.spec().id(),
                        operative.role().name(),
                        context.order().id(nation),
                        context.order().id(operative.place())));
        context.listener().arrested(operative, over);
        planReplacement(operative, day);
    }

    /** Lets somebody arrested go back to his or her ties; a replacement already recruited stays, one to come does not. */
    void free(Operative operative, double day) {
        Replacement replacement = replacements.remove(operative);
        if (replacement != null) {
            context.agent().cancel(replacement);
        }
        operative.free();
        wary = true;
        graph.restore(operative.number());
        idle.get(operative.number()).start(day);
        tellSize(day);
    }

    /** Share of those who leave a subject's traces who were arrested once and let go: of a team, or of an idle operative. */
    double waryShare(ReportSubject subject) {
        if (!wary) {
            return 0;
        }
        if (subject instanceof Operative operative) {
            return operative.isWary() ? 1 : 0;
        }
        List<Operative> team = subject instanceof Plot plot ? plot.team() : List.of();
        int count = 0;
        for (Operative member : team) {
            count += member.isWary() ? 1 : 0;
        }
        return team.isEmpty() ? 0 : (double) count / team.size();
    }

    /** Those tied to an arrested operative whom the interrogation reveals. */
    List<Operative> interrogate(Operative arrested, double day) {
        List<Operative> revealed = new ArrayList<>();
        for (int k = 0; k < graph.degree(arrested.number()); k++) {
            Operative neighbour = operatives.get(graph.neighbour(arrested.number(), k));
            if (neighbour.isAtLiberty()
                    && context.draws()
                            .happens(
                                    context.spec().reaction().interrogationYield(),
                                    Purpose.INTERROGATION,
                                    day,
                                    arrested.arrestKey(),
                                    neighbour.key())) {
                revealed.add(neighbour);
            }
        }
        return revealed;
    }

    /** Tells of the network's size, at first and after arrests or recruits. */
    void tellSize(double day) {
        context.events()
                .on(new NetworkChanged(
                        day,
                        context.spec().id(),
                        graph.atLiberty(),
                        graph.largestComponent(),
                        strength(),
                        GlobalEfficiency.of(graph)));
    }

    /** Looks again at the traces of all idle operatives, after the ceiling of a nation has changed. */
    void refresh(int nation, double day) {
        for (Source source : idle) {
            if (source.isActive()) {
                source.refresh(nation, day);
            }
        }
    }

    /** All who ever belonged to it, by number. */
    List<Operative> all() {
        return operatives;
    }

    private Operative enrol(OperativeRole role, long key, double day) {
        int number = operatives.size();
        int residence = homes.find(number, key, day);
        Operative operative = new Operative(key, context.number(), number, role, residence);
        double[] footprint = new double[context.order().size()];
        footprint[residence] = 1;
        operatives.add(operative);
        idle.add(new Source(operative, context, rates, footprint));
        return operative;
    }

    private int recruiters() {
        int count = 0;
        for (Operative operative : operatives) {
            count += operative.isAtLiberty() && operative.role() == OperativeRole.RECRUITER ? 1 : 0;
        }
        return count;
    }

    private void planReplacement(Operative lost, double day) {
        Recovery recovery = context.spec().reaction().recovery();
        Draws draws = context.draws();
        // Somebody arrested again is a loss of its own, with other luck.
        long again = 2L * (lost.arrests() - 1);
        double mark = draws.uniform(Purpose.RECRUITMENT, day, lost.key(), -1 - again);
        if (recovery.rule() == RecoveryRule.NONE || mark >= recovery.replacedShare()) {
            return;
        }
        double slowness = (initialRecruiters + 1.0) / (recruiters() + 1.0);
        double delay = recovery.delayDays()
                * slowness
                * Keys.exponential(draws.bits(Purpose.RECRUITMENT, day, lost.key(), -2 - again));
        Replacement replacement = new Replacement(lost, Keys.of(Keys.of(lost.key(), RECRUITS), lost.arrests()), mark);
        replacements.put(lost, replacement);
        context.agent().plan(replacement, day + delay);
    }

    /** The replacement of one operative. */
    private final class Replacement extends Task {
        private final Operative lost;
        private final long key;
        private final double mark;

        Replacement(Operative lost, long key, double mark) {
            super(InstantOrder.RECRUIT);
            this.lost = lost;
            this.key = key;
            this.mark = mark;
        }

        @Override
        protected void run(double day) {
            replacements.remove(lost);
            double reached = context.prevention().level(lost.residence());
            if (mark >= context.spec().reaction().recovery().replacedShare() * (1 - reached)) {
                return;
            }
            int ties = Recruitment.ties(graph, lost.number());
            RecoveryRule rule = context.spec().reaction().recovery().rule();
            Recruitment.recruit(
                    graph, rule, ties, key, member -> operatives.get(member).key(), context.draws(), day);
            boolean wanted = recruiters() < initialRecruiters;
            Operative recruit = enrol(wanted ? OperativeRole.RECRUITER : OperativeRole.OPERATIVE, key, day);
            idle.get(recruit.number()).start(day);
            context.events()
                    .on(new OperativeRecruited(day, recruit.id(), context.spec().id(), lost.id()));
            tellSize(day);
        }
    }
}
