package entente.results.spark.submit;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Runs an experiment on Apache Spark: {@code spark-submit --class entente.results.spark.submit.SparkSweep
 * entente-results-spark.jar EXPERIMENT --out FOLDER}. The driver reads the experiment and its scenario, sends blocks of runs
 * to the executors as bytes, and writes what comes back into the folder, as {@code entente sweep} does.
 */
public final class SparkSweep {

    /** What the launcher gives Java on one machine, too: runs hold little, and compiling thoroughly takes long to pay. */
    private static final String EXECUTORS = "-XX:+UseSerialGC -XX:Tier4InvocationThreshold=50000"
        + " -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000";

    private SparkSweep() {}

    /** Ends with the exit code of the sweep: 0 for success, 1 for a failure of ours, 2 for an input that cannot be used. */
    public static void main(String[] arguments) {
        int code;
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "entente sweep")
                .setIfMissing("spark.scheduler.minRegisteredResourcesRatio", "1")
                .setIfMissing("spark.executor.extraJavaOptions", EXECUTORS);
        try (JavaSparkContext context = new JavaSparkContext(conf)) {
            code = Isolation.driver().applyAsInt(arguments, experiment -> blocks(context, experiment));
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    /** What computes blocks of an experiment; every block is a partition of its own, for blocks are large. */
    private static Function<List<byte[]>, List<byte[]>> blocks(JavaSparkContext context, byte[] experiment) {
        Broadcast<byte[]> broadcast = context.broadcast(experiment);
        return blocks -> context.parallelize(blocks, blocks.size())
                .map(block -> Isolation.worker().apply(broadcast.value(), block))
                .collect();
    }
}
