package entente.results.verification;

import java.nio.file.Path;
import java.util.List;

/** A comparison of measures of graphs with what is known of them. */
interface Measuring {

    /** Files that it reads, relative to the folder of data. */
    List<String> files();

    /** The comparison; the files exist. */
    List<MeasuredValue> rows(Path data);
}
