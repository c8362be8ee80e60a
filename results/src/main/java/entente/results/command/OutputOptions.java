package entente.results.command;

import entente.results.report.document.Publication;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form results are written, and where. */
abstract class OutputOptions {

    private static final String FORMAT = "--format";
    private static final String FORM = "FORM";
    private static final String TABLE = "table";
    private static final List<Publication.Form> WITHOUT_ROWS =
            List.of(Publication.Form.TABLE, Publication.Form.MARKDOWN, Publication.Form.HTML, Publication.Form.JSON);

    @Mixin
    private TextOutput output;

    /** Results that come in rows, too. */
    static final class WithRows extends OutputOptions {

        /** Reads a form. */
        private static final class AnyForm extends WordConverter<Publication.Form> {
            AnyForm() {
                super(Publication.Form.class);
            }
        }

        @Option(
                names = FORMAT,
                paramLabel = FORM,
                defaultValue = TABLE,
                converter = AnyForm.class,
                description = "How results are written: table, markdown or html for people, json or csv for programs."
                        + " Default: ${DEFAULT-VALUE}.")
        private Publication.Form form;

        @SuppressWarnings("NullAway") // picocli sets form.
        WithRows() {}

        @Override
        Publication.Form form() {
            return form;
        }
    }

    /** Results that do not come in rows. */
    static final class WithoutRows extends OutputOptions {

        /** Reads a form. */
        private static final class FormWithoutRows implements ITypeConverter<Publication.Form> {
            @Override
            public Publication.Form convert(String text) {
                return WordConverter.choose(WITHOUT_ROWS, text);
            }
        }

        @Option(
                names = FORMAT,
                paramLabel = FORM,
                defaultValue = TABLE,
                converter = FormWithoutRows.class,
                description = "How results are written: table, markdown or html for people, json for programs."
                        + " Default: ${DEFAULT-VALUE}.")
        private Publication.Form form;

        @SuppressWarnings("NullAway") // picocli sets form.
        WithoutRows() {}

        @Override
        Publication.Form form() {
            return form;
        }
    }

    @SuppressWarnings("NullAway") // picocli sets output.
    private OutputOptions() {}

    abstract Publication.Form form();

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
        output.write(results.in(form()), standard);
    }
}
