package entente.results.sweep;

import entente.results.plan.Sweep;
import entente.results.plan.Sweep.SweepPoint;

/** How to run one run of a sweep alone. */
final class RunRecipe {

    /** What a shell takes as it stands. */
    private static final String PLAIN = "[A-Za-z0-9./_=+-]+";

    private RunRecipe() {}

    /** The command. */
    static String command(Sweep sweep, SweepPoint point, Sweep.SweepVariant arm, long seed) {
        return command(sweep.scenario(point), sweep, point, arm, seed);
    }

    /** The command that runs it from the file of its scenario. */
    static String command(String scenario, Sweep sweep, SweepPoint point, Sweep.SweepVariant arm, long seed) {
        StringBuilder text = new StringBuilder("./entente run ").append(quoted(scenario));
        for (String setting : sweep.settings(point, arm)) {
            text.append(" --set ").append(quoted(setting));
        }
        return text.append(" --seed ")
                .append(seed)
                .append(" --replications 1 --no-bounds")
                .toString();
    }

    private static String quoted(String text) {
        return text.matches(PLAIN) ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
