package entente.web.house;

import java.util.List;

/**
 * A figure of the code.
 *
 * @param what what is counted
 * @param before what it was in version 0.1, by the same count
 * @param now what it is
 * @param most what it may be at most (the ratio of tests: at least)
 */
record Counted(String what, double before, double now, double most) {

    static final String TESTS = "lines of test to main";

    static List<Counted> all(Architecture code) {
        List<Integer> lengths = code.fileLengths();
        return List.of(
                new Counted("types in the largest knot", 25, code.largestKnot(), 9),
                new Counted("types of 12 lines or fewer", 113, code.tinyTypes().size(), 72),
                new Counted(
                        "records of more than 12 components",
                        17,
                        code.wideRecords().size(),
                        8),
                new Counted("file names used twice", 45, code.namesUsedTwice().size(), 5),
                new Counted(TESTS, 0.57, Math.floor(100 * code.testsByMain()) / 100, 0.67),
                new Counted("passages that stand twice", 29, code.repetitions().size(), 16),
                new Counted("lines of a file, median", 58, lengths.get(0), 80),
                new Counted("lines of a file, 95 % at most", 177, lengths.get(1), 300),
                new Counted("lines of the longest file", 398, lengths.get(2), 440),
                new Counted(
                        "methods of more than 50 lines",
                        9,
                        code.methodsAbove(50).size(),
                        5),
                new Counted(
                        "methods of more than 60 lines",
                        2,
                        code.methodsAbove(60).size(),
                        0),
                new Counted(
                        "methods of more than 7 parameters",
                        7,
                        code.parametersAbove(7).size(),
                        9),
                new Counted(
                        "members that main does not ask for",
                        53,
                        code.forTestsAlone().size(),
                        46));
    }

    boolean holds() {
        return what.equals(TESTS) ? now >= most : now <= most;
    }
}
