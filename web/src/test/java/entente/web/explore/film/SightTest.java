package entente.web.explore.film;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EventLines;
import entente.scenarios.format.Scenarios;
import entente.scenarios.message.Language;
import entente.web.naming.EngineWords;
import entente.web.naming.ScenarioNames;
import entente.web.naming.SpokenNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A nation's film holds nothing that the nation does not know. */
class SightTest {

    private static final String MARKER = "CANARY";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What may depend on a changed field of an event, beside events in which the nation itself is named. */
    private static final Set<String> PUBLIC = Set.of(
            "attackLaunched.day",
            "attackLaunched.target",
            "attackLaunched.network",
            "leadershipChanged.day",
            "leadershipChanged.nation",
            "policyPublished.day",
            "policyPublished.nation",
            "policyPublished.published",
            "exerciseHeld.day",
            "exerciseHeld.participants",
            "exerciseHeld.organiser",
            "assessmentsMerged.day",
            "assessmentsMerged.institution",
            "assessmentsMerged.network",
            "assessmentsMerged.members");

    /** Fields of events in which the nation has a part that it must not see. */
    private static final Map<String, Set<String>> SECRET = Map.of(
            "reportFiled", Set.of("real"),
            "plotDetected", Set.of("real"),
            "caseOpened", Set.of("real"),
            "plotInterdicted", Set.of("target", "leadDays", "ownEvidence", "stage"),
            "operativeArrested", Set.of("role"),
            "blameAssigned", Set.of("plot"),
            "informationRequested", Set.of("reports"),
            "reportStrayed", Set.of("subject"),
            "assessmentsMerged", Set.of("assessments"),
            "attackLaunched", Set.of("severity", "detected"));

