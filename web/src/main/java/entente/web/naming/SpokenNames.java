package entente.web.naming;

import entente.engine.description.ByKind;
import entente.engine.description.Message;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Scenario;
import entente.scenarios.story.StoryNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Names that people can say for the reports and plots of one run, by what has happened in it so far: a report's is the same for
 * everyone who holds it and tells no number; a nation's case has a name out of the nation's own list, so that two nations name
 * the same plot differently; those who know the truth number the plots of each network.
 */
public final class SpokenNames {

    /** Into how many moments a day is divided: fewer than doubles tell apart, more than reports can share. */
    private static final double MOMENTS = 1e6;

    private static final int LETTERS = 'Z' - 'A' + 1;

    /** What nobody has heard of is called so: an id would tell more than a name. */
    private static final String UNKNOWN = "…";

    private final StoryNames story;
    private final ScenarioNames scenario;
    private final NameDraw draw;
    private final Map<String, String> reports = new HashMap<>();
    private final Map<String, Message> plots = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Holder> holders = new LinkedHashMap<>();
    private final ByKind<Event, Consumer<Event>> readers = new ByKind<>(Event.class);

    /** What one nation calls what it holds; of two reports that have one name, it tells the later apart. */
    private final class Holder {

        private final String nation;
        private final Map<String, String> held = new HashMap<>();
        private final Map<String, Integer> taken = new HashMap<>();
        private final Map<String, Message> cases = new HashMap<>();

        Holder(String nation) {
            this.nation = nation;
        }

        void takeReport(String report) {
            String name = reports.get(report);
            if (name != null) {
                held.computeIfAbsent(report, key -> apart(name));
            }
        }

        private String apart(String name) {
            int times = taken.merge(name, 1, Integer::sum);
            return times == 1 ? name : name + (char) ('A' + Math.min(times, LETTERS) - 1);
        }

        void takeCase(String plot) {
            cases.computeIfAbsent(plot, key -> story.caseName(nation, cases.size() + 1));
        }
    }

    /**
     * Names for a run of a scenario.
     *
     * @param secret what only those who may know all names know
     */
    public SpokenNames(Scenario scenario, String secret) {
        this.scenario = new ScenarioNames(scenario);
        story = new StoryNames(scenario);
        draw = new NameDraw(secret);
        scenario.nations().forEach(nation -> holders.put(nation.id(), new Holder(nation.id())));
        on(PlotBorn.class, event -> plot(event.plot(), event.network(), "telling.plot"));
        on(ReportFiled.class, this::filed);
        on(ReportArrived.class, this::arrived);
        on(ReportLinked.class, event -> joined(event.holder(), event.report(), event.subject()));
        // That it could not be linked means that nobody there knows what case it belongs to.
        on(ReportStrayed.class, event -> holder(event.holder(), holder -> holder.takeReport(event.report())));
        on(CaseOpened.class, event -> holder(event.nation(), holder -> holder.takeCase(event.plot())));
        on(JointOperationAsked.class, event -> holder(event.host(), holder -> holder.takeCase(event.plot())));
    }

    private <E extends Event> void on(Class<E> kind, Consumer<E> reader) {
        readers.put(kind, ByKind.consumer(kind, reader));
    }

    private void holder(String id, Consumer<Holder> action) {
        Holder holder = holders.get(id);
        if (holder != null) {
            action.accept(holder);
        }
    }

    /** Takes note of what has happened; in the order in which it did. */
    public void read(Event event) {
        readers.find(event).ifPresent(reader -> reader.accept(event));
    }

    private void filed(ReportFiled event) {
        name(event.report(), event.nation(), event.day());
        if (event.kind() == InformationKind.ALERT) {
            plot(event.subject(), event.network(), event.real() ? "telling.plot" : "telling.plot.false");
        }
        holder(event.nation(), holder -> holder.takeReport(event.report()));
    }

    /** Who gets a report knows its origin and its age, and so its name, whatever else it knows. */
    private void arrived(ReportArrived event) {
        int end = event.report().indexOf('-');
        String origin = end < 0 ? event.report() : event.report().substring(0, end);
        if (!reports.containsKey(event.report())) {
            name(event.report(), origin, event.day() - event.ageDays());
        }
        holder(event.to(), holder -> holder.takeReport(event.report()));
    }

    private void name(String report, String origin, double filedDay) {
        String moment = Long.toString(Math.round(filedDay * MOMENTS));
        reports.put(report, origin + " " + StoryNames.codeName(draw.key("report", origin, moment)));
    }

    private void joined(String id, String report, String subject) {
        holder(id, holder -> {
            holder.takeReport(report);
            holder.takeCase(subject);
        });
    }

    private void plot(String plot, String network, String key) {
        plots.computeIfAbsent(
                plot,
                id -> Message.of(
                        key, story.network(network), Integer.toString(counts.merge(key + network, 1, Integer::sum))));
    }

    /** Names for a run, by all that happened in it. */
    public static SpokenNames of(Scenario scenario, String secret, List<Event> events) {
        SpokenNames names = new SpokenNames(scenario, secret);
        events.forEach(names::read);
        return names;
    }

    /** The names that those who know the truth have for reports and plots, by the simulation's ids. */
    public Map<String, Object> truth() {
        Map<String, Object> all = new HashMap<>(reports);
        all.putAll(plots);
        return all;
    }

    /** The names that a nation has for the reports and plots that it has heard of. */
    public Map<String, Object> known(String nation) {
        Holder holder = holders.get(nation);
        Map<String, Object> all = new HashMap<>();
        if (holder != null) {
            all.putAll(holder.held);
            all.putAll(holder.cases);
        }
        return all;
    }

    /** The names that a nation has for its cases, by plot. */
    public Map<String, Object> cases(String nation) {
        Holder holder = holders.get(nation);
        return holder == null ? Map.of() : Map.copyOf(holder.cases);
    }

    /** The name of a nation, institution or network. */
    public String of(String id) {
        return scenario.of(id);
    }

    /** The same as it stands in a sentence: a text or a {@link Message}. */
    public Object inSentence(String id) {
        return scenario.inSentence(id);
    }

    /** The names of the scenario. */
    public ScenarioNames scenario() {
        return scenario;
    }

    /** The places, services and papers of the scenario. */
    public StoryNames story() {
        return story;
    }

    /** The draws that these names are made of. */
    public NameDraw draw() {
        return draw;
    }

    /** What everybody who holds a report calls it: {@code HMK OTTER 27}. */
    public String report(String report) {
        return reports.getOrDefault(report, UNKNOWN);
    }

    /** The same, with a letter where a nation has an earlier one of the same name. */
    public String report(String nation, String report) {
        Holder holder = holders.get(nation);
        String name = holder == null ? null : holder.held.get(report);
        return name == null ? report(report) : name;
    }

    /** What a nation calls its case on a plot: {@code Operation Greywater}. */
    public Message caseName(String nation, String plot) {
        Holder holder = holders.get(nation);
        Message name = holder == null ? null : holder.cases.get(plot);
        return name == null ? Message.of("telling.case.unnamed") : name;
    }

    /**
     * What those who know the truth call a plot: its network and its number there, {@code Granite 3}; what a nation imagines is
     * numbered apart.
     */
    public Message plot(String plot) {
        return plots.getOrDefault(plot, Message.of("telling.plot.unknown"));
    }
}
