package entente.results.store;

import entente.results.plan.Shard;
import entente.results.store.Journal.Chunk;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.jspecify.annotations.Nullable;

/**
 * Puts the results of all shards of one experiment together; they are then those of the whole. They are put together beside
 * the folder that is asked for, and take its name once all is there: whatever ends this early, nothing is at that name.
 */
public final class SweepMerge {

    private SweepMerge() {}

    /**
     * Merges shards into a new folder; what they hold is checked and copied.
     *
     * @return the manifest of the whole
     * @throws InvalidInput if the shards are not all those of one experiment, each once and complete; nothing is left then
     * @throws UncheckedIOException if a file cannot be read or written; nothing is left then, either
     */
    public static Manifest merge(Path out, List<Path> shards) {
        List<SweepResults> parts =
                new ArrayList<>(shards.stream().map(SweepResults::open).toList());
        check(parts);
        parts.sort(Comparator.comparingInt(part -> part.manifest().shard().number()));
        try {
            if (Files.exists(out) && (!Files.isDirectory(out) || !isEmpty(out))) {
                throw SourceText.invalid(
                        out.toString(), 0, "something is there: name a folder that does not exist yet");
            }
            try (MergingFolder merging = MergingFolder.beside(out)) {
                Manifest whole = copy(merging.folder(), parts);
                merging.moveTo(out);
                return whole;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(out + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void check(List<SweepResults> parts) {
        SweepResults first = parts.get(0);
        int of = first.manifest().shard().of();
        List<Shard> seen = new ArrayList<>();
        for (SweepResults part : parts) {
            Manifest manifest = part.manifest();
            if (isAnother(manifest, first.manifest())) {
                throw wrong(
                        part,
                        "these are results of another experiment ("
                                + manifest.subject().experiment() + ", version "
                                + manifest.origin().engineVersion() + ") than those in " + first.folder() + " ("
                                + first.manifest().subject().experiment() + ", version "
                                + first.manifest().origin().engineVersion()
                                + "), or it or its scenario have changed in between");
            } else if (!isAsLarge(manifest, first.manifest())) {
                throw wrong(
                        part,
                        "this shard is of an experiment with " + size(manifest) + ", that in " + first.folder() + " of"
                                + " one with " + size(first.manifest()) + ": let both grow to the same size");
            } else if (!manifest.isComplete()) {
                throw wrong(part, "this shard is not complete: run its sweep again, it goes on where it stopped");
            } else if (manifest.shard().of() != of) {
                throw wrong(part, "this is shard " + manifest.shard() + ", but there is one of " + of + ", too");
            } else if (seen.contains(manifest.shard())) {
                throw wrong(part, "shard " + manifest.shard() + " is there twice: name each once");
            }
            seen.add(manifest.shard());
        }
        List<String> missing = IntStream.rangeClosed(1, of)
                .mapToObj(k -> new Shard(k, of))
                .filter(shard -> !seen.contains(shard))
                .map(Shard::toString)
                .toList();
        if (!missing.isEmpty()) {
            throw wrong(first, "shards are missing: " + String.join(", ", missing));
        }
    }

    private static boolean isAnother(Manifest one, Manifest other) {
        return !one.origin().identity().equals(other.origin().identity())
                || (one.variation().points() == other.variation().points() && !hasSamePoints(one, other));
    }

    private static boolean hasSamePoints(Manifest one, Manifest other) {
        return Objects.equals(
                one.variation().pointsIdentity(), other.variation().pointsIdentity());
    }

    private static boolean isAsLarge(Manifest one, Manifest other) {
        return hasSamePoints(one, other)
                && one.stopping().rule().equals(other.stopping().rule());
    }

    private static String size(Manifest manifest) {
        return manifest.variation().points() + " points and "
                + manifest.stopping().rule();
    }

    private static Manifest copy(SweepFolder folder, List<SweepResults> parts) throws IOException {
        Files.createDirectories(folder.chunks());
        SweepResults first = parts.get(0);
        copy(new SweepFolder(first.folder()).points(), folder.points());
        copy(new SweepFolder(first.folder()).experiment(), folder.experiment());
        for (Manifest.UsedScenario scenario : first.manifest().origin().scenarios()) {
            if (scenario.file() != null) {
                Files.createDirectories(folder.scenarios());
                copy(first.folder().resolve(scenario.file()), folder.path().resolve(scenario.file()));
            }
        }
        List<Chunk> chunks = new ArrayList<>();
        ResultDigest digest = new ResultDigest();
        for (SweepResults part : parts) {
            for (Chunk chunk : part.chunks()) {
                SweepFolder from = new SweepFolder(part.folder());
                copy(part, from.chunk(chunk), folder.chunk(chunk), chunk.sha256());
                String months = chunk.monthsSha256();
                if (months != null) {
                    Files.createDirectories(folder.months());
                    copy(part, from.months(chunk), folder.months(chunk), months);
                }
                chunks.add(chunk);
            }
            digest.add(part.manifest().progress().digest());
        }
        Journal.open(folder.journal(), first.manifest().origin().identity(), chunks)
                .close();
        Manifest whole = first.manifest().whole(progress(parts, digest.text()), stopping(parts));
        SweepFolder.write(folder.manifest(), ChecksummedJson.page(whole));
        return whole;
    }

    private static Manifest.Progress progress(List<SweepResults> parts, String digest) {
        long runs = 0;
        long failures = 0;
        for (SweepResults part : parts) {
            runs += part.manifest().progress().runs();
            failures += part.manifest().progress().failures();
        }
        return new Manifest.Progress(Manifest.Status.COMPLETE, runs, failures, digest);
    }

    private static Manifest.Stopping stopping(List<SweepResults> parts) {
        Manifest.Stopping first = parts.get(0).manifest().stopping();
        return first.precise() == null
                ? first
                : new Manifest.Stopping(
                        first.rule(),
                        first.least(),
                        first.most(),
                        sum(parts, part -> orZero(part.manifest().stopping().precise())),
                        sum(parts, part -> orZero(part.manifest().stopping().capped())));
    }

    private static int sum(List<SweepResults> parts, ToIntFunction<SweepResults> count) {
        return parts.stream().mapToInt(count).sum();
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static void copy(SweepResults part, Path from, Path to, String sha256) throws IOException {
        copy(from, to);
        if (!new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(to).equals(sha256)) {
            throw wrong(part, "its file " + from.getFileName() + " has changed while it was copied: try again");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Path unfinished = to.resolveSibling(to.getFileName() + ".tmp");
        Files.copy(from, unfinished, StandardCopyOption.REPLACE_EXISTING);
        ParquetFile.synchronise(unfinished);
        Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private static InvalidInput wrong(SweepResults part, String advice) {
        return SourceText.invalid(part.folder().toString(), 0, advice);
    }
}
