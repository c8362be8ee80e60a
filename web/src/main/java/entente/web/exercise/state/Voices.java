package entente.web.exercise.state;

import entente.engine.description.ByKind;
import entente.engine.description.Message;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.scenario.Obstacle;
import entente.web.exercise.telling.VoiceTelling;
import entente.web.naming.SpokenNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Nations on autopilot speak: the head of service of who proposes, refuses, asks or thanks writes to whom it concerns. A letter
 * tells of the writer's own deed towards its reader and of nothing else. Nobody writes the same twice, nor twice about the same
 * kind of thing in one move.
 */
final class Voices {

    /** How long after a question an arrival counts as its answer, in days. */
    private static final double ANSWER_DAYS = 60;

    /** How many letters a delegation gets in a move at most. */
    private static final int MOST = 4;

    private final Seats seats;
    private final DelegationMessages messages;
    private final SpokenNames names;
    private final VoiceTelling telling;
    private final ByKind<Event, BiConsumer<EntryStamp, Event>> speakers = new ByKind<>(Event.class);
    private final Map<String, Double> questions = new HashMap<>();
    private final Map<String, Integer> letters = new HashMap<>();
    private final Set<String> spoken = new HashSet<>();
    private final Set<String> thanked = new HashSet<>();
    private final Map<String, Set<Message>> said = new HashMap<>();

    Voices(Seats seats, DelegationMessages messages, SpokenNames names) {
        this.seats = seats;
        this.messages = messages;
        this.names = names;
        telling = new VoiceTelling(names);
        on(DecisionTaken.class, this::decided);
        on(InformationRequested.class, this::asked);
        on(ReportArrived.class, this::arrived);
        on(
                JointOperationAsked.class,
                (stamp, e) -> say(stamp, e.nation(), e.host(), "jointAsk", plot(e.host(), e.plot())));
        on(
                JointOperationAccepted.class,
                (stamp, e) -> say(stamp, e.host(), e.nation(), "jointAccept", plot(e.nation(), e.plot())));
        on(
                JointOperationDeclined.class,
                (stamp, e) -> say(
                        stamp, e.host(), e.nation(), "jointDecline." + reason(e.reason()), plot(e.nation(), e.plot())));
    }

    private <E extends Event> void on(Class<E> kind, BiConsumer<EntryStamp, E> speaker) {
        speakers.put(kind, (stamp, event) -> speaker.accept(stamp, kind.cast(event)));
    }

    private Message plot(String nation, String plot) {
        return names.caseName(nation, plot);
    }

    /** What a host gives as its reason: law and want of hands it may admit; what it thinks of who asks it keeps to itself. */
    private static String reason(Obstacle obstacle) {
        return switch (obstacle) {
            case LAW, JURISDICTION -> "law";
            case CAPACITY -> "hands";
            default -> "other";
        };
    }

    /** A new move: everybody may be written to again. */
    void moveBegins() {
        letters.clear();
        spoken.clear();
    }

    /** Lets whoever is concerned by an event speak of it. */
    void hear(EntryStamp stamp, Event event) {
        speakers.find(event).ifPresent(speaker -> speaker.accept(stamp, event));
    }

    private void decided(EntryStamp stamp, DecisionTaken event) {
        String kind = VoiceTelling.DEEDS.get(event.decision());
        Object to = event.effect().arguments().isEmpty()
                ? ""
                : event.effect().arguments().get(event.effect().arguments().size() - 1);
        if (kind != null && to instanceof String partner) {
            say(stamp, event.by(), partner, kind, "");
        }
    }

    private void asked(EntryStamp stamp, InformationRequested event) {
        questions.put(event.nation() + event.partner(), event.day());
        say(stamp, event.nation(), event.partner(), "ask", names.of(event.network()));
    }

    private void arrived(EntryStamp stamp, ReportArrived event) {
        if (event.duplicate()) {
            return;
        }
        Double asked = questions.get(event.to() + event.from());
        if (asked != null && event.day() - asked <= ANSWER_DAYS) {
            say(stamp, event.from(), event.to(), "answer", names.report(event.to(), event.report()));
        } else {
            thank(stamp, event);
        }
    }

    /** Thanks are for the first report that one gets of another; each is thanked once a move at most. */
    private void thank(EntryStamp stamp, ReportArrived event) {
        if (!thanked.contains(event.to() + event.from()) && spoken.add(event.from() + " is thanked")) {
            thanked.add(event.to() + event.from());
            say(stamp, event.to(), event.from(), "thanks", names.report(event.from(), event.report()));
        }
    }

    private void say(EntryStamp stamp, String from, String to, String kind, Object about) {
        if (!seats.nations().contains(from)
                || !seats.nations().contains(to)
                || seats.hasPeople(from)
                || letters.getOrDefault(to, 0) >= MOST
                || !spoken.add(from + to + kind.replaceAll("\\..*", ""))) {
            return;
        }
        Set<Message> heard = said.computeIfAbsent(to, key -> new HashSet<>());
        telling.phrasings(from, to, kind, about, stamp.number())
                .filter(heard::add)
                .findFirst()
                .ifPresent(text -> {
                    letters.merge(to, 1, Integer::sum);
                    messages.speak(stamp, from, to, telling.letter(from, kind, text));
                });
    }
}
