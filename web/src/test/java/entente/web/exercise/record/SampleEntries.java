package entente.web.exercise.record;

import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.DeadlineMoved;
import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Origin;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.InjectEntry.Deferred;
import entente.web.exercise.record.InjectEntry.Delayed;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectEntry.PointAsked;
import entente.web.exercise.record.InjectEntry.PointLeft;
import entente.web.exercise.record.InjectEntry.PointRestored;
import entente.web.exercise.record.InjectEntry.Shifted;
import entente.web.exercise.record.InjectEntry.Skipped;
import entente.web.exercise.record.InjectEntry.TakenBack;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MotionEntry.Advised;
import entente.web.exercise.record.MotionEntry.Answered;
import entente.web.exercise.record.MotionEntry.Moved;
import entente.web.exercise.record.MotionEntry.Retracted;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Finished;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.NationEntry.Voted;
import entente.web.exercise.record.NationEntry.Withdrawn;
import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.RequestEntry.Drafted;
import entente.web.exercise.record.RequestEntry.Released;
import entente.web.exercise.record.RequestEntry.TakenUp;
import entente.web.exercise.record.ReviewEntry.Revealed;
import entente.web.exercise.record.SeatEntry.Arrived;
import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatEntry.Kicked;
import entente.web.exercise.record.SeatEntry.Removed;
import entente.web.exercise.record.SeatEntry.Returned;
import entente.web.exercise.record.WordEntry.Bookmarked;
import entente.web.exercise.record.WordEntry.Broadcast;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Projected;
import entente.web.exercise.record.WordEntry.Recalled;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.record.WordEntry.Spoken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of every kind, and the line that Entente 0.1.0 wrote for it. */
public final class SampleEntries {

    private static final InjectPlan PLAN = new InjectPlan(
            "Fire",
            "It burns.",
            "Press",
            List.of("AAA"),
            Trigger.CONDITIONAL,
            null,
            "day > 3",
            null,
            true,
            Map.of(MselField.STORYLINE, "coast"));

    private static final InjectPlan ASKING = new InjectPlan(
            "Envoy",
            "",
            "",
            List.of(),
            Trigger.SHELF,
            null,
            null,
            null,
            true,
            Map.of(),
            new Question(true, "Recall?", List.of("yes", "no"), null, 2));

    private SampleEntries() {}

