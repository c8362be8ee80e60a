package entente.web.explore.story;

import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Obstacle;
import entente.web.explore.story.PlotStory.Passage;
import entente.web.explore.story.PlotStory.ReportTrace;
import entente.web.explore.story.PlotStory.State;
import entente.web.explore.story.PlotStory.Stop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of one report so far, at its origin and at everybody whom it reached or was kept from. */
final class ReportFile {

    final ReportFiled filed;
    final Map<String, Fate> fates = new LinkedHashMap<>();
    boolean sinceEscape = true;

    /** What became of the report at one holder. */
    static final class Fate {
        State state;
        double day;
        /** Since when the holder has it; not a number until then. */
        double sinceDay = Double.NaN;

        /** From whom it first came; null of who filed it. */
        @Nullable
        String from;

        @Nullable
        Obstacle obstacle;
        /** The last gate that each sender closed to this holder. */
        final Map<String, Stop> stops = new LinkedHashMap<>();

        Fate(State state, double day) {
            this.state = state;
            this.day = day;
        }
    }

    ReportFile(ReportFiled filed) {
        this.filed = filed;
        settle(filed.nation(), State.WAITING, filed.day(), null);
    }

    /** The holder has it now, or is about to: what kept it back before matters no more. */
    void settle(String holder, State state, double day, @Nullable Obstacle obstacle) {
        Fate fate = fates.computeIfAbsent(holder, key -> new Fate(state, day));
        fate.state = state;
        fate.day = day;
        fate.obstacle = obstacle;
        fate.stops.clear();
        if (state != State.UNDER_WAY && Double.isNaN(fate.sinceDay)) {
            fate.sinceDay = day;
        }
    }

    void shared(String to, double day) {
        Fate fate = fates.get(to);
        if (fate == null || fate.state == State.WITHHELD) {
            settle(to, State.UNDER_WAY, day, null);
        }
    }

    void arrived(String from, String to, double day) {
        Fate fate = fates.computeIfAbsent(to, key -> new Fate(State.UNDER_WAY, day));
        if (fate.state == State.WITHHELD || fate.state == State.UNDER_WAY) {
            settle(to, State.WAITING, day, null);
            fate.from = from;
        }
    }

    void withheld(ReportWithheld event) {
        Fate fate = fates.computeIfAbsent(event.to(), key -> new Fate(State.WITHHELD, event.day()));
        if (fate.state == State.WITHHELD) {
            fate.day = event.day();
            fate.obstacle = event.obstacle();
            fate.stops.remove(event.from());
            fate.stops.put(event.from(), new Stop(event.from(), event.obstacle(), event.day()));
        }
    }

    ReportTrace trace() {
        List<Passage> passages = new ArrayList<>();
        fates.forEach((to, fate) -> passages.add(new Passage(
                to,
                fate.state,
                fate.day,
                Double.isNaN(fate.sinceDay) ? null : Double.valueOf(fate.sinceDay),
                fate.from,
                fate.obstacle,
                List.copyOf(fate.stops.values()))));
        // The origin was settled first, when the report was filed.
        Passage own = passages.remove(0);
        return new ReportTrace(
                filed.report(),
                filed.nation(),
                filed.day(),
                filed.grade(),
                filed.weight(),
                filed.marking(),
                sinceEscape,
                own,
                passages);
    }
}
