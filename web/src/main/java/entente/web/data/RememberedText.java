package entente.web.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** One line that the server remembers when it is started again: a choice of whoever hosts it. */
public final class RememberedText {

    private final Path file;

    /** @param name the name of its file in the data folder */
    public RememberedText(DataFolder data, String name) {
        file = data.path().resolve(name);
    }

    /** What was kept last. */
    public Optional<String> find() {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a line in place of what was kept. */
    public void keep(String line) {
        try {
            DurableFile.write(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
