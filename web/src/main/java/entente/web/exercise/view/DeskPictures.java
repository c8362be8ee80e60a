package entente.web.exercise.view;

import entente.engine.description.Message;
import entente.engine.scenario.Count;
import entente.engine.scenario.PointStory;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingPolicy;
import entente.engine.scenario.Telling;
import entente.engine.view.NationView;
import entente.engine.view.NationView.DossierView;
import entente.engine.view.NationView.ReportView;
import entente.scenarios.story.StoryNames;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.DelegationProposals;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Motions;
import entente.web.exercise.state.Notice;
import entente.web.exercise.state.ViewerAliases;
import entente.web.exercise.view.DeskPicture.Cover;
import entente.web.exercise.view.DeskPicture.Dossier;
import entente.web.exercise.view.DeskPicture.Holdings;
import entente.web.exercise.view.DeskPicture.Means;
import entente.web.exercise.view.DeskPicture.Network;
import entente.web.exercise.view.DeskPicture.Operation;
import entente.web.exercise.view.DeskPicture.Papers;
import entente.web.exercise.view.DeskPicture.Partner;
import entente.web.exercise.view.DeskPicture.Point;
import entente.web.exercise.view.DeskPicture.Report;
import entente.web.exercise.view.DeskPicture.Sharing;
import entente.web.exercise.view.DeskPicture.Todo;
import entente.web.exercise.view.PublicPicture.MessageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes what one delegate sees, from the nation's own view. */
public final class DeskPictures {

    private static final int SHOWN_NOTICES = 60;

    private final ExerciseState state;
    private final Actor actor;
    private final String nation;
    private final NationView view;
    private final ViewerAliases aliases;

    private DeskPictures(ExerciseState state, Actor actor) {
        this.state = state;
        this.actor = actor;
        nation = actor.delegation();
        view = state.world()
                .findView()
                .map(control -> control.nation(nation))
                .orElseThrow(() -> ExerciseRefusal.invalid("room.refusal.notKept"));
        aliases = state.aliases(nation);
    }

    public static DeskPicture of(ExerciseState state, Actor actor, long clockMillis) {
        return new DeskPictures(state, actor).picture(clockMillis);
    }

    private DeskPicture picture(long clockMillis) {
        List<MessageLine> messages = PublicPictures.lines(state.messages().of(nation), state);
        DelegationPapers papers = new DelegationPapers(state, actor, nation);
        return new DeskPicture(
                nation,
                actor.role(),
                !state.seats().hasPeople(nation),
                PublicPictures.of(state, clockMillis),
                todo(),
                new Holdings(
                        view.dossiers().stream().map(this::dossier).toList(),
                        operations(),
                        view.others().stream().map(this::partner).toList(),
                        networks(),
                        means(),
                        sharing(view.policy(), view.isPublished(nation)),
                        points()),
                new Papers(messages, papers.requests(), papers.proposals(), papers.motions(), papers.decisions()),
                notices());
    }

    private List<Notice> notices() {
        return state.feeds().after(Math.max(0, state.feeds().last(actor) - SHOWN_NOTICES), actor);
    }

    private List<Todo> todo() {
        List<Todo> todo = new ArrayList<>();
        double answer = state.world().scenario().rules().action().answerDays();
        for (Operation operation : operations()) {
            if (!operation.refused()) {
                todo.add(new Todo(
                        Todo.Kind.JOINT_OPERATION,
                        Message.of("room.todo.jointOperation", String.valueOf(operation.asking()), operation.plot()),
                        view.day() + answer));
            }
        }
        points().forEach(point ->
                todo.add(new Todo(Todo.Kind.CHOICE, Message.of("room.asWritten", point.question()), point.day())));
        view.others().stream()
                .filter(other -> view.proposal(other).isPresent())
                .forEach(other -> todo.add(
                        new Todo(Todo.Kind.AGREEMENT, Message.of("room.todo.agreement", name(other)), view.day())));
        state.motions().of(nation).stream()
                .filter(motion -> motion.status() == Motions.Status.OPEN
                        && !motion.votes().containsKey(nation))
                .forEach(motion -> todo.add(
                        new Todo(Todo.Kind.MOTION, Message.of("room.todo.motion", name(motion.by())), view.day())));
        state.proposals().of(nation).stream()
                .filter(proposal -> proposal.status() == DelegationProposals.Status.OPEN
                        && !proposal.votes().containsKey(actor.seat()))
                .forEach(proposal -> todo.add(new Todo(
                        Todo.Kind.PROPOSAL,
                        Message.of("room.decision.proposed", state.seats().name(proposal.seat())),
                        view.day())));
        return todo;
    }

