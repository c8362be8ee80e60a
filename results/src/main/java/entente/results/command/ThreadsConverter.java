package entente.results.command;

import entente.results.experiment.ExperimentRunner;
import picocli.CommandLine.ITypeConverter;

/** Reads a number of threads. */
final class ThreadsConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        return WholeNumbers.parse(
                text,
                1,
                ExperimentRunner.MOST_THREADS,
                "; more than this machine's processors, " + Runtime.getRuntime().availableProcessors()
                        + ", gain nothing");
    }
}
