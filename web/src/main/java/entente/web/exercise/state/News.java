package entente.web.exercise.state;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.event.PoliticsEvent.LeadershipChanged;
import entente.engine.event.PoliticsEvent.PointDecided;
import entente.engine.event.PoliticsEvent.PolicyPublished;
import entente.engine.event.PoliticsEvent.StaffChanged;
import entente.engine.event.ReportEvent.ReportArrived;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the events of the world tell to whom: an attack everybody, an arrival its recipient, a joint operation those two
 * who act. No text that a delegation gets names a plot or report, nor anything else that it may not know.
 */
final class News {

    private final Feeds feeds;
    private final Map<Class<?>, Consumer<Event>> tellers = new LinkedHashMap<>();

    News(Feeds feeds) {
        this.feeds = feeds;
        on(
                AttackLaunched.class,
                e -> everybody(e, Notice.Kind.ATTACK, "An attack by " + e.network() + " hits " + e.target()));
        on(LeadershipChanged.class, e -> everybody(e, Notice.Kind.POLITICS, "New leadership in " + e.nation()));
        on(
                PolicyPublished.class,
                e -> everybody(
                        e,
                        Notice.Kind.POLITICS,
                        e.nation()
                                + (e.published()
                                        ? " publishes its sharing policy"
                                        : " no longer publishes its sharing policy")));
        on(ReportArrived.class, this::arrived);
        on(
                PlotDetected.class,
                e -> delegation(e, e.nation(), Notice.Kind.REPORT, "The evidence on a plot suffices for a" + " case"));
        on(CaseOpened.class, e -> delegation(e, e.nation(), Notice.Kind.OPERATION, "A team takes up a case"));
        on(
                CaseClosed.class,
                e -> delegation(
                        e,
                        e.nation(),
                        Notice.Kind.OPERATION,
                        "A case ends: "
                                + e.ending().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        on(
                JointOperationAsked.class,
                e -> pair(e, e.nation(), e.host(), e.nation() + " asks " + e.host() + " for a joint operation"));
        on(
                JointOperationAccepted.class,
                e -> pair(e, e.nation(), e.host(), e.host() + " accepts a joint operation with " + e.nation()));
        on(
                JointOperationDeclined.class,
                e -> pair(e, e.nation(), e.host(), e.host() + " declines a joint operation with " + e.nation()));
        on(
                AgreementBegun.class,
                e -> pair(
                        e,
                        e.nation(),
                        e.partner(),
                        "An agreement of " + e.nation() + " and " + e.partner() + " is in force"));
        on(
                AgreementEnded.class,
                e -> pair(
                        e,
                        e.nation(),
                        e.partner(),
                        "The agreement of " + e.nation() + " and " + e.partner() + " has ended"));
        on(
                PointDecided.class,
                e -> delegation(
                        e,
                        e.nation(),
                        Notice.Kind.DECISION,
                        "A decision has fallen due: " + e.option() + (e.standing() ? ", by default" : "")));
        on(
                StaffChanged.class,
                e -> delegation(
                        e,
                        e.nation(),
                        Notice.Kind.POLITICS,
                        "Your " + e.staff().name().toLowerCase(Locale.ROOT) + " now number " + e.number()));
        on(PlotBorn.class, e -> control(e, "A plot of " + e.network() + " against " + e.target() + " begins"));
        on(
                PlotInterdicted.class,
                e -> control(
                        e,
                        "A plot of " + e.network() + " against " + e.target() + " is stopped by " + e.detector()
                                + (e.joint() ? " with " + e.host() : "")));
    }

    private void arrived(ReportArrived event) {
        if (!event.duplicate()) {
            delegation(event, event.to(), Notice.Kind.REPORT, "A report from " + event.from() + " has arrived");
        }
    }

    /** Tells of an event whom it concerns. */
    void tell(Event event) {
        Consumer<Event> teller = tellers.get(event.getClass());
        if (teller != null) {
            teller.accept(event);
        }
    }

    private <E extends Event> void on(Class<E> kind, Consumer<E> teller) {
        tellers.put(kind, event -> teller.accept(kind.cast(event)));
    }

    private void everybody(Event event, Notice.Kind kind, String text) {
        feeds.tell(Audience.EVERYBODY, kind, event.day(), text);
    }

    private void control(Event event, String text) {
        feeds.tell(Audience.CONTROL, Notice.Kind.OPERATION, event.day(), text);
    }

    private void pair(Event event, String one, String other, String text) {
        feeds.tell(Audience.delegation(one), Notice.Kind.OPERATION, event.day(), text);
        feeds.tell(Audience.delegation(other), Notice.Kind.OPERATION, event.day(), text);
        control(event, text);
    }

    private void delegation(Event event, String nation, Notice.Kind kind, String text) {
        feeds.tell(Audience.delegation(nation), kind, event.day(), text);
    }
}
