package entente.web.launch;

import entente.engine.Simulation;
import entente.results.console.Environment;
import entente.results.console.Program;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code entente} as a user runs it, with the real engine: exit code, standard output and standard error. */
record LaunchRun(int code, String out, String err) {

    static LaunchRun of(String... arguments) {
        return with(Map.of(), arguments);
    }

    static LaunchRun with(Map<String, String> variables, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(variables);
        int code = Program.run(Main.commands(Simulation::run, environment, false), environment, out, err, arguments);
        return new LaunchRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
