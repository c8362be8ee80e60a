package entente.web.exercise.review;

import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.results.statistics.Estimate;
import entente.web.exercise.review.Ladder.Rung;
import entente.web.exercise.review.Ladder.Step;
import entente.web.exercise.view.ReviewInput;
import entente.web.naming.DayNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the plots of an exercise, in numbers, and the sentences with which a review opens.
 *
 * @param days the days that were played
 * @param nations how many nations there are
 * @param stopped plots that were interdicted, or of which arrests left too few
 * @param attacks attacks that took place
 * @param failed attacks that failed by themselves
 * @param underWay plots that had come to no end
 */
public record Opening(double days, int nations, int stopped, int attacks, int failed, int underWay) {

    /** Below so many ended plots, luck may turn an evening. */
    static final int FEW = 10;

    private static final String KEY = "review.opening.";
    private static final double MONTH_DAYS = 30.4375;
    /** How far from whole months days may be to be told as months. */
    private static final double NEARLY = 0.1;

    public static Opening of(ReviewInput material) {
        List<Event> events = material.events();
        int born = count(events, PlotBorn.class);
        int stopped = count(events, PlotInterdicted.class) + count(events, PlotDissolved.class);
        int attacks = count(events, AttackLaunched.class);
        int failed = count(events, AttackFailed.class);
        return new Opening(
                material.day(),
                material.scenario().nations().size(),
                stopped,
                attacks,
                failed,
                born - stopped - attacks - failed);
    }

    private static int count(List<Event> events, Class<? extends Event> kind) {
        return (int) events.stream().filter(kind::isInstance).count();
    }

    /** Plots that came to an end. */
    public int ended() {
        return stopped + attacks + failed;
    }

    /** What happened; known at once. */
    public List<Message> happened() {
        List<Message> told = new ArrayList<>();
        if (ended() == 0) {
            told.add(Message.of(KEY + "quiet", time(), nations, underWay));
            return told;
        }
        told.add(Message.of(KEY + "happened", time(), stopped, ended(), nations, attacks));
        if (failed > 0) {
            told.add(Message.of(KEY + "failed", failed));
        }
        if (underWay > 0) {
            told.add(Message.of(KEY + "underWay", underWay));
        }
        if (ended() < FEW) {
            told.add(Message.of(KEY + "few", ended()));
        }
        return told;
    }

    private Message time() {
        double months = days / MONTH_DAYS;
        boolean whole = Math.round(months) >= 2 && Math.abs(months - Math.round(months)) <= NEARLY;
        return whole ? Message.of(KEY + "months", Math.round(months)) : Message.of(KEY + "days", DayNumber.of(days));
    }

    /** What would have been: nothing is said of a difference that is not told apart from none. */
    public static List<Message> wouldHave(Ladder ladder) {
        return List.of(compared(ladder, Step.EVERYTHING, "everything."), compared(ladder, Step.NOTHING, "nothing."));
    }

    private static Message compared(Ladder ladder, Step step, String key) {
        Rung rung = ladder.at(step);
        Estimate more = rung.more() == null ? rung.attacks() : rung.more().estimate();
        Double mean = more.mean();
        Double low = more.low();
        Double high = more.high();
        if (mean == null || low == null || high == null) {
            return Message.of(KEY + key + "unknown", ladder.replications());
        }
        if (!more.excludesZero()) {
            return Message.of(KEY + key + "untold", ladder.replications(), amount(low), amount(high));
        }
        return mean < 0
                ? Message.of(KEY + key + "fewer", -mean, -high, -low, ladder.replications())
                : Message.of(KEY + key + "more", mean, low, high, ladder.replications());
    }

    /** An end of an interval that holds none: fewer, more, or none, to two decimals. */
    private static Message amount(double more) {
        double shown = Math.round(100 * more) / 100.0;
        if (shown == 0) {
            return Message.of(KEY + "none");
        }
        return Message.of(KEY + (shown < 0 ? "amount.fewer" : "amount.more"), Math.abs(shown));
    }
}
