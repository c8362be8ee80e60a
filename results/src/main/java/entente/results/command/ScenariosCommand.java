package entente.results.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import entente.results.text.TextTable;
import entente.scenarios.format.EngineJson;
import entente.scenarios.library.Library;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the scenarios that come with Entente. */
@Command(name = "scenarios", abbreviateSynopsis = true, description = "Lists the scenarios that come with Entente.")
final class ScenariosCommand extends ResearchCommand {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormConverter.class,
            description = "How the list is written: table for people, json for programs. Default: ${DEFAULT-VALUE}.")
    private Form form = Form.TABLE;

    /** The forms of the list. */
    private enum Form {
        TABLE,
        JSON
    }

    /** Reads the form of the list. */
    private static final class FormConverter extends WordConverter<Form> {
        FormConverter() {
            super(List.of(Form.values()));
        }
    }

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter out = out();
        List<Library.Entry> entries = Library.entries();
        out.print(form == Form.JSON ? json(entries) : table(entries));
        return 0;
    }

    private static String table(List<Library.Entry> entries) {
        TextTable table = new TextTable(1);
        entries.forEach(entry -> table.row(entry.id(), entry.title()));
        return table.text();
    }

    private static String json(List<Library.Entry> entries) throws JsonProcessingException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Library.Entry entry : entries) {
            list.addObject().put("id", entry.id()).put("title", entry.title()).put("summary", entry.summary());
        }
        return EngineJson.mapper().writeValueAsString(list) + "\n";
    }
}
