package entente.results.sweep;

import entente.results.measure.Measure;
import entente.results.plan.Factor;
import entente.results.plan.OverTimeEntry;
import entente.results.plan.Sweep;
import entente.results.plan.Sweep.SweepPoint;
import entente.results.store.Manifest;
import entente.results.store.SweepFolder;
import entente.results.version.EngineVersion;
import entente.scenarios.format.RunText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the runs of a sweep depend on, and nothing else: neither how the path of a scenario is spelt nor what the experiment
 * is called, nor how many points and replications there are.
 */
final class SweepContent {

    private static final int SUM_SHOWN = 12;

    private final Sweep sweep;
    private final Map<String, Text> scenarios;

    private SweepContent(Sweep sweep, Map<String, Text> scenarios) {
        this.sweep = sweep;
        this.scenarios = scenarios;
    }

    /**
     * The text of a scenario.
     *
     * @param sha256 the SHA-256 of all of it
     * @param runs the SHA-256 of what runs depend on: words for people change no result
     */
    private record Text(String text, String sha256, String runs) {}

    static SweepContent of(Sweep sweep) {
        Map<String, Text> scenarios = new LinkedHashMap<>();
        for (SweepPoint point : sweep.points()) {
            scenarios.computeIfAbsent(sweep.scenario(point), name -> {
                String text = sweep.scenarios().text(name);
                return new Text(text, DigestUtils.sha256Hex(text), DigestUtils.sha256Hex(RunText.of(text)));
            });
        }
        return new SweepContent(sweep, scenarios);
    }

    /** The scenarios, and where they lie in the folder. */
    List<Manifest.UsedScenario> used() {
        return scenarios.entrySet().stream()
                .map(entry -> new Manifest.UsedScenario(
                        entry.getKey(), entry.getValue().sha256(), file(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** Their texts, by where they lie in the folder. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        scenarios.forEach((name, text) -> texts.put(file(name, text), text.text()));
        return texts;
    }

    /** A name that people know again, and that no other text has. */
    private static String file(String name, Text text) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        boolean json = last.toLowerCase(Locale.ROOT).endsWith(".json");
        String plain = last.replaceAll("(?i)\\.(json|ya?ml)$", "").replaceAll("[^A-Za-z0-9_-]", "_");
        return SweepFolder.SCENARIOS + "/" + plain + "-" + text.sha256().substring(0, SUM_SHOWN)
                + (json ? ".json" : ".yaml");
    }

    /** The SHA-256 of all that runs depend on beside their points. */
    String identity() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        add(digest, EngineVersion.current());
        add(digest, Integer.toString(sweep.file().seed()));
        add(digest, sweep.file().places().word());
        sweep.measures().stream().map(Measure::name).forEach(name -> add(digest, "measure " + name));
        sweep.file().own().forEach(own -> add(digest, "own " + own.name() + " = " + own.expression()));
        OverTimeEntry overTime = sweep.file().overTime();
        if (overTime != null) {
            add(digest, "months of " + overTime.monthDays() + " days: " + overTime.measures());
        }
        Factor.settings(sweep.file().set()).forEach(setting -> add(digest, "set " + setting));
        for (Sweep.SweepVariant arm : sweep.arms()) {
            add(digest, "arm " + arm.name());
            arm.settings().forEach(setting -> add(digest, "set " + setting));
        }
        add(digest, "design " + sweep.file().variation().design().kind().word());
        sweep.factors().forEach(factor -> add(digest, "factor " + factor.name()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of what the first so many points are: their scenarios, levels and settings. */
    String pointsIdentity(int count) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (SweepPoint point : sweep.points().subList(0, count)) {
            Text scenario = scenarios.get(sweep.scenario(point));
            add(digest, scenario == null ? "" : scenario.runs());
            for (SweepPoint.FactorLevel level : point.levels()) {
                add(digest, level.text());
                level.settings().forEach(setting -> add(digest, setting));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each text with its end, so that no two lists of texts look the same. */
    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
