package entente.results.command;

import entente.results.experiment.PairedRuns;
import picocli.CommandLine.ITypeConverter;

/** Reads a number of threads. */
final class ThreadsConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        return WholeNumbers.parse(
                text,
                1,
                PairedRuns.MOST_THREADS,
                "; more than this machine's processors, " + Runtime.getRuntime().availableProcessors()
                        + ", gain nothing");
    }
}
