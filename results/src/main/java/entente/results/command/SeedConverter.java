package entente.results.command;

import picocli.CommandLine.ITypeConverter;

/** Reads a seed. */
final class SeedConverter implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        return WholeNumbers.parse(text, Long.MIN_VALUE, Long.MAX_VALUE, "");
    }
}
