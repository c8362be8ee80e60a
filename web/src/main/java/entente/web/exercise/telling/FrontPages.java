package entente.web.exercise.telling;

import entente.engine.description.Message;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.event.PoliticsEvent.LeadershipChanged;
import entente.engine.scenario.Scenario;
import entente.web.exercise.telling.FrontPage.Item;
import entente.web.exercise.telling.FrontPage.Kind;
import entente.web.naming.DayNumber;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes front pages: attacks, arrests that were announced, treaties, changes of leadership. Arrests are told without whom they
 * hit or where it would have led: a ministry announces no more.
 */
public final class FrontPages {

    private final SpokenNames names;
    private final Phrases phrases;
    private final List<String> nations;
    private final Map<String, Integer> struck = new TreeMap<>();

    public FrontPages(Scenario scenario, SpokenNames names) {
        this.names = names;
        phrases = new Phrases(names.draw());
        nations = scenario.nations().stream().map(nation -> nation.id()).toList();
    }

    /** A day's news as a paper sorts them. */
    private record Story(Kind kind, double weight, String nation, Message headline, List<Message> lines) {
        Item item() {
            return new Item(kind, lines);
        }
    }

    /**
     * The front page of a move. Moves are told in their order, so that a paper can say how often it has happened.
     *
     * @param events what happened in the move, in order
     */
    public FrontPage of(int move, double fromDay, double day, List<Event> events) {
        List<Story> stories = new ArrayList<>();
        attacks(events, stories);
        arrests(events, stories);
        treaties(events, stories);
        leaders(events, stories);
        stories.sort(Comparator.comparing(Story::kind).thenComparing(Story::weight, Comparator.reverseOrder()));
        if (stories.isEmpty()) {
            return quiet(move, fromDay, day);
        }
        Story first = stories.get(0);
        return new FrontPage(
                move,
                fromDay,
                day,
                names.story().newspaper(first.nation()),
                first.headline(),
                stories.stream().map(Story::item).toList());
    }

    private FrontPage quiet(int move, double fromDay, double day) {
        String nation = nations.get(move % nations.size());
        Object[] days = {
            whole(fromDay), whole(day), names.inSentence(nation), names.story().broadcaster(nation)
        };
        String key = "quiet " + move;
        return new FrontPage(
                move,
                fromDay,
                day,
                names.story().newspaper(nation),
                phrases.inTurn("telling.front.quiet", move, days),
                List.of(new Item(
                        Kind.QUIET,
                        List.of(
                                phrases.inTurn("telling.front.quiet.first", move, days),
                                phrases.of("telling.front.quiet.second", key, days)))));
    }

    private static long whole(double day) {
        return DayNumber.of(day);
    }

    private void attacks(List<Event> events, List<Story> stories) {
        for (Event event : events) {
            if (event instanceof AttackLaunched attack) {
                String of = attack.plot();
                Object nation = names.inSentence(attack.target());
                String network = names.of(attack.network());
                int times = struck.merge(attack.target(), 1, Integer::sum);
                stories.add(new Story(
                        Kind.ATTACK,
                        attack.severity(),
                        attack.target(),
                        phrases.of("telling.front.attack", of, nation, network),
                        List.of(
                                phrases.of("telling.front.attack.first", of, nation, network, whole(attack.day())),
                                phrases.of("telling.front.attack.second", of, nation, network, times))));
            }
        }
    }

    private void arrests(List<Event> events, List<Story> stories) {
        Map<String, PlotInterdicted> stopped = new TreeMap<>();
        for (Event event : events) {
            if (event instanceof PlotInterdicted interdicted) {
                stopped.put(interdicted.plot(), interdicted);
            }
        }
        List<CaseClosed> closed = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof CaseClosed ended && ended.ending() == Ending.INTERDICTED) {
                closed.add(ended);
            }
        }
        Map<String, List<CaseClosed>> byNation = new TreeMap<>();
        closed.forEach(one ->
                byNation.computeIfAbsent(one.nation(), key -> new ArrayList<>()).add(one));
        byNation.forEach((nation, cases) -> {
            CaseClosed last = cases.get(cases.size() - 1);
            String of = last.plot();
            PlotInterdicted interdicted = stopped.get(of);
            Message second = interdicted != null && interdicted.joint()
                    ? phrases.of(
                            "telling.front.arrests.joint",
                            of,
                            names.inSentence(nation),
                            names.inSentence(interdicted.host()),
                            whole(last.day()))
                    : phrases.of("telling.front.arrests.alone", of, names.inSentence(nation), whole(last.day()));
            stories.add(new Story(
                    Kind.ARRESTS,
                    cases.size(),
                    nation,
                    phrases.of("telling.front.arrests", of, names.inSentence(nation)),
                    List.of(
                            phrases.of(
                                    "telling.front.arrests.first",
                                    of,
                                    names.inSentence(nation),
                                    whole(last.day()),
                                    cases.size()),
                            second)));
        });
    }

    private void treaties(List<Event> events, List<Story> stories) {
        List<AgreementBegun> begun = new ArrayList<>();
        List<AgreementEnded> ended = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof AgreementBegun one) {
                begun.add(one);
            } else if (event instanceof AgreementEnded one) {
                ended.add(one);
            }
        }
        if (!begun.isEmpty()) {
            AgreementBegun first = begun.get(0);
            stories.add(treaty(
                    "begun",
                    first.nation(),
                    first.partner(),
                    first.day(),
                    begun.stream()
                            .skip(1)
                            .map(one -> couple(one.nation(), one.partner()))
                            .toList()));
        }
        if (!ended.isEmpty()) {
            AgreementEnded first = ended.get(0);
            stories.add(treaty(
                    "ended",
                    first.nation(),
                    first.partner(),
                    first.day(),
                    ended.stream()
                            .skip(1)
                            .map(one -> couple(one.nation(), one.partner()))
                            .toList()));
        }
    }

    private Message couple(String one, String other) {
        return Message.of("telling.front.couple", names.inSentence(one), names.inSentence(other));
    }

    private Story treaty(String how, String one, String other, double day, List<Message> others) {
        String of = one + other + day;
        String key = "telling.front.treaty." + how;
        Message second = others.isEmpty()
                ? phrases.of(key + ".alone", of, names.inSentence(one), names.inSentence(other))
                : others.size() <= 2
                        ? Message.of(key + ".others", others)
                        : Message.of(key + ".more", others.get(0), others.size() - 1);
        return new Story(
                Kind.TREATY,
                how.equals("ended") ? 1 : 0,
                one,
                phrases.of(key, of, names.inSentence(one), names.inSentence(other)),
                List.of(
                        phrases.of(key + ".first", of, names.inSentence(one), names.inSentence(other), whole(day)),
                        second));
    }

    private void leaders(List<Event> events, List<Story> stories) {
        for (Event event : events) {
            if (event instanceof LeadershipChanged changed) {
                String of = changed.nation() + changed.day();
                Object nation = names.inSentence(changed.nation());
                stories.add(new Story(
                        Kind.LEADERSHIP,
                        0,
                        changed.nation(),
                        phrases.of("telling.front.leadership", of, nation),
                        List.of(
                                phrases.of("telling.front.leadership.first", of, nation, whole(changed.day())),
                                phrases.of("telling.front.leadership.second", of, nation))));
            }
        }
    }
}
