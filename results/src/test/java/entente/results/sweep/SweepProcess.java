package entente.results.sweep;

import entente.engine.Simulation;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.store.Manifest;
import java.nio.file.Path;

/**
 * A sweep as a process of its own, to be killed or timed: experiment, folder, threads. Prints the digest when all is there, and
 * how long it took to standard error.
 */
public final class SweepProcess {

    private SweepProcess() {}

    /** Runs the sweep. */
    public static void main(String[] arguments) {
        Sweep sweep = SweepReader.read(Path.of(arguments[0]));
        long start = System.nanoTime();
        Manifest manifest = Sweeps.run(sweep, Simulation::run, Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        System.out.println(manifest.progress().digest());
        System.err.println("in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
