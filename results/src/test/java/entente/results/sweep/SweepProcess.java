package entente.results.sweep;

import entente.engine.Simulation;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.store.Manifest;
import java.nio.file.Path;

/** A sweep as a process of its own, to be killed: experiment, folder, threads. Prints the digest when all is there. */
final class SweepProcess {

    private SweepProcess() {}

    public static void main(String[] arguments) {
        Sweep sweep = SweepReader.read(Path.of(arguments[0]));
        Manifest manifest = Sweeps.run(sweep, Simulation::run, Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        System.out.println(manifest.digest());
    }
}