    private Dossier dossier(DossierView dossier) {
        return new Dossier(
                aliases.plot(dossier.plot()),
                dossier.network(),
                dossier.evidence(),
                dossier.threshold(),
                dossier.threshold() > 0 ? Math.min(1, dossier.evidence() / dossier.threshold()) : 1,
                dossier.unlinked(),
                dossier.lastDay(),
                dossier.underCase(),
                view.reports(dossier.plot()).stream()
                        .map(report -> report(dossier.plot(), report))
                        .toList());
    }

    private Report report(String plot, ReportView report) {
        return new Report(
                aliases.report(plot, report),
                report.origin(),
                report.sender(),
                report.grade(),
                report.marking().word(),
                report.filedDay(),
                report.origin().equals(nation));
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (String plot : view.pendingRequests()) {
            operations.add(
                    new Operation(aliases.plot(plot), view.findAsking(plot).orElse(null), false));
        }
        view.refusedCases().forEach(plot -> operations.add(new Operation(aliases.plot(plot), null, true)));
        return operations;
    }

    private Partner partner(String other) {
        return new Partner(
                other,
                name(other),
                view.affinity(other),
                view.trust(other),
                view.received(other),
                view.agreement(other).isPresent(),
                view.proposal(other).isPresent(),
                view.hasProposed(other),
                view.isPublished(other));
    }

    private String name(String other) {
        return state.world().scenario().nations().stream()
                .filter(candidate -> candidate.id().equals(other))
                .map(found -> found.displayName())
                .findFirst()
                .orElse(other);
    }

    private List<Network> networks() {
        Scenario scenario = state.world().scenario();
        List<Double> estimates = view.estimates();
        List<Double> attention = view.attention();
        List<Double> priorities = view.priorities();
        return IntStream.range(0, view.networks().size())
                .mapToObj(k -> new Network(
                        scenario.networks().get(k).id(),
                        scenario.networks().get(k).displayName(),
                        estimates.get(k),
                        attention.get(k),
                        priorities.get(k)))
                .toList();
    }

    private Means means() {
        return new Means(
                limited(view.teams()),
                limited(view.freeTeams()),
                limited(view.analysts()),
                view.waitingJobs(),
                limited(view.overloadLimit()),
                view.watchlistSize(),
                view.waitingReleases().size());
    }

    /** A number of staff; -1 where it has no limit. */
    private static int limited(int number) {
        return number == Count.UNLIMITED.value() ? -1 : number;
    }

    private static Sharing sharing(SharingPolicy policy, boolean published) {
        return new Sharing(
                policy.posture().word(),
                policy.minimumTrust(),
                policy.minimumAffinity(),
                policy.marking().word(),
                policy.originatorControl(),
                policy.sanitisation(),
                published);
    }

    private List<Point> points() {
        return view.openPoints().stream()
                .filter(point -> state.schedule().asks(point.day()))
                .map(this::point)
                .toList();
    }

    private Point point(NationView.PointView point) {
        Optional<PointStory> story = state.world().scenario().story().findPoint(point.point());
        Telling telling = story.map(PointStory::telling).orElse(Telling.NONE);
        return new Point(
                point.point(),
                point.day(),
                point.question(),
                new Cover(telling.subject(), telling.sender(), StoryNames.mode(telling.mode()), telling.text()),
                point.options(),
                point.options().stream()
                        .map(label ->
                                story.flatMap(told -> told.findOption(label)).orElse(""))
                        .toList(),
                point.standing(),
                point.chosen());
    }
}
