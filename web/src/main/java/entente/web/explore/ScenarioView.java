package entente.web.explore;

import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingPolicy;
import entente.engine.scenario.ThreatNetwork;
import entente.results.text.Numbers;
import entente.web.map.MapDrawing;
import entente.web.map.NationsMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What the page of a scenario shows: its map, and matrices with a row and a column for each nation. */
public final class ScenarioView {

    private static final double TRUST_LEFT_OUT = 0.5;

    private final Scenario scenario;
    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /** The view of a scenario. */
    public ScenarioView(Scenario scenario) {
        this.scenario = scenario;
        for (Relation relation : scenario.relations()) {
            relations.put(key(relation.between().get(0), relation.between().get(1)), relation);
        }
    }

    /**
     * One cell of a matrix.
     *
     * @param text what stands in it
     * @param style its class, which gives its colour
     */
    public record Cell(String text, String style) {}

    /** One row of a matrix. */
    public record Row(Nation nation, List<Cell> cells) {}

    /** A nation's share of a network, in percent. */
    public record Share(String nation, double percent) {}

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Its map. */
    public String map() {
        return MapDrawing.svg(scenario);
    }

    /** Whether nobody lies where the map shows it. */
    public boolean isSchematic() {
        return NationsMap.of(scenario).isSchematic();
    }

    /** The networks as they begin a run, in the order of the scenario. */
    public List<NetworkView> networks() {
        return scenario.networks().stream().map(NetworkView::of).toList();
    }

    /** The parameters by the part of the scenario in which they stand. */
    public Map<String, List<ParameterLine>> parameters() {
        return ParameterLine.of(scenario);
    }

    /** How far a move of an exercise goes, as the scenario proposes, in whole days. */
    public long daysPerMove() {
        return Math.round(
                scenario.description().exercise().daysPerMove(scenario.period().horizonDays()));
    }

    /** Its paragraphs. */
    public List<String> narrative() {
        return scenario.description()
                .narrative()
                .lines()
                .reduce("", (text, line) -> text + (line.isBlank() ? "\n\n" : line + " "))
                .strip()
                .transform(text -> text.isEmpty() ? List.of() : List.of(text.split("\\s*\n\n\\s*")));
    }

    /** How far each row's nation trusts each column's, 0 to 1. */
    public List<Row> trust() {
        return matrix((from, to) -> {
            Relation relation = relations.get(key(from.id(), to.id()));
            double trust = relation == null
                    ? TRUST_LEFT_OUT
                    : relation.between().get(0).equals(from.id()) ? relation.trust() : relation.returnedTrust();
            return new Cell(number(trust), "h" + Math.round(8 * trust));
        });
    }

    /** Affinity of each two, -1 to 1; empty where it follows from other fields. */
    public List<Row> affinity() {
        return matrix((from, to) -> {
            Relation relation = relations.get(key(from.id(), to.id()));
            Double affinity = relation == null ? null : relation.affinity();
            return affinity == null ? new Cell("·", "m0") : new Cell(number(affinity), diverging(affinity));
        });
    }

    /** How each row's nation shares alerts with each column's. */
    public List<Row> sharing() {
        return matrix((from, to) -> {
            SharingPolicy policy = from.sharing().towards(to.id(), InformationKind.ALERT);
            return switch (policy.posture()) {
                case NEED_TO_KNOW -> new Cell("K", "h1");
                case RECIPROCAL -> new Cell("R", "h4");
                case NEED_TO_SHARE -> new Cell("S", "h7");
            };
        });
    }

    /** Where a network is active, the most active first. */
    public List<Share> footprint(ThreatNetwork network) {
        double sum = network.footprint().values().stream()
                .mapToDouble(share -> share)
                .sum();
        return network.footprint().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Share(entry.getKey(), 100 * entry.getValue() / sum))
                .toList();
    }

    private List<Row> matrix(BiFunction<Nation, Nation, Cell> cell) {
        List<Row> rows = new ArrayList<>();
        for (Nation from : scenario.nations()) {
            List<Cell> cells = new ArrayList<>();
            for (Nation to : scenario.nations()) {
                cells.add(from.id().equals(to.id()) ? new Cell("", "self") : cell.apply(from, to));
            }
            rows.add(new Row(from, cells));
        }
        return rows;
    }

    private static String diverging(double value) {
        long step = Math.round(3 * value);
        return step == 0 ? "m0" : (step < 0 ? "c" : "w") + Math.abs(step);
    }

    private static String number(double value) {
        return Numbers.fixed(value, 1).replace("-", "−");
    }

    /** The two of a pair in the order of their ids. */
    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a;
    }
}
