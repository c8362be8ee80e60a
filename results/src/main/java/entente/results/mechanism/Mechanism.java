package entente.results.mechanism;

/**
 * One mechanism that the glossary, the scenario language or the title of the project names, as a pair of worlds that differ in
 * nothing else.
 *
 * @param theme what sort it is
 * @param name what it is called
 * @param words what the second world has and the first has not
 * @param expected what theory expects of it
 * @param without from a scenario to the first world
 * @param with from a scenario to the second
 */
record Mechanism(String theme, String name, String words, Expected expected, Change without, Change with) {

    /** One that sets a field of all nations. */
    static Mechanism ofAll(
            String theme, String name, String group, String field, Object from, Object to, Expected expected) {
        return new Mechanism(
                theme,
                name,
                "`" + field + "` of all nations " + to + " instead of " + from,
                expected,
                Changes.nations(group, field, from),
                Changes.nations(group, field, to));
    }
}
