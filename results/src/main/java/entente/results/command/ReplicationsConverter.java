package entente.results.command;

import entente.results.experiment.Experiment;
import picocli.CommandLine.ITypeConverter;

/** Reads a number of replications. */
final class ReplicationsConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        return WholeNumbers.parse(text, 1, Experiment.MOST_REPLICATIONS, "");
    }
}
