package entente.results.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time goes: samples of the running thread by the JDK's flight recorder, told by the parts of the engine. */
final class HotSpots {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);

    private HotSpots() {}

    /**
     * Shares of a part in all samples, largest first.
     *
     * @param part a package of the engine or of MASON
     * @param share its share of the samples, by the innermost frame that belongs to either, 0..1
     */
    record Share(String part, double share) {}

    /** Samples work that is repeated for some seconds, after as long a warm-up. */
    static List<Share> of(Work work, double seconds) {
        int round = repeat(work, 0, seconds);
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(PERIOD);
            recording.start();
            repeat(work, round, seconds);
            recording.stop();
            Path file = Files.createTempFile("samples", ".jfr");
            recording.dump(file);
            List<Share> shares = read(file);
            Files.delete(file);
            return shares;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int repeat(Work work, int first, double seconds) {
        int round = first;
        for (long start = System.nanoTime(); System.nanoTime() - start < seconds * 1e9; round++) {
            work.run(round);
        }
        return round;
    }

    private static List<Share> read(Path file) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        int samples = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                samples++;
                counts.merge(part(event.getStackTrace().getFrames()), 1, Integer::sum);
            }
        }
        List<Share> shares = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            shares.add(new Share(entry.getKey(), (double) entry.getValue() / samples));
        }
        shares.sort(Comparator.comparingDouble(Share::share).reversed().thenComparing(Share::part));
        return shares;
    }

    private static String part(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("entente.engine") || type.startsWith("sim.")) {
                return type.substring(0, type.lastIndexOf('.'));
            }
        }
        return "elsewhere";
    }
}
