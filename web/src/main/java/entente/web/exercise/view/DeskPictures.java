package entente.web.exercise.view;

import entente.engine.description.Message;
import entente.engine.scenario.Count;
import entente.engine.scenario.NationStory;
import entente.engine.scenario.PointStory;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingPolicy;
import entente.engine.scenario.Telling;
import entente.engine.view.NationView;
import entente.engine.view.NationView.DossierView;
import entente.engine.view.NationView.ReleaseView;
import entente.engine.view.NationView.ReportView;
import entente.scenarios.story.StoryNames;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.DelegationProposals;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Motions;
import entente.web.exercise.state.Notice;
import entente.web.exercise.state.RelationHistory;
import entente.web.exercise.state.ViewerAliases;
import entente.web.exercise.telling.Phrases;
import entente.web.exercise.telling.ReportProse;
import entente.web.exercise.telling.ReportProse.ReportWords;
import entente.web.exercise.view.DeskPicture.Cover;
import entente.web.exercise.view.DeskPicture.Dossier;
import entente.web.exercise.view.DeskPicture.Earlier;
import entente.web.exercise.view.DeskPicture.Handover;
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
import entente.web.exercise.view.DeskPicture.Told;
import entente.web.exercise.view.DeskPicture.Trail;
import entente.web.exercise.view.PublicPicture.MessageLine;
import entente.web.form.ClauseWords;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes what one delegate sees, from the nation's own view. */
public final class DeskPictures {

    private static final int SHOWN_NOTICES = 60;
    private static final int SHOWN_MOVES = 12;

    private final ExerciseState state;
    private final Actor actor;
    private final String nation;
    private final NationView view;
    private final ViewerAliases aliases;
    private final SpokenNames names;
    private final ReportProse telling;

    private DeskPictures(ExerciseState state, Actor actor) {
        this.state = state;
        this.actor = actor;
        nation = actor.delegation();
        view = state.world()
                .findView()
                .map(control -> control.nation(nation))
                .orElseThrow(() -> ExerciseRefusal.invalid("room.refusal.notKept"));
        aliases = state.aliases(nation);
        names = state.names().spoken();
        telling = new ReportProse(nation, names, new Phrases(names.draw()), state.trails());
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
                state.finished().isFinished(nation),
                PublicPictures.of(state, clockMillis),
                todo(),
                new Holdings(
                        view.dossiers().stream().map(this::dossier).toList(),
                        trails(),
                        operations(),
                        view.others().stream().map(this::partner).toList(),
                        networks(),
                        means(),
                        sharing(view.policy(), view.isPublished(nation)),
                        points()),
                new Papers(
                        messages,
                        papers.replies(),
                        papers.requests(),
                        papers.proposals(),
                        papers.motions(),
                        papers.decisions()),
                notices(),
                story(),
                state.chronicle().brief(nation).orElse(null));
    }

    /** What the scenario tells those who play the nation, and nobody else. */
    private entente.engine.scenario.@Nullable Brief story() {
        return state.world()
                .scenario()
                .story()
                .findNation(nation)
                .map(NationStory::brief)
                .filter(told -> !told.isEmpty())
                .orElse(null);
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
                        Message.of(
                                "room.todo.jointOperation", name(String.valueOf(operation.asking())), operation.name()),
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
        List<ReportView> reports = view.reports(dossier.plot());
        return new Dossier(
                aliases.plot(dossier.plot()),
                names.caseName(nation, dossier.plot()),
                dossier.network(),
                names.of(dossier.network()),
                dossier.evidence(),
                dossier.threshold(),
                dossier.threshold() > 0 ? Math.min(1, dossier.evidence() / dossier.threshold()) : 1,
                dossier.unlinked(),
                dossier.lastDay(),
                dossier.underCase(),
                telling.partners(dossier.plot(), reports),
                IntStream.range(0, reports.size())
                        .mapToObj(i -> report(dossier, reports.get(i), i))
                        .toList());
    }

    private Report report(DossierView dossier, ReportView report, int place) {
        ReportWords words = telling.of(dossier, report, place);
        return new Report(
                aliases.report(dossier.plot(), report),
                report.origin(),
                report.sender(),
                report.grade(),
                report.marking().word(),
                report.filedDay(),
                report.origin().equals(nation),
                new Told(words.name(), words.title(), words.words(), words.grade(), words.evidence(), words.marking()));
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (String plot : view.pendingRequests()) {
            operations.add(new Operation(
                    aliases.plot(plot),
                    names.caseName(nation, plot),
                    view.findAsking(plot).orElse(null),
                    false));
        }
        view.refusedCases()
                .forEach(plot ->
                        operations.add(new Operation(aliases.plot(plot), names.caseName(nation, plot), null, true)));
        return operations;
    }

    private Partner partner(String other) {
        return new Partner(
                other,
                name(other),
                view.affinity(other),
                view.trust(other),
                view.received(other),
                state.trails().gave(nation, other),
                before(other),
                view.agreement(other).isPresent(),
                view.proposal(other).isPresent(),
                view.hasProposed(other),
                view.agreement(other).map(ClauseWords::of).orElse(List.of()),
                view.proposal(other).map(ClauseWords::of).orElse(List.of()),
                view.isPublished(other));
    }

    private List<Earlier> before(String other) {
        List<RelationHistory.Standing> all = state.relations().of(nation, other);
        return all.subList(Math.max(0, all.size() - SHOWN_MOVES), all.size()).stream()
                .map(one -> new Earlier(one.affinity(), one.trust(), one.received()))
                .toList();
    }

    private List<Trail> trails() {
        List<ReleaseView> queue = view.waitingReleases();
        List<Trail> trails = new ArrayList<>();
        for (DossierView dossier : view.dossiers()) {
            for (ReportView report : view.reports(dossier.plot())) {
                String id = report.report();
                trails.add(new Trail(
                        aliases.report(dossier.plot(), report),
                        handovers(state.trails().sent(nation, id)),
                        handovers(state.trails().came(nation, id)),
                        queue.stream()
                                .filter(waiting -> waiting.report().equals(id))
                                .map(ReleaseView::to)
                                .toList()));
            }
        }
        return trails;
    }

    private static List<Handover> handovers(Map<String, Double> days) {
        return days.entrySet().stream()
                .map(one -> new Handover(one.getKey(), one.getValue()))
                .toList();
    }

    private String name(String other) {
        return names.of(other);
    }

    private List<Network> networks() {
        Scenario scenario = state.world().scenario();
        List<Double> estimates = view.estimates();
        List<Double> attention = view.attention();
        List<Double> priorities = view.priorities();
        return IntStream.range(0, view.networks().size())
                .mapToObj(k -> new Network(
                        scenario.networks().get(k).id(),
                        names.of(scenario.networks().get(k).id()),
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
                .filter(point -> state.points().isAsked(point.point(), point.day()))
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
