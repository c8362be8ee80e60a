package entente.results.laws;

import entente.engine.scenario.Scenario;
import entente.results.experiment.Variant;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** That sharing has a price, told beside what it gains, and that a mesh is more to negotiate than a hub. */
record PriceLaw() implements Law {

    private static final String FOILED = "shareFoiled";
    private static final String COST = "cost";
    private static final String WORK = "analystDays";
    private static final String WAIT = "analystWait";

    private static final String MESH = "hub-or-mesh";

    /** Nobody decides, nothing else is agreed on, and on one day all resolve to complete the mesh. */
    private static final List<String> COMPLETED = List.of(
            "rules.sharing=standing",
            "injects=[]",
            "agreements=[]",
            "decisionPoints=[{id: mesh, day: 120, nation: FNN, question: mesh, standing: mesh, options: [{label: mesh,"
                    + " decisions: [{type: treaty, day: 120, parties: [\"*\"], affinityGain: 0}]}, {label: none,"
                    + " decisions: []}]}]");

    private static final double DECIDED_DAY = 120;

    @Override
    public String title() {
        return "Sharing has a price";
    }

    @Override
    public String claim() {
        return "Who shares pays: money for what is agreed and done together, and the days of analysts who read what is"
                + " received or are with partners. A mesh of n nations is n(n − 1)/2 negotiations, of which a ministry"
                + " works on few at once; a hub is n letters. Decided by: in every scenario the days of analysts' work"
                + " rise from isolation to sharing with decisions, in none does cost fall; and in `" + MESH
                + "` the mesh is negotiated in exactly as many negotiations, and by exactly the day, as the schedule of"
                + " rounds says.";
    }

    @Override
    public int runs(LawPlan plan) {
        return (2 * LawSettings.scenarios().size() + 1) * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        List<List<String>> rows = new ArrayList<>();
        boolean holds = true;
        for (String scenario : LawSettings.scenarios()) {
            ArmRuns arms = runs.run(scenario, LawSettings.arms(LawSettings.ISOLATION, LawSettings.DECISIONS));
            Estimate money = more(arms, COST);
            Estimate work = more(arms, WORK);
            boolean paid = Sense.UP.shows(work) && !Sense.DOWN.shows(money);
            holds &= paid;
            rows.add(List.of(
                    scenario,
                    Shown.points(more(arms, FOILED)),
                    Shown.of(money, 1),
                    Shown.of(work, 0),
                    Shown.of(more(arms, WAIT), 2),
                    paid ? "paid" : "**free**"));
        }
        Scenario mesh = Scenarios.load(MESH, COMPLETED);
        MeshNegotiations[] seen = observe(runs, mesh);
        int negotiations = MeshNegotiations.expected(mesh);
        double lastDay = DECIDED_DAY + MeshNegotiations.expectedDays(mesh);
        holds &= Arrays.stream(seen).allMatch(each -> each.negotiations() == negotiations && each.lastDay() == lastDay);
        return new Measured(
                LawVerdict.of(holds),
                List.of(
                        new DocumentBlock.Grid(
                                List.of(
                                        "scenario",
                                        "points foiled gained",
                                        "more cost",
                                        "more days of analysts' work",
                                        "more days of waiting for them",
                                        ""),
                                rows),
                        new DocumentBlock.Grid(
                                List.of(
                                        "a mesh of " + mesh.nations().size() + " nations",
                                        "by the schedule",
                                        "measured"),
                                List.of(
                                        List.of(
                                                "negotiations",
                                                Integer.toString(negotiations),
                                                Integer.toString(seen[0].negotiations())),
                                        List.of(
                                                "last agreement in force, day",
                                                Shown.number(lastDay, 0),
                                                Shown.number(seen[0].lastDay(), 0))))));
    }

    private static Estimate more(ArmRuns arms, String measure) {
        return arms.difference(LawSettings.DECISIONS, LawSettings.ISOLATION, measure);
    }

    private static MeshNegotiations[] observe(LawRuns runs, Scenario mesh) {
        MeshNegotiations[] seen = new MeshNegotiations[runs.plan().pairs()];
        runs.observe(new Variant(MESH, COMPLETED, mesh, List.of()), (number, replication) -> {
            seen[replication] = new MeshNegotiations();
            return seen[replication];
        });
        return seen;
    }
}
