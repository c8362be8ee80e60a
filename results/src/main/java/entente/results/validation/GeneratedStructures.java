package entente.results.validation;

import entente.engine.random.Seeds;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import entente.engine.threat.StartingTies;
import entente.results.experiment.Progress;
import entente.results.experiment.RunSeeds;
import entente.results.network.TieGraph;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** V6: which of the structures that can be generated is nearest to documented networks of the same size. */
final class GeneratedStructures implements Study {

    private static final List<Structure> STRUCTURES = List.of(
            Structure.CELLULAR, Structure.HIERARCHICAL, Structure.SCALE_FREE, Structure.SMALL_WORLD, Structure.RANDOM);

    private final StudyRuns bench;
    private final List<TieGraph> documented;
    private final int networks;

    /**
     * Compares with documented networks.
     *
     * @param networks how many of each structure and size are generated
     */
    GeneratedStructures(StudyRuns bench, List<TieGraph> documented, int networks) {
        this.bench = bench;
        this.documented = documented;
        this.networks = networks;
    }

    @Override
    public int runs() {
        return documented.size() * STRUCTURES.size() * networks;
    }

    /** Many networks of one structure and the size of a documented one. */
    private record Generated(Structure structure, List<StructureProfile> profiles) {

        /** One measure over all of them. */
        Sample sample(int measure) {
            return new Sample(profiles.stream()
                    .mapToDouble(profile -> profile.values().get(measure))
                    .toArray());
        }

        /** How far each of them is from a documented network. */
        double[] distances(StructureProfile real) {
            return profiles.stream().mapToDouble(real::distance).toArray();
        }

        double meanDistance(StructureProfile real) {
            return new Sample(distances(real)).mean();
        }
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        List<Finding> findings = new ArrayList<>();
        List<DocumentBlock> text = new ArrayList<>(List.of(introduction()));
        int before = 0;
        for (TieGraph network : documented) {
            int start = before;
            List<Generated> generated =
                    generated(network.size(), (done, total) -> progress.advanced(start + done, runs()));
            before += STRUCTURES.size() * networks;
            StructureProfile real = StructureProfile.of(network);
            findings.add(nearest(network.name(), real, generated));
            text.add(table(network, real, generated));
        }
        return new ValidationReport.Chapter("V6", "Generated networks and documented ones", text, findings);
    }

    private List<Generated> generated(int size, Progress progress) {
        List<Generated> all = new ArrayList<>();
        for (Structure structure : STRUCTURES) {
            ThreatNetwork spec = StudyRuns.variant(
                            "generated",
                            "validation/nation",
                            List.of("networks[*].operatives=" + size, "networks[*].structure=" + structure.word()))
                    .scenario()
                    .networks()
                    .get(0);
            List<Long> numbers = LongStream.range(0, size).boxed().toList();
            List<StructureProfile> profiles = IntStream.range(0, networks)
                    .mapToObj(k -> StartingTies.of(spec, Seeds.of(RunSeeds.of(bench.seed(), k))))
                    .map(ties -> StructureProfile.of(new TieGraph(structure.word(), numbers, ties)))
                    .toList();
            all.add(new Generated(structure, profiles));
            progress.advanced(all.size() * networks, STRUCTURES.size() * networks);
        }
        return all;
    }

    /** By how much the default is nearer than the nearest other structure, as means; the two are paired by number. */
    private static Finding nearest(String name, StructureProfile real, List<Generated> generated) {
        Generated other = generated.stream()
                .skip(1)
                .min(Comparator.comparingDouble(each -> each.meanDistance(real)))
                .orElseThrow();
        double[] own = generated.get(0).distances(real);
        double[] others = other.distances(real);
        double[] difference = IntStream.range(0, own.length)
                .mapToDouble(k -> others[k] - own[k])
                .toArray();
        return Finding.positive(
                Criterion.NEAREST_STRUCTURE,
                name + ", against " + other.structure().word(),
                StudyRuns.mean(difference));
    }

    private DocumentBlock introduction() {
        return new DocumentBlock.Prose(
                networks + " networks of each structure were generated for each of three documented ones, with as many"
                        + " operatives; nothing else was set, and nothing was tuned here. But the cellular generator"
                        + " was made with the first of them in view – its size is the default, and its mean degree,"
                        + " clustering and mean distance come near to its – so that the other two alone are a test."
                        + " Distance is the mean over the five measures of their difference over half their sum: 0 is"
                        + " alike, 2 has nothing alike. A documented network is what courts and journalists could see"
                        + " of it; ties that nobody saw are missing. Numbers in parentheses are where 95 of 100"
                        + " generated networks lie; in bold, where that holds the documented one.");
    }

    private static DocumentBlock table(TieGraph network, StructureProfile real, List<Generated> generated) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("**documented**"));
        real.values().forEach(value -> head.add(ReportedNumbers.number(value)));
        head.add("0");
        rows.add(head);
        for (Generated each : generated) {
            List<String> row = new ArrayList<>(List.of(each.structure().word()));
            for (int measure = 0; measure < real.values().size(); measure++) {
                Sample sample = each.sample(measure);
                String told = ReportedNumbers.sample(sample);
                row.add(sample.holds(real.values().get(measure)) ? "**" + told + "**" : told);
            }
            row.add(ReportedNumbers.number(each.meanDistance(real)));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of(""));
        columns.addAll(StructureProfile.NAMES);
        columns.add("mean distance from it");
        return new DocumentBlock.Grid(network.name() + ", " + network.size() + " operatives", columns, rows, "");
    }
}
