package entente.results.command;

import entente.results.experiment.BuiltInVariants;
import entente.scenarios.format.NearestName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an arm. */
final class ArmConverter implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        if (!BuiltInVariants.NAMES.contains(text)) {
            throw new TypeConversionException(
                    "there is no arm " + text + "; " + NearestName.advice(text, BuiltInVariants.NAMES));
        }
        return text;
    }
}
