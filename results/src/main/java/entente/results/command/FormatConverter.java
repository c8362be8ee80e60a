package entente.results.command;

import entente.results.report.ReportFormat;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the form of results. */
final class FormatConverter implements ITypeConverter<ReportFormat> {

    @Override
    public ReportFormat convert(String text) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("it is " + text + ": it must be table, json or csv"));
    }
}
