package entente.results.performance;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.Scenarios;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Worlds that are alike but for their size. */
final class GrownWorld {

    private static final double YEAR_DAYS = 365.25;
    private static final int LETTERS = 26;
    private static final int NEIGHBOURS = 3;

    private GrownWorld() {}

    /**
     * A ring of nations with standard values, each with agreements with its next three neighbours on either side, and two
     * networks that are active everywhere and begin one plot a year for every two nations.
     */
    static Scenario ofNations(int nations) {
        return ScenarioReader.read(
                """
                formatVersion: "1.0"
                id: ring
                title: A ring of nations
                summary: Nations that are all alike.
                horizonDays: 730.5
                nations: [%s]
                agreements: [%s]
                networks:
                  - {id: one, footprint: {%s}, targets: {%s}, plotsPerYear: %s}
                  - {id: two, footprint: {%s}, targets: {%s}, plotsPerYear: %s}
                """.formatted(
                                each(nations, i -> "{id: " + id(i) + "}"),
                                agreements(nations),
                                each(nations, i -> id(i) + ": 1"),
                                each(nations, i -> id(i) + ": 1"),
                                nations / 4.0,
                                each(nations, i -> id(i) + ": 1"),
                                each(nations, i -> id(i) + ": 1"),
                                nations / 4.0),
                "ring.yaml",
                List.of());
    }

    /** The alpine corridor with so many operatives, half of them in each network. */
    static Scenario ofOperatives(int operatives) {
        return Scenarios.load("alpine-corridor", List.of("networks[*].operatives=" + operatives / 2));
    }

    /** The alpine corridor over so many years. */
    static Scenario ofYears(double years) {
        return Scenarios.load("alpine-corridor", List.of("horizonDays=" + years * YEAR_DAYS));
    }

    private interface Part {
        String of(int number);
    }

    private static String each(int nations, Part part) {
        return IntStream.range(0, nations).mapToObj(part::of).collect(Collectors.joining(", "));
    }

    private static String agreements(int nations) {
        int neighbours = Math.min(NEIGHBOURS, (nations - 1) / 2);
        return IntStream.range(0, nations)
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(1, neighbours)
                        .mapToObj(step -> "{parties: [" + id(i) + ", " + id((i + step) % nations) + "]}"))
                .collect(Collectors.joining(", "));
    }

    private static String id(int number) {
        return String.valueOf(new char[] {
            (char) ('A' + number / LETTERS / LETTERS),
            (char) ('A' + number / LETTERS % LETTERS),
            (char) ('A' + number % LETTERS)
        });
    }
}
