package entente.web.page;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.description.RecordType;
import entente.engine.description.Worded;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MotionEntry;
import entente.web.exercise.state.Phase;
import entente.web.form.DecisionForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the words that scripts share with the classes, of which no script keeps a list of its own. */
final class ScriptVocabulary {

    /** Where it stands, from the module's folder. */
    static final Path FILE = Path.of("src/frontend/lib/vocabulary.ts");

    private ScriptVocabulary() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
    }

    static String text() {
        List<String> lines = new ArrayList<>();
        lines.add("// The words of the classes, from open to closed where they have an order. Written by"
                + " ScriptVocabulary.");
        words(lines, "Posture", words(Posture.class));
        words(lines, "Marking", words(Marking.class));
        words(lines, "Obstacle", words(Obstacle.class));
        words(lines, "Phase", names(Phase.class));
        words(lines, "Trigger", names(InjectPlan.Trigger.class));
        words(lines, "MotionKind", names(MotionEntry.Kind.class));
        words(lines, "PartKind", words(DecisionForm.Part.Kind.class));
        words(lines, "DecisionType", types(NationDecision.class));
        words(lines, "EffectType", types(Inject.class));
        return String.join("\n", lines) + "\n";
    }

    private static Stream<String> types(Class<? extends Decision> of) {
        return RecordType.kinds(of).stream().map(kind -> Decision.type(kind.type()));
    }

    private static Stream<String> words(Class<? extends Worded> type) {
        return Arrays.stream(type.getEnumConstants()).map(Worded::word);
    }

    private static Stream<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name);
    }

    private static void words(List<String> lines, String type, Stream<String> words) {
        String constant = type.replaceAll("(?<=[a-z])([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT) + "S";
        lines.add("");
        lines.add("export const " + constant + " = [");
        lines.add(words.map(word -> "  \"" + word + "\",").collect(Collectors.joining("\n")));
        lines.add("] as const;");
        lines.add("export type " + type + " = (typeof " + constant + ")[number];");
    }
}
