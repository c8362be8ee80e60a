package entente.results.validation;

import entente.results.network.TieGraph;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import entente.scenarios.imports.counts.CountsFile;
import entente.scenarios.imports.counts.YearlyCounts;
import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.network.NetworkFile;
import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * The data that the model is compared with.
 *
 * @param european yearly plots by country
 * @param networks ties of documented networks, the one that the default generator resembles first
 * @param digests name and SHA-256 digest of every file that was read
 */
public record ValidationData(List<YearlyCounts> european, List<TieGraph> networks, List<Digest> digests) {

    private static final String EUROPEAN = "plots/europe-1994-2021.csv";
    private static final List<String> NETWORKS =
            List.of("networks/krebs-60.csv", "networks/madrid-54.csv", "networks/montagna-meetings.csv");

    /** Which bytes a file had. */
    public record Digest(String file, String sha256) {}

    /**
     * Reads the data of a folder.
     *
     * @throws InvalidInput if a file is missing or wrong
     */
    public static ValidationData read(Path folder) {
        require(folder, EUROPEAN, "with columns country, year, launched and foiled");
        List<YearlyCounts> european = CountsFile.read(folder.resolve(EUROPEAN)).countries();
        NETWORKS.forEach(network -> require(folder, network, "with a tie in each line"));
        List<Digest> digests = Stream.concat(Stream.of(EUROPEAN), NETWORKS.stream())
                .map(file -> new Digest(file, sha256(folder.resolve(file))))
                .toList();
        return new ValidationData(
                european,
                NETWORKS.stream().map(network -> network(folder, network)).toList(),
                digests);
    }

    private static void require(Path folder, String name, String form) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(List.of(Violation.inEnglish(
                    "",
                    file.toString(),
                    0,
                    0,
                    null,
                    "there is no such file: the folder of --data must hold " + name + ", " + form)));
        }
    }

    private static TieGraph network(Path folder, String name) {
        ImportedNetwork read = NetworkFile.read(folder.resolve(name), NetworkForm.AUTO);
        return new TieGraph(name.substring(name.indexOf('/') + 1, name.lastIndexOf('.')), read.numbers(), read.ties());
    }

    private static String sha256(Path file) {
        try {
            return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
