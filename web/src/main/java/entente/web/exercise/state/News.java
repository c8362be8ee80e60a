package entente.web.exercise.state;

import entente.engine.description.ByKind;
import entente.engine.description.Message;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.CaseEvent.TaskForceActed;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.event.PoliticsEvent.LeadershipChanged;
import entente.engine.event.PoliticsEvent.NegotiationBegun;
import entente.engine.event.PoliticsEvent.PointDecided;
import entente.engine.event.PoliticsEvent.PolicyPublished;
import entente.engine.event.PoliticsEvent.StaffChanged;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.web.naming.SpokenNames;
import java.util.function.Consumer;

/**
 * What the events of the world tell to whom: an attack everybody, an arrival its recipient, a joint operation those two
 * who act. Every delegation is told in its own names; none is told of a plot or report by the simulation's, nor anything else
 * that it may not know.
 */
final class News {

    private final Feeds feeds;
    private final SpokenNames names;
    private final ByKind<Event, Consumer<Event>> tellers = new ByKind<>(Event.class);

    News(Feeds feeds, SpokenNames names) {
        this.feeds = feeds;
        this.names = names;
        onPolitics();
        onCases();
        onJointOperations();
        on(
                AttackLaunched.class,
                e -> everybody(e, Notice.Kind.ATTACK, "room.news.attack", name(e.network()), name(e.target())));
        on(ReportArrived.class, this::arrived);
        on(PlotBorn.class, e -> control(e, Message.of("room.news.plotBorn", names.plot(e.plot()), name(e.target()))));
        on(PlotInterdicted.class, e -> control(e, stopped(e)));
    }

    private void onPolitics() {
        on(
                LeadershipChanged.class,
                e -> everybody(e, Notice.Kind.POLITICS, "room.news.leadershipChanged", name(e.nation())));
        on(
                PolicyPublished.class,
                e -> everybody(
                        e,
                        Notice.Kind.POLITICS,
                        e.published() ? "room.news.policyPublished" : "room.news.policyWithdrawn",
                        name(e.nation())));
        on(NegotiationBegun.class, e -> pair(e, e.nation(), e.partner(), "room.news.negotiationBegun"));
        on(AgreementBegun.class, e -> pair(e, e.nation(), e.partner(), "room.news.agreementBegun"));
        on(AgreementEnded.class, e -> pair(e, e.nation(), e.partner(), "room.news.agreementEnded"));
        on(
                PointDecided.class,
                e -> delegation(
                        e,
                        e.nation(),
                        Notice.Kind.DECISION,
                        e.standing() ? "room.news.pointByDefault" : "room.news.pointDecided",
                        names.of(e.point()),
                        e.option()));
        on(
                StaffChanged.class,
                e -> delegation(
                        e,
                        e.nation(),
                        Notice.Kind.POLITICS,
                        "room.news.staffChanged",
                        Message.of("room.staff." + e.staff().name()),
                        e.number()));
    }

    private void onCases() {
        on(PlotDetected.class, e -> ofCase(e, e.nation(), Notice.Kind.REPORT, "room.news.plotDetected", e.plot()));
        on(CaseOpened.class, e -> ofCase(e, e.nation(), Notice.Kind.OPERATION, "room.news.caseOpened", e.plot()));
        on(
                CaseClosed.class,
                e -> ofCase(
                        e,
                        e.nation(),
                        Notice.Kind.OPERATION,
                        "room.news.caseClosed." + e.ending().name(),
                        e.plot()));
    }

    private void onJointOperations() {
        on(JointOperationAsked.class, e -> joint(e, e.nation(), e.host(), e.plot(), "jointAsked"));
        on(JointOperationAccepted.class, e -> joint(e, e.nation(), e.host(), e.plot(), "jointAccepted"));
        on(JointOperationDeclined.class, e -> joint(e, e.nation(), e.host(), e.plot(), "jointDeclined"));
        on(TaskForceActed.class, e -> joint(e, e.nation(), e.host(), e.plot(), "taskForce"));
    }

    private Message stopped(PlotInterdicted event) {
        Message plot = names.plot(event.plot());
        return event.joint()
                ? Message.of(
                        "room.news.plotStoppedJointly",
                        plot,
                        name(event.target()),
                        name(event.detector()),
                        name(event.host()))
                : Message.of("room.news.plotStopped", plot, name(event.target()), name(event.detector()));
    }

    private void arrived(ReportArrived event) {
        if (!event.duplicate()) {
            delegation(
                    event,
                    event.to(),
                    Notice.Kind.REPORT,
                    "room.news.reportArrived",
                    name(event.from()),
                    names.report(event.to(), event.report()));
        }
    }

    /** Tells of an event whom it concerns. */
    void tell(Event event) {
        tellers.find(event).ifPresent(teller -> teller.accept(event));
    }

    private <E extends Event> void on(Class<E> kind, Consumer<E> teller) {
        tellers.put(kind, ByKind.consumer(kind, teller));
    }

    private Object name(String id) {
        return names.inSentence(id);
    }

    private void everybody(Event event, Notice.Kind kind, String key, Object... arguments) {
        feeds.tell(Audience.EVERYBODY, kind, event.day(), key, arguments);
    }

    private void control(Event event, Message message) {
        feeds.tell(Audience.CONTROL, Notice.Kind.OPERATION, event.day(), message);
    }

    private void pair(Event event, String one, String other, String key) {
        Message message = Message.of(key, name(one), name(other));
        feeds.tell(Audience.delegation(one), Notice.Kind.OPERATION, event.day(), message);
        feeds.tell(Audience.delegation(other), Notice.Kind.OPERATION, event.day(), message);
        control(event, message);
    }

    /** Each of the two is told by its own name of the case. */
    private void joint(Event event, String asking, String host, String plot, String what) {
        delegation(
                event,
                asking,
                Notice.Kind.OPERATION,
                "room.news." + what + ".asking",
                name(host),
                names.caseName(asking, plot));
        delegation(
                event,
                host,
                Notice.Kind.OPERATION,
                "room.news." + what + ".host",
                name(asking),
                names.caseName(host, plot));
        control(event, Message.of("room.news." + what, name(asking), name(host), names.plot(plot)));
    }

    private void ofCase(Event event, String nation, Notice.Kind kind, String key, String plot) {
        delegation(event, nation, kind, key, names.caseName(nation, plot));
    }

    private void delegation(Event event, String nation, Notice.Kind kind, String key, Object... arguments) {
        feeds.tell(Audience.delegation(nation), kind, event.day(), key, arguments);
    }
}
