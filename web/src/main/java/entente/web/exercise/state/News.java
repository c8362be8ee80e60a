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
import java.util.function.Consumer;

/**
 * What the events of the world tell to whom: an attack everybody, an arrival its recipient, a joint operation those two
 * who act. No text that a delegation gets names a plot or report, nor anything else that it may not know.
 */
final class News {

    private final Feeds feeds;
    private final ByKind<Event, Consumer<Event>> tellers = new ByKind<>(Event.class);

    News(Feeds feeds) {
        this.feeds = feeds;
        onPolitics();
        onCases();
        on(AttackLaunched.class, e -> everybody(e, Notice.Kind.ATTACK, "room.news.attack", e.network(), e.target()));
        on(ReportArrived.class, this::arrived);
        on(PlotBorn.class, e -> control(e, Message.of("room.news.plotBorn", e.network(), e.target())));
        on(PlotInterdicted.class, e -> control(e, stopped(e)));
    }

    private void onPolitics() {
        on(LeadershipChanged.class, e -> everybody(e, Notice.Kind.POLITICS, "room.news.leadershipChanged", e.nation()));
        on(
                PolicyPublished.class,
                e -> everybody(
                        e,
                        Notice.Kind.POLITICS,
                        e.published() ? "room.news.policyPublished" : "room.news.policyWithdrawn",
                        e.nation()));
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
        on(PlotDetected.class, e -> delegation(e, e.nation(), Notice.Kind.REPORT, "room.news.plotDetected"));
        on(CaseOpened.class, e -> delegation(e, e.nation(), Notice.Kind.OPERATION, "room.news.caseOpened"));
        on(
                CaseClosed.class,
                e -> delegation(
                        e,
                        e.nation(),
                        Notice.Kind.OPERATION,
                        "room.news.caseClosed",
                        Message.of("room.ending." + e.ending().name())));
        on(JointOperationAsked.class, e -> pair(e, e.nation(), e.host(), "room.news.jointAsked"));
        on(JointOperationAccepted.class, e -> pair(e, e.nation(), e.host(), "room.news.jointAccepted"));
        on(TaskForceActed.class, e -> pair(e, e.nation(), e.host(), "room.news.taskForce"));
        on(JointOperationDeclined.class, e -> pair(e, e.nation(), e.host(), "room.news.jointDeclined"));
    }

    private static Message stopped(PlotInterdicted event) {
        return event.joint()
                ? Message.of(
                        "room.news.plotStoppedJointly", event.network(), event.target(), event.detector(), event.host())
                : Message.of("room.news.plotStopped", event.network(), event.target(), event.detector());
    }

    private void arrived(ReportArrived event) {
        if (!event.duplicate()) {
            delegation(event, event.to(), Notice.Kind.REPORT, "room.news.reportArrived", event.from());
        }
    }

    /** Tells of an event whom it concerns. */
    void tell(Event event) {
        tellers.find(event).ifPresent(teller -> teller.accept(event));
    }

    private <E extends Event> void on(Class<E> kind, Consumer<E> teller) {
        tellers.put(kind, ByKind.consumer(kind, teller));
    }

    private void everybody(Event event, Notice.Kind kind, String key, Object... arguments) {
        feeds.tell(Audience.EVERYBODY, kind, event.day(), key, arguments);
    }

    private void control(Event event, Message message) {
        feeds.tell(Audience.CONTROL, Notice.Kind.OPERATION, event.day(), message);
    }

    private void pair(Event event, String one, String other, String key) {
        Message message = Message.of(key, one, other);
        feeds.tell(Audience.delegation(one), Notice.Kind.OPERATION, event.day(), message);
        feeds.tell(Audience.delegation(other), Notice.Kind.OPERATION, event.day(), message);
        control(event, message);
    }

    private void delegation(Event event, String nation, Notice.Kind kind, String key, Object... arguments) {
        feeds.tell(Audience.delegation(nation), kind, event.day(), key, arguments);
    }
}
