package entente.web.exercise.view;

import entente.engine.description.Message;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Notice;
import entente.web.exercise.view.DeskPicture.Decision;
import entente.web.exercise.view.DeskPicture.Motion;
import entente.web.exercise.view.DeskPicture.Reply;
import entente.web.exercise.view.DeskPicture.Request;
import entente.web.exercise.view.PublicPicture.MessageLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a delegation knew, in one line of time: what it was told, was written and wrote, and what its head decided. All of it
 * stood on its desk; nothing is in it that the desk did not show.
 */
public final class OwnTimeline {

    /** What the world told it; messages and decisions stand in the timeline themselves. */
    private static final Set<Notice.Kind> OF_THE_WORLD =
            EnumSet.of(Notice.Kind.REPORT, Notice.Kind.OPERATION, Notice.Kind.POLITICS, Notice.Kind.ATTACK);

    private final ExerciseState state;
    private final Actor actor;
    private final String nation;
    private final List<OwnLine> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param day the day of the simulation
     * @param move the move that was under way, or led to that day
     * @param kind what it is
     * @param from who wrote or did it; empty where nobody did
     * @param to whom it was for; empty where it was for nobody in particular
     * @param told what happened, in words; the subject of a message
     * @param text what somebody wrote
     */
    public record OwnLine(double day, int move, Kind kind, String from, String to, Message told, Message text) {}

    /** What lines are. */
    public enum Kind {
        REPORT,
        OPERATION,
        POLITICS,
        ATTACK,
        MESSAGE,
        REPLY,
        QUESTION,
        ANSWER,
        DECISION,
        MOTION
    }

    private OwnTimeline(ExerciseState state, Actor actor) {
        this.state = state;
        this.actor = actor;
        nation = actor.delegation();
    }

    /** The timeline of a delegate's delegation. */
    static List<OwnLine> of(ExerciseState state, Actor actor) {
        return new OwnTimeline(state, actor).all();
    }

    private List<OwnLine> all() {
        DelegationPapers papers = new DelegationPapers(state, actor, nation);
        state.feeds().after(0, actor).stream()
                .filter(notice -> OF_THE_WORLD.contains(notice.kind()))
                .forEach(notice ->
                        add(notice.day(), Kind.valueOf(notice.kind().name()), "", "", notice.text(), written("")));
        PublicPictures.lines(state.messages().of(nation), state).forEach(this::message);
        for (Reply reply : papers.replies()) {
            add(reply.day(), Kind.REPLY, reply.by(), "", written(""), written(answer(reply)));
        }
        for (Request request : papers.requests()) {
            add(request.day(), Kind.QUESTION, own(), "", written(""), written(request.text()));
            if (request.answered()) {
                add(request.day(), Kind.ANSWER, "", own(), written(""), written(request.answer()));
            }
        }
        for (Decision decision : papers.decisions()) {
            add(decision.day(), Kind.DECISION, decision.by(), "", decision.words(), written(decision.reason()));
        }
        for (Motion motion : papers.motions()) {
            add(
                    state.schedule().timing().dayOf(motion.move()),
                    Kind.MOTION,
                    name(motion.by()),
                    "",
                    Message.of("exercise.motion." + motion.status()),
                    written(motion.text()));
        }
        lines.sort(Comparator.comparingDouble(OwnLine::day));
        return lines;
    }

    private void message(MessageLine line) {
        String to = line.to().contains("*")
                ? ""
                : line.to().stream()
                        .filter(nation -> !nation.equals(line.from()))
                        .map(this::name)
                        .collect(Collectors.joining(", "));
        add(line.day(), Kind.MESSAGE, name(line.from()), to, line.subject(), line.text());
    }

    private void add(double day, Kind kind, String from, String to, Message told, Message text) {
        double moves = day / state.schedule().timing().daysPerMove();
        int move = Math.min(state.schedule().timing().moves(), (int) Math.floor(moves) + 1);
        lines.add(new OwnLine(day, move, kind, from, to, told, text));
    }

    private String own() {
        return name(nation);
    }

    private String name(String id) {
        return id.isEmpty() ? "" : state.names().of(id);
    }

    /** What was chosen, and what was added in own words. */
    private static String answer(Reply reply) {
        return Stream.of(reply.choice(), reply.text())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static Message written(String text) {
        return Message.of("room.asWritten", text);
    }
}
