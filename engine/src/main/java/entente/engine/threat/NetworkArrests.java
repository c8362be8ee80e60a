package entente.engine.threat;

import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import java.util.List;
import java.util.function.IntPredicate;

/** Arrests after an interdiction, and what interrogations lead to, one step far. */
final class NetworkArrests {

    private final NetworkContext context;
    private final Members members;
    private final Caution caution;
    private final TeamShrank shrank;

    /** Hears that the team of a plot has lost somebody. */
    @FunctionalInterface
    interface TeamShrank {

        void on(Plot plot, double day);
    }

    NetworkArrests(NetworkContext context, Members members, Caution caution, TeamShrank shrank) {
        this.context = context;
        this.members = members;
        this.caution = caution;
        this.shrank = shrank;
    }

    /**
     * Arrests those who were caught, interrogates them and follows up what that reveals.
     *
     * @param over the plot whose interdiction led to this
     * @param nation the nation that acts, by number
     * @param withinReach nations on whose soil people can be arrested, by number
     */
    void make(List<Operative> caught, Plot over, int nation, IntPredicate withinReach, double day) {
        for (Operative member : caught) {
            arrest(member, over, nation, day);
        }
        for (Operative member : caught) {
            follow(member, over, nation, withinReach, day);
        }
        if (!caught.isEmpty()) {
            members.tellSize(day);
        }
    }

    private void arrest(Operative operative, Plot over, int nation, double day) {
        members.arrest(operative, over, nation, day);
        caution.learn(day);
    }

    private void follow(Operative arrested, Plot over, int nation, IntPredicate withinReach, double day) {
        for (Operative revealed : members.interrogate(arrested, day)) {
            boolean atHand = revealed.isAtLiberty()
                    && withinReach.test(revealed.place())
                    && context.draws()
                            .happens(
                                    context.run().rules().action().followUpArrests(),
                                    Purpose.INTERROGATION,
                                    day,
                                    ~arrested.arrestKey(),
                                    revealed.key());
            Plot plot = revealed.plot();
            context.listener().revealed(nation, revealed, revelation(arrested, revealed), day);
            // What was revealed may have led to another interdiction at once, and to this arrest with it.
            if (atHand && revealed.isAtLiberty()) {
                arrest(revealed, over, nation, day);
                if (plot != null) {
                    shrank.on(plot, day);
                }
            }
        }
    }

    /** What names a revelation in random draws: who reveals whom, and after how many arrests. */
    private static long revelation(Operative arrested, Operative revealed) {
        return Keys.of(arrested.arrestKey(), revealed.key());
    }
}