    /** Every kind of entry by the fields that its line in a log holds. */
    public static Map<Entry, String> lines() {
        Map<Entry, String> lines = new LinkedHashMap<>();
        lines.put(
                new Opened("Test", 7, "0.1.0", new Timing(6, 30, 600, true), "KEY", new Origin("abc", 12)),
                "{\"title\":\"Test\",\"seed\":7,\"engineVersion\":\"0.1.0\",\"timing\":{\"moves\":6,\"daysPerMove\":30.0,"
                    + "\"deliberationSeconds\":600,\"closesAtDeadline\":true},\"aliasKey\":\"KEY\","
                    + "\"origin\":{\"exercise\":\"abc\",\"entry\":12}}");
        lines.put(new Started(), "{}");
        lines.put(new Closed(3), "{\"move\":3}");
        lines.put(
                new Sealed(3, 90, 41, "0.1.0", "ff"),
                "{\"move\":3,\"day\":90.0,\"events\":41,\"engineVersion\":\"0.1.0\",\"stateHash\":\"ff\"}");
        lines.put(new Paused(), "{}");
        lines.put(new Resumed(), "{}");
        lines.put(new DeadlineMoved(120), "{\"seconds\":120}");
        lines.put(new Ended(), "{}");
        lines.put(new WentBack(2), "{\"move\":2}");
        lines.put(new TakenBack(5), "{\"inject\":5}");
        lines.put(
                new CodeIssued(SeatRole.MEMBER, "AAA", "c", "l"),
                "{\"role\":\"MEMBER\",\"nation\":\"AAA\",\"codeDigest\":\"c\",\"linkDigest\":\"l\"}");
        lines.put(new Joined(2, "Ada", "d"), "{\"grant\":2,\"name\":\"Ada\",\"secretDigest\":\"d\"}");
        lines.put(new Kicked(3), "{\"seat\":3}");
        lines.put(new Removed(3), "{\"seat\":3}");
        lines.put(new Returned(3, "d"), "{\"seat\":3,\"secretDigest\":\"d\"}");
        lines.put(new Arrived(), "{}");
        lines.put(new HandedOver("BBB", false), "{\"nation\":\"BBB\",\"autopilot\":false}");
        lines.put(new Said(List.of("BBB"), "Hello"), "{\"to\":[\"BBB\"],\"text\":\"Hello\"}");
        lines.put(
                new Spoken("The Ministry", List.of("AAA"), "Be brief."),
                "{\"from\":\"The Ministry\",\"to\":[\"AAA\"],\"text\":\"Be brief.\"}");
        lines.put(new Broadcast("All"), "{\"text\":\"All\"}");
        lines.put(new Replied(3, "We will."), "{\"message\":3,\"text\":\"We will.\"}");
        lines.put(new Replied(3, "", "yes"), "{\"message\":3,\"text\":\"\",\"choice\":\"yes\"}");
        lines.put(
                new Spoken("Press", List.of(), "Well?", true),
                "{\"from\":\"Press\",\"to\":[],\"text\":\"Well?\",\"answer\":true}");
        lines.put(new Recalled(8), "{\"word\":8}");
        lines.put(new Projected(3, true), "{\"message\":3,\"shown\":true}");
        lines.put(new Noted("Mine"), "{\"text\":\"Mine\"}");
        lines.put(new Bookmarked("Here"), "{\"text\":\"Here\"}");
        lines.put(
                new Decided("{\"type\":\"publishPolicy\"}", "why", 4L),
                "{\"decision\":\"{\\\"type\\\":\\\"publishPolicy\\\"}\",\"reason\":\"why\",\"proposal\":4}");
        lines.put(
                new Proposed("{\"type\":\"publishPolicy\"}", ""),
                "{\"decision\":\"{\\\"type\\\":\\\"publishPolicy\\\"}\",\"reason\":\"\"}");
        lines.put(new Voted(4, true), "{\"proposal\":4,\"inFavour\":true}");
        lines.put(new Finished(2, true), "{\"move\":2,\"finished\":true}");
        lines.put(new Withdrawn(4), "{\"proposal\":4}");
        lines.put(
                new Moved(List.of("BBB"), MotionEntry.Kind.SHARING, "Share."),
                "{\"to\":[\"BBB\"],\"kind\":\"SHARING\",\"text\":\"Share.\"}");
        lines.put(new Answered(5, false), "{\"motion\":5,\"inFavour\":false}");
        lines.put(new Advised(5, true), "{\"motion\":5,\"inFavour\":true}");
        lines.put(new Retracted(5), "{\"motion\":5}");
        lines.put(
                new Written(6L, PLAN),
                "{\"inject\":6,\"plan\":{\"subject\":\"Fire\",\"text\":\"It"
                    + " burns.\",\"from\":\"Press\",\"to\":[\"AAA\"],\"trigger\":\"CONDITIONAL\",\"day\":null,\"condition\":\"day"
                    + " > 3\",\"effect\":null,\"ready\":true,\"fields\":{\"STORYLINE\":\"coast\"}}}");
        lines.put(
                new Written(null, ASKING),
                "{\"inject\":null,\"plan\":{\"subject\":\"Envoy\",\"text\":\"\",\"from\":\"\",\"to\":[],\"trigger\":\"SHELF\","
                    + "\"day\":null,\"condition\":null,\"effect\":null,\"ready\":true,\"fields\":{},\"question\":{"
                    + "\"wanted\":true,\"text\":\"Recall?\",\"options\":[\"yes\",\"no\"],\"days\":null,\"moves\":2}}}");
        lines.put(new PointAsked("law"), "{\"point\":\"law\"}");
        lines.put(new PointLeft("law", "late"), "{\"point\":\"law\",\"reason\":\"late\"}");
        lines.put(new PointRestored("law"), "{\"point\":\"law\"}");
        lines.put(new Fired(6), "{\"inject\":6}");
        lines.put(new Delayed(6, 12.5), "{\"inject\":6,\"day\":12.5}");
        lines.put(new Skipped(6, "late"), "{\"inject\":6,\"reason\":\"late\"}");
        lines.put(new Deferred(6), "{\"inject\":6}");
        lines.put(new Shifted(-2), "{\"days\":-2.0}");
        lines.put(new Asked("Who?"), "{\"text\":\"Who?\"}");
        lines.put(new TakenUp(7), "{\"request\":7}");
        lines.put(new Drafted(7, "They."), "{\"request\":7,\"text\":\"They.\"}");
        lines.put(new Released(7), "{\"request\":7}");
        lines.put(new Revealed(ReviewEntry.Part.ATTACKS, true), "{\"part\":\"ATTACKS\",\"shown\":true}");
        lines.put(
                new ReviewEntry.Compared(7, null, true, false),
                "{\"entry\":7,\"alternative\":null,\"autopilot\":true,\"shown\":false}");
        return lines;
    }
}
