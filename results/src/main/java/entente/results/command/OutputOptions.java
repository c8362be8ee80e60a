package entente.results.command;

import entente.results.report.document.Publication;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form results are written, and where. */
abstract class OutputOptions {

    private static final String FORMAT = "--format";
    private static final String LABEL = "FORM";
    private static final String STANDARD = "table";
    private static final String DEFAULT = " Default: ${DEFAULT-VALUE}.";

    @Mixin
    private TextOutput output;

    private Publication.Form form = Publication.Form.TABLE;

    @SuppressWarnings("NullAway") // picocli sets output.
    private OutputOptions() {}

    /** Results that come in rows, too. */
    static final class WithRows extends OutputOptions {

        /** Reads a form. */
        private static final class AnyForm extends WordConverter<Publication.Form> {
            AnyForm() {
                super(List.of(Publication.Form.values()));
            }
        }

        @Option(
                names = FORMAT,
                paramLabel = LABEL,
                defaultValue = STANDARD,
                converter = AnyForm.class,
                description = "How results are written: table, markdown or html for people, json or csv for programs."
                        + DEFAULT)
        void form(Publication.Form chosen) {
            choose(chosen);
        }
    }

    /** Results that do not come in rows. */
    static final class WithoutRows extends OutputOptions {

        /** Reads a form. */
        private static final class FormWithoutRows extends WordConverter<Publication.Form> {
            FormWithoutRows() {
                super(List.of(
                        Publication.Form.TABLE,
                        Publication.Form.MARKDOWN,
                        Publication.Form.HTML,
                        Publication.Form.JSON));
            }
        }

        @Option(
                names = FORMAT,
                paramLabel = LABEL,
                defaultValue = STANDARD,
                converter = FormWithoutRows.class,
                description =
                        "How results are written: table, markdown or html for people, json for programs." + DEFAULT)
        void form(Publication.Form chosen) {
            choose(chosen);
        }
    }

    final void choose(Publication.Form chosen) {
        form = chosen;
    }

    /**
     * Makes sure, before anything is computed, that results can be written.
     *
     * @param inputs what the command reads, which must not be overwritten
     * @param other another file that the command writes; null if there is none
     * @throws IllegalArgumentException if the file cannot be written, is one of the inputs, or is the other one
     */
    final void check(List<Path> inputs, @Nullable Path other) {
        output.check(inputs, other);
    }

    /** Writes the results to the file, or else to standard output. */
    final void write(Publication results, PrintWriter standard) {
        output.write(results.in(form), standard);
    }
}
