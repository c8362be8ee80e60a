package entente.web.exercise.view;

import entente.engine.description.Message;
import entente.engine.scenario.Nation;
import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.story.StoryNames;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.DelegationMessages;
import entente.web.exercise.state.DelegationProposals;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Letter;
import entente.web.exercise.state.Motions;
import entente.web.exercise.state.PlannedInject;
import entente.web.exercise.state.ReplyRecipients;
import entente.web.exercise.state.RequestDesk;
import entente.web.exercise.state.Seat;
import entente.web.exercise.view.ControlPicture.DecisionLine;
import entente.web.exercise.view.ControlPicture.InjectLine;
import entente.web.exercise.view.ControlPicture.MotionLine;
import entente.web.exercise.view.ControlPicture.NationState;
import entente.web.exercise.view.ControlPicture.NoteLine;
import entente.web.exercise.view.ControlPicture.Papers;
import entente.web.exercise.view.ControlPicture.PlotLine;
import entente.web.exercise.view.ControlPicture.ReplyLine;
import entente.web.exercise.view.ControlPicture.RequestLine;
import entente.web.exercise.view.ControlPicture.SeatLine;
import entente.web.exercise.view.ControlPicture.TieLine;
import entente.web.form.DecisionWords;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what those who lead the whole see. */
final class ControlPictures {

    private final ExerciseState state;
    private final Actor actor;
    private final DecisionWords words;

    ControlPictures(ExerciseState state, Actor actor) {
        this.state = state;
        this.actor = actor;
        words = new DecisionWords(
                state.world().scenario(), state.names().spoken().truth());
    }

    static ControlPicture of(ExerciseState state, Actor actor, long clockMillis) {
        return new ControlPictures(state, actor).picture(clockMillis);
    }

    private ControlPicture picture(long clockMillis) {
        return new ControlPicture(
                null,
                state.allowed(actor),
                PublicPictures.of(state, clockMillis),
                state.world().findView().map(this::plots).orElse(List.of()),
                state.world().scenario().nations().stream().map(this::nation).toList(),
                state.world().findView().map(this::ties).orElse(List.of()),
                waitingFor(),
                state.seats().all().stream()
                        .map(seat -> seat(seat, seat.number()))
                        .toList(),
                state.injects().all().stream().map(this::inject).toList(),
                new PointLines(state).all(),
                papers(),
                state.feeds().after(0, actor));
    }

    private List<PlotLine> plots(ControlView view) {
        return view.plots().stream()
                .map(plot -> new PlotLine(state.names().spoken().plot(plot.plot()), plot))
                .toList();
    }

    private Papers papers() {
        return new Papers(
                PublicPictures.lines(state.messages().forControl(), state),
                state.messages().replies().stream().map(this::reply).toList(),
                onScreen(),
                state.desk().all().stream().map(this::request).toList(),
                state.proposals().taken().stream().map(this::decision).toList(),
                state.motions().all().stream().map(this::motion).toList(),
                state.messages().notesOf(actor.seat()).stream()
                        .map(ControlPictures::note)
                        .toList(),
                state.messages().bookmarks().stream().map(ControlPictures::note).toList());
    }

    private List<TieLine> ties(ControlView view) {
        return state.world().scenario().nations().stream()
                .map(Nation::id)
                .flatMap(to -> ties(view.nation(to)))
                .toList();
    }

    private static Stream<TieLine> ties(NationView to) {
        return to.others().stream()
                .filter(from -> to.received(from) > 0)
                .map(from -> new TieLine(from, to.nation(), to.received(from)));
    }

    NationState nation(Nation nation) {
        boolean people = state.seats().hasPeople(nation.id());
        Optional<NationView> view = state.world().findView().map(control -> control.nation(nation.id()));
        return new NationState(
                nation.id(),
                nation.displayName(),
                people,
                state.finished().isFinished(nation.id()),
                view.map(NationView::teams).orElse(0),
                view.map(NationView::freeTeams).orElse(0),
                view.map(NationView::waitingJobs).orElse(0),
                view.map(seen -> seen.dossiers().size()).orElse(0),
                voices(nation.id()));
    }

    private List<Message> voices(String nation) {
        StoryNames story = state.names().spoken().story();
        return List.of(story.head(nation), story.service(nation), story.newspaper(nation));
    }

