package entente.results.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A digest of rows that does not depend on their order, nor on how they are spread over files: the sum of the SHA-256 of
 * all rows, modulo 2²⁵⁶ (M. Bellare and D. Micciancio, A new paradigm for collision-free hashing, EUROCRYPT 1997). Digests
 * of parts add up to that of the whole.
 */
public final class ResultDigest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private BigInteger sum = BigInteger.ZERO;

    /** Adds a run, with its months if it has any. */
    public void add(RunRecord run) {
        addMonths(run);
        for (RunRecord.Cell cell : run.cells()) {
            add(out -> {
                write(out, run.point(), run.arm(), run.replication(), run.seed());
                out.writeUTF(cell.measure());
                out.writeUTF(cell.place());
                out.writeLong(bits(cell.numerator()));
                out.writeLong(bits(cell.denominator()));
            });
        }
    }

    /** Adds the months of a run. Of runs without any the digest stays what it was. */
    private void addMonths(RunRecord run) {
        for (RunRecord.Month month : run.months()) {
            add(out -> {
                write(out, run.point(), run.arm(), run.replication(), run.seed());
                out.writeInt(month.month());
                out.writeLong(bits(month.days()));
                out.writeUTF(month.measure());
                out.writeLong(bits(month.numerator()));
                out.writeLong(bits(month.denominator()));
            });
        }
    }

    /** Adds a run that failed; not the reason, which may differ between versions of Java. */
    public void add(BlockResult.FailedRun run) {
        add(out -> write(out, run.point(), run.arm(), run.replication(), run.seed()));
    }

    /** Adds what another digest holds, as {@link #text} gives it. */
    public void add(String part) {
        sum = sum.add(new BigInteger(part, 16)).mod(MODULUS);
    }

    /** In hexadecimal, 64 digits. */
    public String text() {
        String text = sum.toString(16);
        return "0".repeat(64 - text.length()) + text;
    }

    /** Writes one row. */
    @FunctionalInterface
    private interface Row {
        void write(DataOutputStream out) throws IOException;
    }

    private void add(Row row) {
        bytes.reset();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            row.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sum = sum.add(new BigInteger(1, digest.digest(bytes.toByteArray()))).mod(MODULUS);
    }

    private static void write(DataOutputStream out, int point, String arm, int replication, long seed)
            throws IOException {
        out.writeInt(point);
        out.writeUTF(arm);
        out.writeInt(replication);
        out.writeLong(seed);
    }

    /** The same for both zeros, which Parquet and programs that read it may not tell apart. */
    private static long bits(double value) {
        return Double.doubleToLongBits(value == 0 ? 0.0 : value);
    }
}
