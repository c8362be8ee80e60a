package entente.web.page;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.description.RecordType;
import entente.engine.description.Worded;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.eventlist.Column;
import entente.web.eventlist.RowFate;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MotionEntry;
import entente.web.exercise.record.ReviewEntry;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.review.Ladder;
import entente.web.exercise.state.DelegationProposals;
import entente.web.exercise.state.Motions;
import entente.web.exercise.state.Phase;
import entente.web.exercise.state.PlannedInject;
import entente.web.exercise.state.RequestDesk;
import entente.web.form.DecisionForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the words that scripts share with the classes, of which no script keeps a list of its own. */
final class ScriptVocabulary {

    /** Where they stand, from the module's folder. */
    static final Path FILE = Path.of("src/frontend/lib/vocabulary.ts");

    /** Where the keys of messages stand. */
    static final Path KEYS = Path.of("src/frontend/lib/keys.ts");

    private ScriptVocabulary() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
        Files.writeString(KEYS, keys());
    }

    /** The keys of the texts that pages hand to their scripts, as types: a key that is misspelt does not compile. */
    static String keys() {
        Set<String> all = Messages.shared().of(Language.ENGLISH).keySet();
        List<String> lines = new ArrayList<>();
        lines.add("// The keys of the messages that pages hand to their scripts. Written by ScriptVocabulary.");
        keys(lines, "ExerciseText", Stream.concat(within(all, "exercise.", 1), within(all, "run.obstacle.", 1)));
        keys(lines, "RunText", within(all, "run.", 0));
        keys(lines, "FilmText", Stream.concat(within(all, "film.", 0), within(all, "story.obstacle.", 0)));
        return String.join("\n", lines) + "\n";
    }

    /** The keys that begin so, in their order, without so many of their parts. */
    private static Stream<String> within(Set<String> all, String beginning, int parts) {
        return all.stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> parts == 0 ? key : key.substring(key.indexOf('.') + 1));
    }

    private static void keys(List<String> lines, String type, Stream<String> keys) {
        lines.add("");
        lines.add("export type " + type + " =");
        lines.add(keys.map(key -> "  | \"" + key + "\"").collect(Collectors.joining("\n")) + ";");
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
        words(lines, "ListColumn", names(Column.class));
        words(lines, "RowFate", names(RowFate.Fate.class));
        words(lines, "InjectStatus", names(PlannedInject.Status.class));
        words(lines, "RequestStatus", names(RequestDesk.Status.class));
        words(lines, "ProposalStatus", names(DelegationProposals.Status.class));
        words(lines, "MotionStatus", names(Motions.Status.class));
        words(lines, "SeatRole", names(SeatRole.class).map(role -> role.toLowerCase(Locale.ROOT)));
        words(lines, "ReviewPart", names(ReviewEntry.Part.class));
        words(lines, "LadderStep", names(Ladder.Step.class));
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
        String constant = (type.endsWith("Status") ? type + "e" : type)
                        .replaceAll("(?<=[a-z])([A-Z])", "_$1")
                        .toUpperCase(Locale.ROOT)
                + "S";
        lines.add("");
        lines.add("export const " + constant + " = [");
        lines.add(words.map(word -> "  \"" + word + "\",").collect(Collectors.joining("\n")));
        lines.add("] as const;");
        lines.add("export type " + type + " = (typeof " + constant + ")[number];");
    }
}
