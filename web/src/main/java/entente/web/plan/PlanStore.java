package entente.web.plan;

import entente.engine.description.Message;
import entente.web.data.DataFolder;
import entente.web.data.DurableFile;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plans in the data folder: a folder each, in it a file for each revision, whole or absent whatever happens. Saving makes a new
 * revision. Of those saved within ten minutes the last stays, and of all the newest two hundred; one from which an exercise was
 * started stays for good.
 */
public final class PlanStore {

    private static final Pattern ID = Pattern.compile("[a-z2-9]{10}");
    private static final Pattern FILE = Pattern.compile("([0-9]{8})\\.json");
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LETTERS = 10;
    private static final long WINDOW_SECONDS = 600;
    private static final int MOST_REVISIONS = 200;
    private static final int MOST = 1000;

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** The plans of a data folder. */
    public PlanStore(DataFolder data, InstantSource clock) {
        folder = data.folder("plans");
        this.clock = clock;
    }

    /** The newest revision of every plan, the latest saved first. */
    public synchronized List<PlanRevision> all() {
        return ids().stream()
                .flatMap(id -> find(id).stream())
                .sorted(Comparator.comparing(PlanRevision::savedAt).reversed())
                .toList();
    }

    private List<String> ids() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(path -> path.getFileName().toString())
                    .filter(name -> ID.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest revision of a plan. */
    public synchronized Optional<PlanRevision> find(String id) {
        List<Integer> numbers = numbers(id);
        return numbers.isEmpty() ? Optional.empty() : Optional.of(read(id, numbers.get(numbers.size() - 1)));
    }

    /** A revision of a plan, if it is still there. */
    public synchronized Optional<PlanRevision> find(String id, int number) {
        return numbers(id).contains(number) ? Optional.of(read(id, number)) : Optional.empty();
    }

    /** All revisions of a plan that are still there, the newest first. */
    public synchronized List<PlanRevision> history(String id) {
        List<PlanRevision> history = new ArrayList<>();
        for (int number : numbers(id)) {
            history.add(0, read(id, number));
        }
        return history;
    }

    private List<Integer> numbers(String id) {
        if (!ID.matcher(id).matches() || !Files.isDirectory(folder.resolve(id))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(id))) {
            return files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(found -> Integer.valueOf(found.group(1)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A new plan.
     *
     * @throws RequestRefusal if there are too many
     */
    public synchronized PlanRevision create(ExercisePlan plan) {
        if (ids().size() >= MOST) {
            throw RequestRefusal.busy(Message.of("planning.problem.full", MOST));
        }
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LETTERS; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return write(new PlanRevision(id.toString(), 1, clock.instant(), false, plan));
    }

    /**
     * Saves a plan as its next revision; nothing is written where it is what was saved last.
     *
     * @param since the revision that was changed
     * @throws RequestRefusal if another one was saved since, or there is no such plan
     */
    public synchronized PlanRevision save(String id, int since, ExercisePlan plan) {
        PlanRevision last = find(id).orElseThrow(RequestRefusal::notFound);
        if (last.number() != since) {
            throw new RequestRefusal(
                    Problem.of(412, "planChanged", Message.of("planning.problem.changed", last.number(), since)));
        }
        if (last.plan().equals(plan)) {
            return last;
        }
        PlanRevision next = write(new PlanRevision(id, since + 1, clock.instant(), false, plan));
        thin(id, last, next);
        return next;
    }

    private void thin(String id, PlanRevision last, PlanRevision next) {
        boolean together = window(last) == window(next);
        if (together && !last.kept()) {
            remove(id, last.number());
        }
        List<Integer> numbers = numbers(id);
        for (int i = 0; i < numbers.size() - MOST_REVISIONS; i++) {
            if (!read(id, numbers.get(i)).kept()) {
                remove(id, numbers.get(i));
            }
        }
    }

    private static long window(PlanRevision revision) {
        return Math.floorDiv(revision.savedAt().getEpochSecond(), WINDOW_SECONDS);
    }

    /** Keeps a revision for good. */
    public synchronized void keep(PlanRevision revision) {
        if (!revision.kept() && find(revision.id(), revision.number()).isPresent()) {
            write(new PlanRevision(revision.id(), revision.number(), revision.savedAt(), true, revision.plan()));
        }
    }

    /** Takes a plan away with all its revisions. */
    public synchronized void delete(String id) {
        for (int number : numbers(id)) {
            remove(id, number);
        }
        if (ID.matcher(id).matches()) {
            delete(folder.resolve(id));
        }
    }

    private PlanRevision read(String id, int number) {
        try {
            return PlanFile.readStored(id, Files.readString(file(id, number)), id + "/" + number + ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanRevision write(PlanRevision revision) {
        try {
            Files.createDirectories(folder.resolve(revision.id()));
            byte[] bytes = PlanFile.stored(revision).getBytes(StandardCharsets.UTF_8);
            DurableFile.write(file(revision.id(), revision.number()), bytes);
            return revision;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(String id, int number) {
        delete(file(id, number));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id, int number) {
        return folder.resolve(id).resolve(String.format(Locale.ROOT, "%08d.json", number));
    }
}
