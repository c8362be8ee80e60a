package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points go to a Parquet file and come back, or the file is not there. */
class PointTableTest {

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DuckDb.open();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7})
    void comeBackAsTheyWere(int factors) throws IOException {
        Random random = new Random(factors);
        List<String> names = IntStream.range(0, factors)
                .mapToObj(f -> "factor '" + f + "' ☂")
                .toList();
        List<PointRow> points = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            List<PointRow.Value> values = new ArrayList<>();
            for (int f = 0; f < factors; f++) {
                Double value = random.nextInt(3) == 0 ? null : Double.valueOf(random.nextGaussian() * 1e12);
                values.add(new PointRow.Value(value == null ? "žádný" : value.toString(), value, random.nextDouble()));
            }
            points.add(new PointRow(number, "welt " + number % 3, values));
        }
        Path file = folder.resolve("l'été.parquet");

        String sum = PointTable.write(connection, file, names, points);

        assertThat(sum).isEqualTo(DigestUtils.sha256Hex(Files.readAllBytes(file)));
        assertThat(PointTable.read(connection, file, names)).isEqualTo(points);
    }

    @Test
    void noPointsAreNoRows() throws IOException {
        Path file = folder.resolve("points.parquet");
        PointTable.write(connection, file, List.of("one"), List.of());

        assertThat(PointTable.read(connection, file, List.of("one"))).isEmpty();
    }

    /** What was there before stays, and nothing is left of what was begun. */
    @Test
    void aFileThatCannotBeWrittenIsNotThere() throws IOException {
        Path file = folder.resolve("numbers.parquet");
        ParquetFile.write(
                connection,
                file,
                "number INTEGER",
                appender -> appender.beginRow().append(7).endRow());
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> ParquetFile.write(connection, file, "number INTEGER", appender -> {
                    appender.beginRow().append(8).endRow();
                    throw new SQLException("the row before was the last");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the row before was the last");
        assertThatThrownBy(() -> ParquetFile.write(
                        connection, folder.resolve("none").resolve("x.parquet"), "number INTEGER", appender -> {}))
                .isInstanceOf(IOException.class);

        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        ParquetFile.write(
                connection,
                file,
                "word VARCHAR",
                appender -> appender.beginRow().append("anew").endRow());
        assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
    }
}
