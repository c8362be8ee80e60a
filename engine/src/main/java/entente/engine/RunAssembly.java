package entente.engine;

import entente.engine.capacity.CapabilityChanges;
import entente.engine.capacity.CapacityBuilding;
import entente.engine.diplomacy.Aftermath;
import entente.engine.diplomacy.AgreementVerification;
import entente.engine.diplomacy.Dialogues;
import entente.engine.diplomacy.DiplomacyContext;
import entente.engine.diplomacy.Publications;
import entente.engine.diplomacy.Treaties;
import entente.engine.event.EventListener;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.AnalystQueue;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Noticing;
import entente.engine.justice.Courts;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Clock;
import entente.engine.operations.FalseLeads;
import entente.engine.operations.FalseReports;
import entente.engine.operations.Intrusions;
import entente.engine.operations.Operations;
import entente.engine.operations.OperationsContext;
import entente.engine.operations.Teams;
import entente.engine.politics.AffinityDrift;
import entente.engine.politics.Attention;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Forecasts;
import entente.engine.politics.LeadershipChanges;
import entente.engine.politics.Priorities;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Seeds;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Count;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Exchange;
import entente.engine.sharing.Policies;
import entente.engine.sharing.SharingContext;
import entente.engine.threat.ChannelShares;
import entente.engine.threat.Network;
import entente.engine.threat.Prevention;
import entente.engine.view.NationView.AttackView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All parts of one run, put together. */
final class RunAssembly {

    final Scenario scenario;
    final NationOrder order;
    final List<Institution> institutions;
    final List<String> networkIds;
    final List<String> parties = new ArrayList<>();
    final Draws draws;
    final Clock clock;
    final Agent calendar;
    final Agent control;
    final EventListener events;
    final List<IntelligenceParty> holders = new ArrayList<>();
    final List<Network> networks = new ArrayList<>();
    final List<Attention> attention = new ArrayList<>();
    final List<AttackView> attacks = new ArrayList<>();
    final Priorities priorities;
    final boolean[] autopilots;
    final DiplomaticRelations relations;
    final Agreements agreements;
    final Policies policies;
    final CurrentCapabilities means;
    final Teams teams;
    final Analysis analysis;
    final CapabilityChanges abilities;
    final Exchange exchange;
    final CapacityBuilding capacityBuilding;
    final Filing filing;
    final Noticing noticing;
    final Courts courts;
    final Operations operations;
    final TrueThreat trueThreat;
    final Assessing assessing;
    final Forecasts forecasts;
    final List<FalseLeads> falseLeads = new ArrayList<>();
    final List<FalseReports> falseReports = new ArrayList<>();
    final List<Intrusions> intrusions = new ArrayList<>();
    final AffinityDrift drift;
    final List<LeadershipChanges> leaderships = new ArrayList<>();
    final List<AgreementVerification> verifications = new ArrayList<>();
    final Aftermath aftermath;
    final Dialogues dialogues;
    final Publications publications;
    final Treaties treaties;
    final DecisionPoints decisionPoints;

