package entente.results.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Where the time goes: samples of the running thread by the JDK's flight recorder, told by the parts of the engine. */
final class HotSpots {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String ELSEWHERE = "elsewhere";
    private static final Duration PERIOD = Duration.ofMillis(10);

    private HotSpots() {}

    /**
     * Shares of a part in all samples, largest first.
     *
     * @param part a package of the engine or of MASON
     * @param share its share of the samples, by the innermost frame that belongs to either, 0..1
     */
    record Share(String part, double share) {}

    /**
     * Where samples fell.
     *
     * @param parts by package
     * @param methods by class and method
     */
    record Profile(List<Share> parts, List<Share> methods) {}

    /** Samples work that is repeated for some seconds, after as long a warm-up. */
    static Profile of(Work work, double seconds) {
        int round = repeat(work, 0, seconds);
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(PERIOD);
            recording.start();
            repeat(work, round, seconds);
            recording.stop();
            Path file = Files.createTempFile("samples", ".jfr");
            recording.dump(file);
            Profile profile = read(file);
            Files.delete(file);
            return profile;
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

    private static Profile read(Path file) throws IOException {
        Map<String, Integer> parts = new HashMap<>();
        Map<String, Integer> methods = new HashMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                Optional<RecordedMethod> method = event.getStackTrace().getFrames().stream()
                        .map(RecordedFrame::getMethod)
                        .filter(each -> isOurs(each.getType().getName()))
                        .findFirst();
                parts.merge(method.map(HotSpots::part).orElse(ELSEWHERE), 1, Integer::sum);
                methods.merge(method.map(HotSpots::name).orElse(ELSEWHERE), 1, Integer::sum);
            }
        }
        return new Profile(shares(parts), shares(methods));
    }

    private static List<Share> shares(Map<String, Integer> counts) {
        double samples = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue() / samples))
                .sorted(Comparator.comparingDouble(Share::share).reversed().thenComparing(Share::part))
                .toList();
    }

    private static boolean isOurs(String type) {
        return type.startsWith("entente.engine") || type.startsWith("sim.");
    }

    private static String part(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(0, type.lastIndexOf('.'));
    }

    private static String name(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }
}
