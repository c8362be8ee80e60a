package entente.results.reference;

import entente.engine.description.RecordType;
import entente.engine.description.Shape.Word;
import java.util.LinkedHashSet;
import java.util.Set;

/** The reference of a file that holds one described record. */
public final class RecordPage {

    private RecordPage() {}

    /** The page: a head, then every record in the file and every word. */
    public static String text(Class<? extends Record> type, String head) {
        Set<RecordType> records = new LinkedHashSet<>();
        Set<Word> words = new LinkedHashSet<>();
        ScenarioPage.collect(RecordType.of(type), records, words);
        StringBuilder text = new StringBuilder(head).append("\n## Groups of fields\n\n");
        for (RecordType parts : records) {
            text.append(Tables.record("### " + parts.type().getSimpleName(), parts));
        }
        text.append("## Words\n\n");
        for (Word word : words) {
            text.append(Tables.words("### " + word.type().getSimpleName(), word));
        }
        return text.toString().replace("(scenario.md#", "(#").stripTrailing() + "\n";
    }
}