    @ParameterizedTest
    @ValueSource(strings = {"alpine-corridor", "union", "straits"})
    void whatANationIsNotToldOfChangesNoByteOfItsFilm(String id) throws IOException {
        Scenario scenario = Scenarios.load(id, List.of("horizonDays=500"));
        FilmRecording recording = FilmRecording.of(scenario, 5, List.of());
        String nation = scenario.nations().get(1).id();
        String before = film(recording, nation);
        Set<String> hidden = new TreeSet<>();
        List<Event> changed = new ArrayList<>();
        for (Event event : recording.events()) {
            Set<String> fields = hiddenFields(event, nation, words(recording));
            hidden.addAll(
                    fields.stream().map(field -> event.type() + "." + field).toList());
            changed.add(fields.isEmpty() ? event : marked(event, fields));
        }

        String after = film(new FilmRecording(scenario, 5, changed, recording.ties()), nation);

        assertThat(after).isEqualTo(before).doesNotContain(MARKER);
        assertThat(hidden).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpine-corridor", "union", "straits"})
    void reportsAndPlotsOfOthersAreNotNamed(String id) throws IOException {
        Scenario scenario = Scenarios.load(id, List.of());
        FilmRecording recording = FilmRecording.of(scenario, 3, List.of());
        for (var nation : scenario.nations()) {
            Set<String> own = new HashSet<>();
            Set<String> all = new HashSet<>();
            Set<String> foreignReports = new HashSet<>();
            for (Event event : recording.events()) {
                FilmRow row = FilmRow.of(event, Language.ENGLISH, words(recording));
                List.of("plot", "subject").forEach(field -> all.add(row.text(field)));
                if (row.type().equals("reportFiled") && !row.text("nation").equals(nation.id())) {
                    foreignReports.add(row.text("report"));
                }
                boolean linked = List.of("reportLinked", "operativeListed").contains(row.type())
                        && row.text("holder").equals(nation.id());
                if (linked
                        || (row.values().keySet().stream()
                                        .anyMatch(field -> row.text(field).equals(nation.id()))
                                && !row.type().startsWith("report"))) {
                    List.of("plot", "subject", "operative").forEach(field -> own.add(row.text(field)));
                }
            }
            all.removeAll(own);
            // Assessments are about a network, which everybody knows of.
            all.removeIf(subject -> !subject.matches("[PO]-.*"));
            String film = film(recording, nation.id());

            assertThat(all).isNotEmpty().noneMatch(secret -> film.contains("\"" + secret + "\""));
            assertThat(foreignReports).isNotEmpty().noneMatch(report -> film.contains("\"" + report + "\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpine-corridor", "straits"})
    void theTruthIsWhatTheEventLogSays(String id) throws IOException {
        FilmRecording recording = FilmRecording.of(Scenarios.load(id, List.of()), 1, List.of());
        List<FilmRow> rows = new Truth()
                .rows(recording, Language.ENGLISH, SpokenNames.of(recording.scenario(), "run", recording.events()));

        assertThat(rows).hasSameSizeAs(recording.events());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode line = new ObjectMapper()
                    .readTree(EventLines.line(0, recording.events().get(i)));
            JsonNode row = JSON.valueToTree(rows.get(i).values());
            // What came of decisions is told in names.
            row.properties().stream()
                    .filter(field -> !Set.of("effect", "reason").contains(field.getKey()))
                    .forEach(field -> assertThat(line.get(field.getKey()).asText())
                            .isEqualTo(field.getValue().asText()));
            assertThat(row.size()).isEqualTo(line.size() - 3);
        }
    }

    /** The fields of an event that the nation must not see: all, unless it has a part in it or it is public. */
    private static Set<String> hiddenFields(Event event, String nation, EngineWords words) {
        FilmRow row = FilmRow.of(event, Language.ENGLISH, words);
        Set<String> hidden = new TreeSet<>();
        boolean part = hasPart(row, nation);
        row.values().keySet().forEach(field -> {
            boolean seen = part || PUBLIC.contains(row.type() + "." + field);
            if (!seen || SECRET.getOrDefault(row.type(), Set.of()).contains(field)) {
                hidden.add(field);
            }
        });
        return hidden;
    }

    /** By whom each kind of event is seen; written down apart from the rules that are tested. */
    private static boolean hasPart(FilmRow row, String nation) {
        Map<String, List<String>> parties = new TreeMap<>(Map.of(
                "reportShared", List.of("from"),
                "reportWithheld", List.of("from"),
                "reportArrived", List.of("to"),
                "reportLeaked", List.of(),
                "controlBreached", List.of(),
                "holdingsIntruded", List.of(),
                "falseLeadTaken", List.of(),
                "informationRequested", List.of("nation"),
                "trustChanged", List.of("nation"),
                "sharingVerified", List.of("nation")));
        parties.put("plotBorn", List.of());
        parties.put("attackLaunched", List.of());
        parties.put("attackFailed", List.of());
        parties.put("plotDissolved", List.of());
        parties.put("traceConsidered", List.of());
        parties.put("activityDisplaced", List.of());
        parties.put("plotInterdicted", List.of("detector", "host"));
        List<String> who = parties.getOrDefault(
                row.type(), List.of("nation", "holder", "to", "host", "other", "partner", "by", "funder", "organiser"));
        return who.stream().anyMatch(field -> row.text(field).equals(nation));
    }

    private static Event marked(Event event, Set<String> fields) {
        try {
            RecordComponent[] components = event.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                Object value = components[i].getAccessor().invoke(event);
                values[i] = fields.contains(components[i].getName()) ? other(value) : value;
            }
            Constructor<?> constructor = event.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return (Event) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object other(Object value) {
        if (value instanceof String) {
            return MARKER;
        } else if (value instanceof Double number) {
            return number + 7;
        } else if (value instanceof Integer number) {
            return number + 7;
        } else if (value instanceof Long number) {
            return number + 7;
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Message) {
            return Message.of("outcome.recorded", MARKER);
        }
        return Arrays.stream(value.getClass().getEnumConstants())
                .filter(constant -> !constant.equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static EngineWords words(FilmRecording recording) {
        return new EngineWords(new ScenarioNames(recording.scenario()), Map.of());
    }

    private static String film(FilmRecording recording, String nation) throws IOException {
        FilmText film = new FilmText(
                recording,
                new AsNation(nation),
                Language.ENGLISH,
                SpokenNames.of(recording.scenario(), "run", recording.events()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        film.writeHead(bytes);
        film.writeReel(bytes, 0);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
