package entente.results.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes a Parquet file that is whole or absent: under another name, synchronised, then renamed. */
final class ParquetFile {

    private static final String UNFINISHED = ".tmp";

    private ParquetFile() {}

    /** Appends the rows of a table. */
    @FunctionalInterface
    interface ParquetRows {
        void append(DuckDBAppender appender) throws SQLException;
    }

    /**
     * Writes rows.
     *
     * @param columns the columns as SQL declares them
     * @return the SHA-256 of the file
     * @throws IOException if it cannot be written; nothing is left of it then
     */
    static String write(Connection connection, Path file, String columns, ParquetRows rows) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            DuckDb.execute(connection, "CREATE OR REPLACE TEMP TABLE chunk (" + columns + ")");
            try (DuckDBAppender appender =
                    connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "chunk")) {
                rows.append(appender);
            }
            DuckDb.execute(
                    connection,
                    "COPY chunk TO " + DuckDb.quoted(unfinished.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
            synchronise(unfinished);
            String digest = new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            synchroniseFolderOf(file);
            return digest;
        } catch (SQLException e) {
            Files.deleteIfExists(unfinished);
            throw new IOException(e.getMessage(), e);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        } finally {
            drop(connection);
        }
    }

    private static void drop(Connection connection) throws IOException {
        try {
            DuckDb.execute(connection, "DROP TABLE IF EXISTS chunk");
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static void synchronise(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** So that the new name survives a loss of power, too; Windows has no such thing, and does not need it. */
    static void synchroniseFolderOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling(".").normalize();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // A folder cannot be opened on this system.
        }
    }
}
