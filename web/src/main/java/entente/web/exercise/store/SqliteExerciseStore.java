package entente.web.exercise.store;

import entente.web.exercise.store.ExerciseStore.DamagedLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps each exercise in an SQLite file of its own in one folder, so that to delete one is to delete its files. */
public final class SqliteExerciseStore implements ExerciseStore {

    private static final String ENDING = ".exercise";
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9-]{0,63}";
    private static final List<String> COMPANIONS = List.of("", "-wal", "-shm", "-journal", SqliteLog.HEAD);

    private final Path folder;

    /** Keeps exercises in a folder, which is made if it is not there. */
    public SqliteExerciseStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> ids() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) || name.endsWith(ENDING + SqliteLog.HEAD))
                    .map(name -> name.substring(0, name.lastIndexOf(ENDING)))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ExerciseLog create(String id, String scenario) {
        if (!id.matches(ID) || Files.exists(file(id))) {
            throw new IllegalArgumentException("\"" + id + "\" cannot name a new exercise");
        }
        return SqliteLog.create(file(id), id, scenario);
    }

    @Override
    public Optional<ExerciseLog> find(String id) {
        if (!id.matches(ID)) {
            return Optional.empty();
        }
        if (Files.exists(file(id))) {
            return Optional.of(SqliteLog.open(file(id), id));
        }
        if (Files.exists(folder.resolve(id + ENDING + SqliteLog.HEAD))) {
            throw new DamagedLog(id, "its head is there, but its file is missing. Restore it from a copy.");
        }
        return Optional.empty();
    }

    @Override
    public void delete(String id) {
        if (!id.matches(ID)) {
            return;
        }
        try {
            for (String companion : COMPANIONS) {
                Files.deleteIfExists(folder.resolve(id + ENDING + companion));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }
}
