package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.ByKind;
import entente.engine.event.Event;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.exercise.record.SeatRole;
import entente.web.naming.SpokenNames;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of event tells, to whom, and in which words. */
class NewsTest {

    private static final Messages MESSAGES = new Messages();
    private static final Actor CONTROL = Actor.EXERCISE;
    private static final Actor ALDER = new Actor("seat-1", 1, SeatRole.HEAD, "AAA");
    private static final Actor BIRCH = new Actor("seat-2", 2, SeatRole.MEMBER, "BBB");
    private static final Actor SCREEN = new Actor("seat-3", 3, SeatRole.PROJECTOR, null);

    /** What these fields hold in the events of this test; texts that are not among them are secrets. */
    private static final Map<String, Object> FIELDS = Map.ofEntries(
            Map.entry("nation", "AAA"),
            Map.entry("target", "AAA"),
            Map.entry("detector", "AAA"),
            Map.entry("to", "AAA"),
            Map.entry("from", "BBB"),
            Map.entry("host", "BBB"),
            Map.entry("partner", "BBB"),
            Map.entry("network", "tide"),
            Map.entry("option", "open up"),
            Map.entry("point", "open-up"),
            Map.entry("day", 3.5));

    private static final Map<Class<?>, Object> SAMPLES =
            Map.of(int.class, 4, long.class, 4L, double.class, 1.0, List.class, List.of());

    static List<Class<? extends Event>> kinds() {
        return ByKind.kinds(Event.class);
    }

    private static Event event(Class<? extends Event> kind, boolean flag) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            Object known = FIELDS.get(components[i].getName());
            values[i] = (known instanceof Double && type == double.class) || type.isInstance(known)
                    ? known
                    : sample(type, components[i].getName(), flag);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = kind.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return kind.cast(constructor.newInstance(values));
    }

    private static @Nullable Object sample(Class<?> type, String name, boolean flag) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return SAMPLES.getOrDefault(
                type, type == String.class ? "secret-" + name : type == boolean.class ? flag : null);
    }

    private static List<String> told(Event event, Actor viewer, Language language) {
        Feeds feeds = new Feeds();
        new News(feeds, new SpokenNames(Sitting.SCENARIO, "secret")).tell(event);
        return feeds.after(0, viewer).stream()
                .map(notice -> MESSAGES.text(language, notice.text()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsToldInEveryLanguageOrNotAtAll(Class<? extends Event> kind) throws ReflectiveOperationException {
        for (boolean flag : List.of(true, false)) {
            Event event = event(kind, flag);
            for (Actor viewer : List.of(CONTROL, ALDER, BIRCH, SCREEN)) {
                List<String> english = told(event, viewer, Language.ENGLISH);
                for (Language language : Language.all()) {
                    List<String> told = told(event, viewer, language);
                    assertThat(told)
                            .hasSameSizeAs(english)
                            .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "room.", "null"));
                    if (!told.isEmpty() && !language.equals(Language.ENGLISH)) {
                        assertThat(told).isNotEqualTo(english);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noDelegationIsToldOfPlotsOrReportsByTheSimulationsName(Class<? extends Event> kind)
            throws ReflectiveOperationException {
        for (boolean flag : List.of(true, false)) {
            for (Actor viewer : List.of(ALDER, BIRCH, SCREEN)) {
                assertThat(told(event(kind, flag), viewer, Language.ENGLISH))
                        .allSatisfy(text -> assertThat(text).doesNotContain("secret-"));
            }
        }
    }

    @Test
    void theNewsAreThese() throws ReflectiveOperationException {
        Map<String, List<String>> told = new TreeMap<>();
        for (Class<? extends Event> kind : kinds()) {
            List<String> all = new ArrayList<>();
            all.addAll(told(event(kind, false), CONTROL, Language.ENGLISH));
            all.add("|");
            all.addAll(told(event(kind, false), ALDER, Language.ENGLISH));
            all.add("|");
            all.addAll(told(event(kind, false), BIRCH, Language.ENGLISH));
            if (all.size() > 2) {
                told.put(Event.type(kind), all);
            }
        }
        assertThat(told)
                .containsOnlyKeys(
                        "agreementBegun",
                        "agreementEnded",
                        "attackLaunched",
                        "caseClosed",
                        "caseOpened",
                        "jointOperationAccepted",
                        "jointOperationAsked",
                        "jointOperationDeclined",
                        "leadershipChanged",
                        "negotiationBegun",
                        "plotBorn",
                        "plotDetected",
                        "plotInterdicted",
                        "pointDecided",
                        "policyPublished",
                        "reportArrived",
                        "staffChanged",
                        "taskForceActed");
        String attack = "The Tide has struck in Alder.";
        assertThat(told.get("attackLaunched")).containsExactly(attack, "|", attack, "|", attack);
        assertThat(told.get("reportArrived")).containsExactly("|", "… has come in from Birch.", "|");
        assertThat(told.get("staffChanged")).containsExactly("|", "Our teams now number 4.", "|");
        assertThat(told.get("caseClosed"))
                .containsExactly("|", "Loose papers is over: the plot is stopped, and there are arrests.", "|");
        assertThat(told.get("jointOperationAsked"))
                .containsExactly(
                        "Alder asks Birch to act with it on a plot.",
                        "|",
                        "We have asked Birch to act with us on Loose papers.",
                        "|",
                        "Alder asks us to act with it on Loose papers.");
        assertThat(told.get("plotInterdicted"))
                .containsExactly("a plot, against Alder, is stopped by Alder.", "|", "|");
        assertThat(told.get("plotBorn")).containsExactly("a plot begins, against Alder.", "|", "|");
    }

    @Test
    void aCopyOfAReportIsNoNews() throws ReflectiveOperationException {
        Event copy = event(entente.engine.event.ReportEvent.ReportArrived.class, true);

        assertThat(told(copy, ALDER, Language.ENGLISH)).isEmpty();
    }
}
