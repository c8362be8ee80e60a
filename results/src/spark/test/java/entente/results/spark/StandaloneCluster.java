package entente.results.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Spark as on a cluster: a master, workers and {@code spark-submit}, each a process of its own, from the jars of a Spark that
 * knows nothing of ours. All of it listens on 127.0.0.1 alone.
 */
final class StandaloneCluster implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("entente.spark.home", "target/spark-home"));
    private static final Path JAR =
            Path.of(System.getProperty("entente.spark.jar", "target/entente-results-spark.jar"));
    private static final int MOST_SECONDS = 900;

    /** What Spark 4 asks for on Java 17. */
    private static final List<String> OPENS = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private final Path folder;
    private final String master;
    private final List<Process> processes = new ArrayList<>();

    /** How a submitted job ended, and all that it printed. */
    record Submission(int code, String output) {}

    private StandaloneCluster(Path folder, int port) {
        this.folder = folder;
        master = "spark://127.0.0.1:" + port;
    }

    /** Starts so many workers of so many cores each. */
    static StandaloneCluster start(Path folder, int workers, int cores) throws Exception {
        StandaloneCluster cluster = new StandaloneCluster(folder, freePort());
        try {
            cluster.run(
                    "master",
                    "org.apache.spark.deploy.master.Master",
                    "--host",
                    "127.0.0.1",
                    "--port",
                    cluster.master.substring(cluster.master.lastIndexOf(':') + 1),
                    "--webui-port",
                    "0");
            for (int worker = 1; worker <= workers; worker++) {
                cluster.run(
                        "worker" + worker,
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        "127.0.0.1",
                        "--cores",
                        Integer.toString(cores),
                        "--memory",
                        "1g",
                        "--webui-port",
                        "0",
                        "--work-dir",
                        folder.resolve("work" + worker).toString(),
                        cluster.master);
                cluster.await("worker" + worker, "Successfully registered with master");
            }
            return cluster;
        } catch (Exception | AssertionError e) {
            cluster.close();
            throw e;
        }
    }

    /** Submits a sweep with the given arguments and waits for its end. */
    Submission submit(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--executor-memory",
                "512m",
                "--class",
                "entente.results.spark.submit.SparkSweep",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = run("submit", command.toArray(String[]::new));
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Submission(process.exitValue(), Files.readString(log("submit")));
    }

    private Process run(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        OPENS.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        command.add("-cp");
        command.add(HOME.toAbsolutePath().resolve("jars") + File.separator + "*");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_HOME", HOME.toAbsolutePath().toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private void await(String name, String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!Files.readString(log(name)).contains(words)) {
            assertThat(System.nanoTime()).as(Files.readString(log(name))).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).destroy();
        }
        processes.forEach(StandaloneCluster::awaitEnd);
    }

    private static void awaitEnd(Process process) {
        try {
            process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
