package entente.web.exercise.view;

import entente.engine.description.Message;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.DelegationMessages;
import entente.web.exercise.state.DelegationProposals;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.LedInjects;
import entente.web.exercise.state.Letter;
import entente.web.exercise.state.PlannedInject;
import entente.web.exercise.view.ControlPicture.DecisionLine;
import entente.web.exercise.view.ControlPicture.InjectLine;
import entente.web.exercise.view.ControlPicture.NoteLine;
import entente.web.exercise.view.ControlPicture.Papers;
import entente.web.exercise.view.ControlPicture.ReplyLine;
import entente.web.exercise.view.ControlPicture.SeatLine;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes what somebody sees who leads one nation alone: its people, what they write, ask, answer and decide, and the injects that
 * go to it. Of the truth, other nations' affairs and others' notes it holds nothing, and no number that counts them.
 */
final class NationControlPictures {

    private final ExerciseState state;
    private final Actor actor;
    private final String nation;
    private final ControlPictures whole;

    private NationControlPictures(ExerciseState state, Actor actor, String nation) {
        this.state = state;
        this.actor = actor;
        this.nation = nation;
        whole = new ControlPictures(state, actor);
    }

    static ControlPicture of(ExerciseState state, Actor actor, long clockMillis) {
        String nation = actor.nation();
        if (nation == null) {
            throw ExerciseRefusal.unknown();
        }
        return new NationControlPictures(state, actor, nation).picture(clockMillis);
    }

    private ControlPicture picture(long clockMillis) {
        return new ControlPicture(
                nation,
                state.allowed(actor),
                PublicPictures.of(state, clockMillis),
                List.of(),
                state.world().scenario().nations().stream()
                        .filter(one -> one.id().equals(nation))
                        .map(one -> whole.nation(one))
                        .toList(),
                List.of(),
                whole.waitingFor().stream().filter(nation::equals).toList(),
                seats(),
                state.injects().all().stream()
                        .filter(inject -> LedInjects.sees(nation, inject.plan()))
                        .map(this::inject)
                        .toList(),
                new PointLines(state)
                        .all().stream()
                                .filter(point -> point.nation().equals(nation))
                                .toList(),
                papers(),
                state.feeds().after(0, actor));
    }

    /** Who sits for the nation, and who leads it. */
    private List<SeatLine> seats() {
        return numbered(state.seats().of(nation), ControlPictures::seat);
    }

    private Papers papers() {
        List<Letter> messages = state.messages().of(nation);
        return new Papers(
                PublicPictures.lines(messages, state),
                numbered(
                        state.messages().replies().stream()
                                .filter(reply -> reply.nation().equals(nation))
                                .toList(),
                        (reply, number) -> reply(reply, number, messages)),
                IntStream.range(0, messages.size())
                        .filter(i -> state.messages().isProjected(messages.get(i)))
                        .mapToObj(i -> i + 1)
                        .toList(),
                numbered(state.desk().of(nation), whole::request),
                numbered(
                        state.proposals().taken().stream()
                                .filter(taken -> taken.nation().equals(nation))
                                .toList(),
                        this::decision),
                numbered(state.motions().of(nation), whole::motion),
                numbered(
                        state.messages().notesOf(actor.seat()),
                        (note, number) -> new NoteLine(number, note.day(), note.text())),
                List.of());
    }

    /** A reply, which tells the inject that it answers by the number that it has here. */
    private ReplyLine reply(DelegationMessages.Reply reply, long number, List<Letter> messages) {
        ReplyLine line = whole.reply(reply, number, messages);
        Long entry = line.inject();
        return entry == null ? line : line.answering(state.injects().led().number(nation, entry));
    }

    /** Lines with numbers from 1: those of the log would tell how much others do. */
    private static <T, L> List<L> numbered(List<T> all, BiFunction<T, Long, L> line) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> line.apply(all.get(i), i + 1L))
                .toList();
    }

    /** A decision in the nation's own names, as its delegation reads it. */
    private DecisionLine decision(DelegationProposals.Taken taken, long number) {
        return new DecisionLine(
                number,
                taken.move(),
                taken.day(),
                taken.nation(),
                state.seats().name(taken.seat()),
                "",
                taken.words(),
                taken.reason(),
                taken.told().message(),
                taken.told().status() == Ack.Status.REFUSED);
    }

    /**
     * An inject without what it does to the world and without its condition, which both speak of the truth; of one that goes to
     * others, too, only what its readers get.
     */
    private InjectLine inject(PlannedInject inject) {
        boolean own = LedInjects.leads(nation, inject.plan());
        PlannedInject.Deliverer by = inject.by();
        return new InjectLine(
                state.injects().led().number(nation, inject.entry()),
                shown(inject.plan(), own),
                inject.status().name(),
                inject.day(),
                by == null ? null : Message.of("room.inject.by." + by.name()),
                reason(inject, own),
                own && state.injects().canTakeBack(inject),
                null,
                own,
                inject.heldFrom());
    }

    private static @Nullable Message reason(PlannedInject inject, boolean own) {
        return own && !inject.reason().isEmpty() ? Message.of("room.asWritten", inject.reason()) : null;
    }

    private static InjectPlan shown(InjectPlan plan, boolean own) {
        return new InjectPlan(
                plan.subject(),
                plan.text(),
                plan.from(),
                plan.to(),
                plan.trigger(),
                plan.day(),
                null,
                null,
                plan.ready(),
                own ? plan.fields() : Map.of(),
                plan.question());
    }
}