    RunAssembly(Scenario scenario, Seeds seeds, EventListener listener) {
        this.scenario = scenario;
        events = event -> {
            if (event instanceof AttackLaunched attack) {
                attacks.add(new AttackView(attack.day(), attack.target(), attack.network()));
            }
            listener.on(event);
        };
        order = new NationOrder(scenario.nations());
        institutions = scenario.institutions().stream()
                .sorted(Comparator.comparing(Institution::drawKey))
                .toList();
        List<ThreatNetwork> specs = scenario.networks().stream()
                .sorted(Comparator.comparing(ThreatNetwork::drawKey))
                .toList();
        networkIds = specs.stream().map(ThreatNetwork::id).toList();
        order.nations().forEach(nation -> parties.add(nation.id()));
        institutions.forEach(institution -> parties.add(institution.id()));
        draws = new Draws(seeds);
        clock = new Clock(scenario.horizonDays());
        List<Agent> networkAgents = specs.stream().map(spec -> clock.newAgent()).toList();

        priorities =
                new Priorities(order, networkIds, scenario.rules().diplomacy().priorityHalfLifeDays());
        autopilots = new boolean[order.size()];
        for (int i = 0; i < autopilots.length; i++) {
            autopilots[i] = order.nations().get(i).autopilot();
        }
        List<Obstacle> lifted = scenario.rules().lifted();
        means = new CurrentCapabilities(order, lifted);
        teams = new Teams(order);
        agreements =
                new Agreements(scenario.agreements(), order, scenario.rules().clauses());
        policies = new Policies(order, parties, lifted);
        openHolders();
        List<List<Integer>> members = institutions.stream()
                .map(institution -> order.numbers(institution.members()))
                .toList();
        relations = new DiplomaticRelations(scenario, order, parties, members, events);
        RunMediator wiring = new RunMediator(this);
        double distrusted =
                lifted.contains(Obstacle.TRUST) ? 1 : scenario.rules().distrustedCredibility();
        analysis = new Analysis(draws, relations, distrusted, events, wiring);
        abilities = new CapabilityChanges(means, holders, analysis, this::coverageChanged);
        exchange = new Exchange(
                new SharingContext(
                        scenario,
                        order,
                        draws,
                        holders,
                        relations,
                        agreements,
                        policies,
                        means,
                        analysis,
                        (nation, network) -> priorities.of(nation, network, clock.day()),
                        events),
                institutions,
                wiring::leaked);
        filing = new Filing(draws, scenario.rules(), holders, attention, networkIds, policies::rule, events, wiring);
        noticing = new Noticing(
                draws, means, holders, attention, ChannelShares.of(specs), teams::freeShare, events, filing);
        long[] nationKeys = order.nations().stream()
                .mapToLong(nation -> Keys.of(nation.drawKey()))
                .toArray();
        Prevention prevention = new Prevention(order.size());
        for (int k = 0; k < specs.size(); k++) {
            networks.add(new Network(
                    specs.get(k),
                    k,
                    scenario.rules(),
                    scenario.horizonDays(),
                    networkAgents.get(k),
                    draws,
                    order,
                    nationKeys,
                    noticing,
                    prevention,
                    events,
                    wiring));
        }
        capacityBuilding = new CapacityBuilding(order, holders, abilities, exchange, prevention, networks, events);
        OperationsContext world = new OperationsContext(
                scenario, order, draws, holders, networks, relations, exchange, means, teams, events);
        courts = new Courts(world, agreements, filing);
        operations = new Operations(world, courts);
        for (int nation = 0; nation < order.size(); nation++) {
            falseLeads.add(new FalseLeads(world, operations, nation));
            falseReports.add(new FalseReports(world, filing, nation));
            intrusions.add(new Intrusions(world, nation));
        }
        calendar = clock.newAgent();
        drift = new AffinityDrift(scenario.rules().diplomacy(), order, relations, draws, clock.newAgent());
        DiplomacyContext diplomacy = new DiplomacyContext(
                scenario,
                order,
                draws,
                holders,
                networkIds,
                means,
                relations,
                priorities,
                agreements,
                policies,
                exchange,
                events);
        for (int nation = 0; nation < order.size(); nation++) {
            Agent agent = holders.get(nation).agent();
            leaderships.add(new LeadershipChanges(nation, order, relations, draws, agent, events));
            verifications.add(new AgreementVerification(diplomacy, nation));
        }
        aftermath = new Aftermath(diplomacy);
        dialogues = new Dialogues(diplomacy);
        publications = new Publications(diplomacy);
        treaties = new Treaties(diplomacy);
        decisionPoints = new DecisionPoints(this);
        trueThreat = new TrueThreat(this);
        assessing = new Assessing(this);
        forecasts = new Forecasts(draws, scenario.rules().outlook().predictionError());
        // Last of all: a decision comes after everything else at its day, live and in a replay alike.
        control = clock.newAgent();
    }

    /** Starts everything that happens by itself. */
    void start() {
        networks.forEach(Network::start);
        falseLeads.forEach(FalseLeads::start);
        falseReports.forEach(FalseReports::start);
        exchange.start(calendar);
        intrusions.forEach(Intrusions::start);
        assessing.start();
        trueThreat.changed(0);
        capacityBuilding.start();
        drift.start();
        leaderships.forEach(LeadershipChanges::start);
        publications.start();
        verifications.forEach(AgreementVerification::start);
    }

    /** Looks again at the traces in one nation, after its means or its attention have changed. */
    void coverageChanged(int nation, double day) {
        networks.forEach(network -> network.coverageChanged(nation, day));
    }

    private void openHolders() {
        // Institutions act before nations at the same instant; their numbers come after.
        List<Agent> institutionAgents =
                institutions.stream().map(institution -> clock.newAgent()).toList();
        for (int i = 0; i < order.size(); i++) {
            Nation nation = order.nations().get(i);
            Capability capability = nation.capability();
            Agent agent = clock.newAgent();
            attention.add(new Attention(priorities.standing(i)));
            holders.add(new IntelligenceParty(
                    i,
                    nation.id(),
                    nation.drawKey(),
                    true,
                    agent,
                    new AnalystQueue(nation.id(), analysts(capability.analysts()), agent, events),
                    capability.analysisDays(),
                    capability.analysisLaw(),
                    means.linkage(i),
                    networkIds.size()));
        }
        for (int c = 0; c < institutions.size(); c++) {
            Institution institution = institutions.get(c);
            Agent agent = institutionAgents.get(c);
            holders.add(new IntelligenceParty(
                    order.size() + c,
                    institution.id(),
                    institution.drawKey(),
                    false,
                    agent,
                    new AnalystQueue(institution.id(), analysts(institution.analysts()), agent, events),
                    institution.analysisDays(),
                    institution.analysisLaw(),
                    institution.linkage(),
                    networkIds.size()));
        }
    }

    /** How many analysts there are; as many as needed where capacity is no obstacle. */
    private int analysts(Count given) {
        return (scenario.rules().lifts(Obstacle.CAPACITY) ? Count.UNLIMITED : given).value();
    }
}
