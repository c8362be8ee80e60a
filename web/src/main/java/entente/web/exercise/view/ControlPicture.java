package entente.web.exercise.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import entente.engine.description.Message;
import entente.engine.view.ControlView.PlotView;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Notice;
import entente.web.exercise.view.PublicPicture.MessageLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who lead see: the truth, and everything that anybody does. Whoever leads one nation alone sees what concerns this
 * nation, with numbers of its own, and nothing of the truth.
 *
 * @param nation the nation of whoever leads one alone; null for the whole
 * @param may the kinds of entries that the viewer may ask for, by their words in the log
 * @param open what everybody sees
 * @param plots the plots under way, and what each nation holds on them
 * @param nations each nation, and who plays it
 * @param ties who has sent reports to whom
 * @param waitingFor nations with people that have not said that they are done with this move
 * @param seats who takes part
 * @param injects the event list
 * @param points the points at which nations must choose, in the order of their days
 * @param papers what people wrote and decided
 * @param notices what has happened, the latest last
 */
public record ControlPicture(
        @Nullable String nation,
        List<String> may,
        PublicPicture open,
        List<PlotLine> plots,
        List<NationState> nations,
        List<TieLine> ties,
        List<String> waitingFor,
        List<SeatLine> seats,
        List<InjectLine> injects,
        List<PointLine> points,
        @JsonUnwrapped Papers papers,
        List<Notice> notices) {

    /**
     * What people wrote and decided.
     *
     * @param messages all messages, the latest last
     * @param replies what delegations answered to messages of the exercise, the latest last
     * @param onScreen the numbers of messages of the plenary that stand on the screens
     * @param requests the desk
     * @param decisions what heads have decided
     * @param motions what delegations put to each other
     * @param notes own private notes
     * @param bookmarks marks for the review
     */
    public record Papers(
            List<MessageLine> messages,
            List<ReplyLine> replies,
            List<Integer> onScreen,
            List<RequestLine> requests,
            List<DecisionLine> decisions,
            List<MotionLine> motions,
            List<NoteLine> notes,
            List<NoteLine> bookmarks) {}

    /** A plot under way; {@code name} is what those who know the truth call it. */
    public record PlotLine(Message name, @JsonUnwrapped PlotView held) {}

    /**
     * A nation; {@code people} tells whether people play it, else its autopilot does, and {@code finished} whether they are
     * done with the move. As the {@code voices} of its public life those who lead may speak: who heads its service, the
     * service, a newspaper.
     */
    public record NationState(
            String id,
            String name,
            boolean people,
            boolean finished,
            int teams,
            int freeTeams,
            int waitingJobs,
            int dossiers,
            List<Message> voices) {}

    /** So many reports has one nation sent another so far, as the other counts them: at least one. */
    public record TieLine(String from, String to, int reports) {}

    /** Somebody who takes part. */
    public record SeatLine(
            long seat, String name, SeatRole role, @Nullable String nation, boolean kicked) {}

    /**
     * An inject and where it stands.
     *
     * @param takeBack whether what was done with it can still be taken back
     * @param effect what it does to the world, if anything
     * @param yours whether it is the viewer's to deliver, put off, change or leave out
     * @param held what set it off before it was held; null of what is not held
     */
    public record InjectLine(
            long inject,
            InjectPlan plan,
            String status,
            @Nullable Double deliveredDay,
            @Nullable Message by,
            @Nullable Message note,
            boolean takeBack,
            @Nullable Message effect,
            boolean yours,
            InjectPlan.@Nullable Trigger held) {}

    /**
     * A point at which a nation must choose.
     *
     * @param asked whether the nation has been asked
     * @param early whether those who lead have had it asked ahead of its move
     * @param left why it is not asked at all; null where it is
     * @param chosen what it has chosen so far; null if nothing
     * @param decided what held at its day; null before
     */
    public record PointLine(
            String point,
            double day,
            String nation,
            String question,
            PointPlan plan,
            List<PointOption> options,
            boolean asked,
            boolean early,
            @Nullable String left,
            @Nullable String chosen,
            @Nullable String decided) {}

    /** What the event list says of a point; empty texts where the scenario says nothing. */
    public record PointPlan(
            String subject, String sender, Message mode, String text, String expectedAction, String objective) {}

    /** An option, what it means, and whether it holds if nobody chooses. */
    public record PointOption(String label, String text, boolean standing) {}

    /**
     * What a delegation answered to the message of that number.
     *
     * @param inject the inject that sent the message, if one did
     * @param choice what it chose among the options of the message; null where nothing
     * @param to the names of those among all who lead whom it is for, in the order in which they came; empty for everybody
     * @param yours whether it is for the viewer
     */
    public record ReplyLine(
            long entry,
            int message,
            @Nullable Long inject,
            String subject,
            String nation,
            String by,
            long at,
            double day,
            String text,
            @Nullable String choice,
            List<String> to,
            boolean yours) {

        /** The same with another number for the inject. */
        ReplyLine answering(long other) {
            return new ReplyLine(entry, message, other, subject, nation, by, at, day, text, choice, to, yours);
        }
    }

    /** A request for information. */
    public record RequestLine(
            long request, String nation, String by, double day, String text, String status, String answer) {}

    /** A decision of a head. */
    public record DecisionLine(
            long entry,
            int move,
            double day,
            String nation,
            String by,
            String decision,
            Message words,
            String reason,
            @Nullable Message outcome,
            boolean refused) {}

    /** A motion of one delegation to others, and how each has voted. */
    public record MotionLine(long entry, int move, String by, String kind, String text, String status, String votes) {}

    /** A note or bookmark. */
    public record NoteLine(long entry, double day, String text) {}
}