    List<String> waitingFor() {
        if (!state.schedule().phase().isUnderWay()) {
            return List.of();
        }
        return state.seats().people().stream()
                .filter(nation -> !state.finished().isFinished(nation))
                .toList();
    }

    static SeatLine seat(Seat seat, long number) {
        return new SeatLine(number, seat.name(), seat.role(), seat.nation(), seat.kicked());
    }

    private InjectLine inject(PlannedInject inject) {
        PlannedInject.Deliverer by = inject.by();
        String effect = inject.plan().effect();
        return new InjectLine(
                inject.entry(),
                inject.plan(),
                inject.status().name(),
                inject.day(),
                by == null ? null : Message.of("room.inject.by." + by.name()),
                note(inject),
                state.injects().canTakeBack(inject),
                effect == null ? null : words.of(effect),
                true,
                inject.heldFrom());
    }

    /** Why it was skipped, or what came of its effect. */
    private static @Nullable Message note(PlannedInject inject) {
        Ack effect = inject.effect();
        if (effect != null) {
            return effect.message();
        }
        return inject.reason().isEmpty() ? null : Message.of("room.asWritten", inject.reason());
    }

    private List<Integer> onScreen() {
        List<Letter> shown = state.messages().forControl();
        return IntStream.range(0, shown.size())
                .filter(i -> state.messages().isProjected(shown.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private ReplyLine reply(DelegationMessages.Reply reply) {
        return reply(reply, reply.entry(), state.messages().forControl());
    }

    /** A reply as one of those who lead sees it, among the messages that this person sees. */
    ReplyLine reply(DelegationMessages.Reply reply, long number, List<Letter> all) {
        ReplyRecipients.Recipients recipients = new ReplyRecipients(state).of(reply);
        int place = IntStream.range(0, all.size())
                .filter(i -> all.get(i).number() == reply.message())
                .findFirst()
                .orElse(-1);
        return new ReplyLine(
                number,
                place + 1,
                place < 0 ? null : sender(all.get(place)),
                place < 0 ? "" : all.get(place).subject(),
                reply.nation(),
                state.seats().name(reply.seat()),
                reply.wallMillis(),
                reply.day(),
                reply.text(),
                reply.choice(),
                recipients.everybody()
                        ? List.of()
                        : recipients.seats().stream().map(Seat::name).toList(),
                recipients.seats().stream().anyMatch(seat -> seat.number() == actor.seat()));
    }

    /** The inject that sent a message: of those that were delivered that day, the one with its words. */
    private @Nullable Long sender(Letter letter) {
        return state.injects().all().stream()
                .filter(inject -> Objects.equals(inject.day(), letter.day())
                        && inject.plan().subject().equals(letter.subject())
                        && inject.plan().text().equals(letter.text()))
                .map(PlannedInject::entry)
                .findFirst()
                .orElse(null);
    }

    private RequestLine request(RequestDesk.Request request) {
        return request(request, request.entry());
    }

    RequestLine request(RequestDesk.Request request, long number) {
        return new RequestLine(
                number,
                request.nation(),
                state.seats().name(request.seat()),
                request.day(),
                request.text(),
                request.status().name(),
                request.answer());
    }

    private DecisionLine decision(DelegationProposals.Taken taken) {
        String line = DecisionFiles.line(taken.decision());
        return new DecisionLine(
                taken.entry(),
                taken.move(),
                taken.day(),
                taken.nation(),
                state.seats().name(taken.seat()),
                line,
                words.of(line),
                taken.reason(),
                taken.ack().message(),
                taken.ack().status() == Ack.Status.REFUSED);
    }

    private MotionLine motion(Motions.Motion motion) {
        return motion(motion, motion.entry());
    }

    MotionLine motion(Motions.Motion motion, long number) {
        String votes = motion.parties().stream()
                .map(party ->
                        state.names().of(party) + " " + vote(motion.votes().get(party)))
                .collect(Collectors.joining(", "));
        return new MotionLine(
                number,
                motion.move(),
                motion.by(),
                motion.kind().name(),
                motion.text(),
                motion.status().name(),
                votes);
    }

    private static String vote(Motions.@Nullable Vote vote) {
        return vote == null ? "?" : vote.inFavour() ? "+" : "−";
    }

    private static NoteLine note(DelegationMessages.Note note) {
        return new NoteLine(note.entry(), note.day(), note.text());
    }
}
