package entente.results.validation;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import entente.scenarios.imports.counts.CountsFile;
import entente.scenarios.imports.counts.YearlyCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * The data that the model is compared with.
 *
 * @param european yearly plots by country
 * @param digests name and SHA-256 digest of every file that was read
 */
public record ValidationData(List<YearlyCounts> european, List<Digest> digests) {

    private static final String EUROPEAN = "plots/europe-1994-2021.csv";

    /** Which bytes a file had. */
    public record Digest(String file, String sha256) {}

    /**
     * Reads the data of a folder.
     *
     * @throws InvalidInput if a file is missing or wrong
     */
    public static ValidationData read(Path folder) {
        Path file = folder.resolve(EUROPEAN);
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(List.of(Violation.inEnglish(
                    "",
                    file.toString(),
                    0,
                    0,
                    null,
                    "there is no such file: the folder of --data must hold " + EUROPEAN
                            + ", with columns country, year, launched and foiled")));
        }
        return new ValidationData(CountsFile.read(file).countries(), List.of(new Digest(EUROPEAN, sha256(file))));
    }

    private static String sha256(Path file) {
        try {
            return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
