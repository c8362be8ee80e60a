package entente.results.mechanism;

import static entente.results.mechanism.Changes.decided;
import static entente.results.mechanism.Changes.decisions;
import static entente.results.mechanism.Changes.nations;
import static entente.results.mechanism.Changes.rule;
import static entente.results.mechanism.Expected.DEPENDS;
import static entente.results.mechanism.Expected.HARMS;
import static entente.results.mechanism.Expected.HELPS;
import static entente.results.mechanism.Mechanism.ofAll;

import java.util.List;

/** What changes how nations stand with each other. */
final class PoliticsMechanisms {

    private static final String THEME = "politics";

    private PoliticsMechanisms() {}

    static List<Mechanism> all() {
        return List.of(
                new Mechanism(
                        THEME,
                        "dialogue",
                        "each quarter every nation talks to the partner under an agreement who misses most of the"
                                + " affinity demanded",
                        HELPS,
                        Change.NONE,
                        decisions(Talks::withTheEstranged)),
                new Mechanism(
                        THEME,
                        "requests for information",
                        "each quarter every nation asks each partner about each network",
                        HELPS,
                        Change.NONE,
                        decisions(Talks::requests)),
                ofAll(THEME, "transparency", "politics", "publishesPolicy", false, true, HELPS),
                whereDecided(
                        "changes of leaders",
                        "`leadershipChangesPerYear` of all nations 0.5 instead of 0.0",
                        DEPENDS,
                        nations("politics", "leadershipChangesPerYear", 0.0),
                        nations("politics", "leadershipChangesPerYear", 0.5)),
                whereDecided(
                        "trust that learns",
                        "instead of staying as it is",
                        DEPENDS,
                        rule("trustLearns", false),
                        rule("trustLearns", true)),
                whereDecided(
                        "blame after attacks",
                        "it costs affinity 0.1 and trust 2 experiences instead of nothing",
                        HARMS,
                        rule("diplomacy", "blameAffinity", 0.0).then(rule("diplomacy", "blameWeight", 0.0)),
                        rule("diplomacy", "blameAffinity", 0.1).then(rule("diplomacy", "blameWeight", 2.0))),
                new Mechanism(
                        THEME,
                        "windows after attacks",
                        "as the scenario says, instead of none",
                        HELPS,
                        rule("diplomacy", "windowTrust", 0.0)
                                .then(rule("diplomacy", "windowAffinity", 0.0))
                                .then(rule("diplomacy", "windowDiscretion", 0.0))
                                .then(rule("diplomacy", "windowGradeSteps", 0.0))
                                .then(rule("diplomacy", "windowNeedToKnow", 1.0))
                                .then(rule("diplomacy", "windowPriority", 0.0)),
                        Change.NONE));
    }

    /** One that works through what nations decide: autopilots are on in both worlds. */
    private static Mechanism whereDecided(String name, String words, Expected expected, Change without, Change with) {
        String where = ", where autopilots decide on agreements and policies";
        return new Mechanism(
                "politics",
                name,
                words + where,
                expected,
                decided().then(without),
                decided().then(with));
    }
}
