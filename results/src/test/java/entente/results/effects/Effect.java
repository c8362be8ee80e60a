package entente.results.effects;

import java.util.List;

/**
 * Something that theory expects and that common sense does not: one change to a bundled scenario, and what it must do.
 *
 * @param name what it is called
 * @param expectation what theory expects, in a sentence
 * @param source who says so
 * @param scenario the bundled scenario
 * @param given how all arms differ from the scenario as written
 * @param change the one thing whose effect is looked at
 * @param without what takes away the mechanism that theory names; the same change must then do something else
 * @param claims what the change must do
 * @param meaning what it means for policy
 */
record Effect(
        String name,
        String expectation,
        String source,
        String scenario,
        Settings given,
        Settings change,
        Settings without,
        List<Claim> claims,
        String meaning) {

    /**
     * Settings, and what they amount to.
     *
     * @param words what they amount to, as a sentence
     * @param settings each {@code path=value}
     */
    record Settings(String words, List<String> settings) {

        static Settings of(String words, String... settings) {
            return new Settings(words, List.of(settings));
        }
    }

    /**
     * What must become of a measure. Whatever it is, it must be due to the mechanism: clearly more so, in the same direction,
     * than where the mechanism has been taken away.
     *
     * @param measure the measure
     * @param nation the nation it is measured for; empty for all together
     * @param rises whether it must rise; else it must fall
     * @param outright whether the change must make it rise or fall; else it is enough that without the mechanism the change
     *     would have done less of it, or more of the contrary
     */
    record Claim(String measure, String nation, boolean rises, boolean outright) {

        /** The change raises the measure. */
        static Claim rises(String measure) {
            return new Claim(measure, "", true, true);
        }

        /** The change lowers the measure. */
        static Claim falls(String measure) {
            return new Claim(measure, "", false, true);
        }

        /** The mechanism alone raises the measure: it eats up a part of what the change gains. */
        static Claim isEatenUp(String measure) {
            return new Claim(measure, "", true, false);
        }

        /** The same for one nation. */
        Claim in(String place) {
            return new Claim(measure, place, rises, outright);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
