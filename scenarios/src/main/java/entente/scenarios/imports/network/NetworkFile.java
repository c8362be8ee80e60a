package entente.scenarios.imports.network;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.SourceText;
import entente.scenarios.imports.table.Problems;
import java.nio.file.Path;

/** Reads a network from a file that others wrote: an edge list or GraphML. */
public final class NetworkFile {

    private NetworkFile() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws InvalidInput with everything that is wrong with it, by line
     */
    public static ImportedNetwork read(Path file, NetworkForm form) {
        return read(SourceText.read(file), file.toString(), form);
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in violations
     * @throws InvalidInput with everything that is wrong with it, by line
     */
    public static ImportedNetwork read(String text, String name, NetworkForm form) {
        String plain = SourceText.checked(text, name);
        boolean isGraphMl = form == NetworkForm.GRAPHML
                || (form == NetworkForm.AUTO && plain.stripLeading().startsWith("<"));
        Problems problems = new Problems(name);
        RawNetwork raw = isGraphMl ? new GraphMlReader(problems).read(plain) : new EdgeListReader(problems).read(plain);
        return new Numbering(raw, problems).network();
    }

    /** In which form a file holds a network. */
    public enum NetworkForm {
        /** As the file looks: GraphML if it begins with {@code <}, else an edge list. */
        AUTO,
        /** A table with one edge a line. */
        EDGES,
        /** An XML document after the GraphML primer (Brandes, Eiglsperger, Lerner). */
        GRAPHML
    }
}
