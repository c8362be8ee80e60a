package entente.engine.threat;

import entente.engine.kernel.Task;
import entente.engine.random.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plots that were stopped and that those of their teams who come free will take up again, once enough of them are at liberty
 * and in no other plot. Whether a plot will be taken up again is settled by one mark when it is stopped.
 */
final class Resumptions {

    private final NetworkContext context;
    private final Resume resume;
    private final Map<Plot, List<Operative>> stopped = new LinkedHashMap<>();

    /** Takes up a plot again. */
    @FunctionalInterface
    interface Resume {

        void on(Plot plot, List<Operative> team, double day);
    }

    Resumptions(NetworkContext context, Resume resume) {
        this.context = context;
        this.resume = resume;
    }

    /** Notes that a plot was stopped, and who was in its team until then, whether caught or not. */
    void stopped(Plot plot, List<Operative> team, double day) {
        double share = context.spec().reaction().resumption();
        if (!team.isEmpty() && context.draws().happens(share, Purpose.RESUMPTION, day, plot.key(), 0)) {
            stopped.put(plot, List.copyOf(team));
        }
    }

    /** Looks, when all who come free at this instant have done so, whether somebody's plot can be taken up again. */
    void freed(Operative operative, double day) {
        for (Map.Entry<Plot, List<Operative>> entry : stopped.entrySet()) {
            if (entry.getValue().contains(operative)) {
                context.agent().plan(new Attempt(entry.getKey()), day);
            }
        }
    }

    private final class Attempt extends Task {
        private final Plot plot;

        Attempt(Plot plot) {
            super(InstantOrder.BIRTH);
            this.plot = plot;
        }

        @Override
        protected void run(double day) {
            List<Operative> team = stopped.getOrDefault(plot, List.of()).stream()
                    .filter(Operative::isFree)
                    .toList();
            if (!team.isEmpty() && team.size() >= context.spec().plotMaking().minimumTeam()) {
                stopped.remove(plot);
                resume.on(plot, team, day);
            }
        }
    }
}
