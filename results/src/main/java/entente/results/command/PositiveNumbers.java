package entente.results.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers above 0 of options. */
final class PositiveNumbers implements ITypeConverter<Double> {

    /** @throws TypeConversionException if the text is no plain decimal number above 0 */
    @Override
    public Double convert(String text) {
        if (text.matches("[+]?[0-9]{0,15}(\\.[0-9]{1,15})?") && text.matches(".*[1-9].*")) {
            return Double.parseDouble(text);
        }
        throw new TypeConversionException("it is " + text + ": it must be a number above 0, as 0.25");
    }
}
