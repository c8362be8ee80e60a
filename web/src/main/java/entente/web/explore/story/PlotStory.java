package entente.web.explore.story;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one plot, and who held what of it: the answer, as data, to why it was missed. All of it is as it stood at
 * the plot's end; what happened to reports later is left out.
 *
 * @param plot the plot
 * @param real whether it exists
 * @param network the network it belongs to, or is taken to belong to
 * @param birth how it began; null if it does not exist
 * @param end how it ended, and who had found it by then
 * @param pooled what all reports together would have shown
 * @param reports the reports filed on it, in order
 * @param holders the nations and institutions that held any of them, those with the most evidence first
 * @param stops how often each obstacle stopped a report at a recipient, the most frequent first
 * @param pursuit what those who detected it did about it, in order
 * @param unseen traces of it that a nation missed for want of means that a peer has, by nation
 */
public record PlotStory(
        String plot,
        boolean real,
        String network,
        @Nullable Birth birth,
        @JsonUnwrapped End end,
        Pooled pooled,
        List<ReportTrace> reports,
        List<HolderTrace> holders,
        List<Stopped> stops,
        List<Step> pursuit,
        Map<String, Integer> unseen) {

    public PlotStory {
        reports = List.copyOf(reports);
        holders = List.copyOf(holders);
        stops = List.copyOf(stops);
        pursuit = List.copyOf(pursuit);
        unseen = Collections.unmodifiableMap(new TreeMap<>(unseen));
    }

    /**
     * How it ended.
     *
     * @param ending how
     * @param endDay the day of its end, or the last day of the run
     * @param detections who detected it, in order
     * @param missed whether it ended in an attack while nobody had detected it
     */
    public record End(Ending ending, double endDay, List<Detection> detections, boolean missed) {

        public End {
            detections = List.copyOf(detections);
        }
    }

    /** How a plot ends. */
    public enum Ending {
        ATTACK,
        FAILED,
        INTERDICTED,
        DISSOLVED,
        /** A case found that it does not exist. */
        WRONGFUL,
        /** The run ended first. */
        UNDER_WAY
    }

    /**
     * How it began.
     *
     * @param day when
     * @param target the nation it aims at
     * @param host the nation where most of it sits
     * @param team operatives in its team
     */
    public record Birth(double day, String target, String host, int team) {}

    /** Somebody's evidence reached the threshold. */
    public record Detection(double day, String nation, double evidence) {}

    /**
     * What the distinct reports that all nations had filed would have shown together, as the measure {@code
     * dotsNotConnected} counts it: since an interdiction last failed, against the lowest threshold of a nation with teams.
     *
     * @param evidence the evidence of all reports together at the plot's end, in reports of weight 1
     * @param threshold the lowest threshold of any nation with teams; null if none has teams
     * @param day the day on which the evidence reached it; null if it never did
     * @param daysEarlier the time from that day to the plot's end, in days; null if it never did
     * @param counted whether the attack counts in measures: it was missed, and after the warm-up
     */
    public record Pooled(
            double evidence,
            @Nullable Double threshold,
            @Nullable Double day,
            @Nullable Double daysEarlier,
            boolean counted) {}

    /**
     * One report.
     *
     * @param sinceEscape whether it was filed since an interdiction last failed, and so counts in the pool
     * @param atOrigin what became of it at its origin
     * @param passages what became of it at each other holder, in the order in which that was settled
     */
    public record ReportTrace(
            String report,
            String origin,
            double filedDay,
            String grade,
            double weight,
            Marking marking,
            boolean sinceEscape,
            Passage atOrigin,
            List<Passage> passages) {

        public ReportTrace {
            passages = List.copyOf(passages);
        }

        /** What became of it everywhere, its origin first. */
        public List<Passage> everywhere() {
            return Stream.concat(Stream.of(atOrigin), passages.stream()).toList();
        }
    }

    /** What a holder makes of a report. */
    public enum State {
        /** It was filed or arrived, and waits for an analyst. */
        WAITING,
        /** It stands in the dossier. */
        LINKED,
        /** It could not be linked. */
        STRAY,
        /** It was sent and had not arrived. */
        UNDER_WAY,
        /** A gate kept it back. */
        WITHHELD
    }

    /**
     * What became of a report at somebody.
     *
     * @param to whom: the recipient, or the origin itself
     * @param state what became of it
     * @param day since when
     * @param heldDay since when it has the report at all; null if it never had
     * @param from from whom the report first came; null if from nobody, as at its origin
     * @param obstacle what stopped it; null if nothing did
     * @param stops every sender that kept it back from the recipient, with the gate; empty if it was sent
     */
    public record Passage(
            String to,
            State state,
            double day,
            @Nullable Double heldDay,
            @Nullable String from,
            @Nullable Obstacle obstacle,
            List<Stop> stops) {

        public Passage {
            stops = List.copyOf(stops);
        }
    }

    /** A gate that closed. */
    public record Stop(String from, Obstacle obstacle, double day) {}

    /**
     * What one holder held.
     *
     * @param holder the nation or institution
     * @param threshold evidence at which it would have counted as detected, or as a reason for a notice
     * @param evidence evidence in its dossier at the end
     * @param sinceDay since when it held any report; for its own reports, since they were filed
     * @param held reports held in any way
     * @param linked of these, those in the dossier
     * @param strays of these, those that could not be linked
     */
    public record HolderTrace(
            String holder, double threshold, double evidence, double sinceDay, int held, int linked, int strays) {}

    /**
     * A step of a case.
     *
     * @param kind what happened
     * @param nation whose case it is
     * @param host who was asked to act together, or on whose soil a joint task force acted; null where there is none such
     * @param reason why that nation declined; null if it did not
     */
    public record Step(
            double day,
            StepKind kind,
            String nation,
            @Nullable String host,
            @Nullable Obstacle reason) {}

    /** What happens in a case. */
    public enum StepKind {
        OPENED,
        ASKED,
        ACCEPTED,
        DECLINED,
        /** A joint task force acted on the host's soil without a request. */
        TASK_FORCE,
        /** An interdiction failed, and the plot was lost again. */
        LOST
    }

    /** How often an obstacle stopped a report at a recipient. */
    public record Stopped(Obstacle obstacle, int times) {}
}
