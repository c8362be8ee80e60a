package entente.web.exercise.telling;

import entente.engine.description.Message;
import entente.engine.scenario.Channel;
import entente.engine.view.NationView.DossierView;
import entente.engine.view.NationView.ReportView;
import entente.engine.view.NationView.TrailView;
import entente.scenarios.story.StoryNames;
import entente.web.naming.DayNumber;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells reports to one nation that holds them: where, when, in which channel, how sure, and what they point to. */
public final class ReportProse {

    private static final double MODERATE = 0.15;
    private static final double STRONG = 0.3;

    /**
     * A report as people read it.
     *
     * @param name what everybody who holds it calls it
     * @param title what it is about, in a few words
     * @param words what it says, in sentences
     * @param grade how sure its origin is, in words and letters
     * @param evidence how much it weighs against what its reader needs
     * @param marking how far its reader may pass it on
     */
    public record ReportWords(
            String name, Message title, List<Message> words, Message grade, Message evidence, Message marking) {

        public ReportWords {
            words = List.copyOf(words);
        }
    }

    private final String reader;
    private final SpokenNames names;
    private final StoryNames story;
    private final Phrases phrases;
    private final Circulation circulation;

    /** Tells them to those who play a nation. */
    public ReportProse(String reader, SpokenNames names, Phrases phrases, Circulation circulation) {
        this.reader = reader;
        this.names = names;
        story = names.story();
        this.phrases = phrases;
        this.circulation = circulation;
    }

    /**
     * A report in a dossier of the reader's.
     *
     * @param place its place in the dossier, from 0
     */
    public ReportWords of(DossierView dossier, ReportView report, int place) {
        String network = story.network(dossier.network());
        return new ReportWords(
                names.report(reader, report.report()),
                title(report, network),
                List.of(Message.of("telling.report", happening(report, network, place), pointing(report))),
                grade(report.grade()),
                evidence(report.weight(), dossier.threshold()),
                marking(report));
    }

    /**
     * What is said of nations whose files meet a dossier of the reader's: whose reports lie in it, and who was sent reports that
     * do. What they have made of them the reader does not know.
     *
     * @param plot the plot that the dossier is about
     * @param reports those in it
     */
    public List<Message> partners(String plot, List<ReportView> reports) {
        Map<String, Integer> theirs = new TreeMap<>();
        Map<String, Integer> given = new TreeMap<>();
        for (ReportView report : reports) {
            if (report.origin().equals(reader)) {
                circulation.sent(reader, report.report()).keySet().forEach(to -> given.merge(to, 1, Integer::sum));
            } else {
                theirs.merge(report.origin(), 1, Integer::sum);
            }
        }
        List<Message> said = new ArrayList<>();
        Message own = names.caseName(reader, plot);
        theirs.forEach((nation, number) ->
                said.add(Message.of("telling.partners.theirs", names.inSentence(nation), number, own)));
        Map<Integer, List<Object>> alike = new TreeMap<>();
        given.forEach((nation, number) ->
                alike.computeIfAbsent(number, key -> new ArrayList<>()).add(names.inSentence(nation)));
        alike.forEach((number, nations) ->
                said.add(Message.of("telling.partners.given", nations, number, own, nations.size())));
        return said;
    }

    private Message title(ReportView report, String network) {
        TrailView trail = report.trail();
        return trail == null
                ? Message.of("telling.title.PROTECTED", network)
                : Message.of("telling.title." + channel(trail), network, spot(report, trail));
    }

    private Message happening(ReportView report, String network, int place) {
        TrailView trail = report.trail();
        return phrases.of(
                "telling.report." + channel(trail) + (place == 0 ? ".first" : ".further"),
                names.report(report.report()),
                names.inSentence(report.origin()),
                trail == null ? "" : spot(report, trail),
                network,
                DayNumber.of(report.filedDay()),
                report.origin().equals(reader) ? "own" : "other");
    }

    private String spot(ReportView report, TrailView trail) {
        return story.place(trail.place(), names.draw().key("spot", names.report(report.report())))
                .name();
    }

    private static String channel(@Nullable TrailView trail) {
        if (trail == null) {
            return "PROTECTED";
        }
        Channel channel = trail.channel();
        return channel == null ? "WORD" : channel.name();
    }

    /** Whom it names; else what is not known. */
    private Message pointing(ReportView report) {
        String target = report.target();
        String name = names.report(report.report());
        if (target == null) {
            return phrases.of("telling.pointing." + channel(report.trail()), name);
        }
        return target.equals(reader)
                ? phrases.of("telling.pointing.us", name)
                : phrases.of("telling.pointing.them", name, names.inSentence(target));
    }

    /** A grade in words, its letters beside. */
    public static Message grade(String grade) {
        return Message.of(
                "telling.grade",
                Message.of("telling.reliability." + grade.charAt(0)),
                Message.of("telling.credibility." + grade.charAt(1)),
                grade);
    }

    private static Message evidence(double weight, double threshold) {
        double share = threshold > 0 ? weight / threshold : 1;
        String strength = share < MODERATE ? "weak" : share < STRONG ? "moderate" : "strong";
        return Message.of("telling.evidence." + strength);
    }

    private Message marking(ReportView report) {
        String colour = report.marking().name().toLowerCase(Locale.ROOT);
        if (report.origin().equals(reader)) {
            return Message.of("telling.marking.own." + colour);
        }
        Message reach = Message.of("telling.marking." + colour);
        return report.originatorControl()
                ? Message.of("telling.marking.ask", reach, names.inSentence(report.origin()))
                : reach;
    }
}
