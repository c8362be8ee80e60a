package entente.web.house;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A compiled class, as far as its constant pool tells (Java Virtual Machine Specification, 4.4).
 *
 * @param name with slashes, nested types after a dollar
 * @param texts names, descriptors, signatures, and texts of the program
 * @param uses the members that its instructions name
 */
record CompiledClass(String name, List<String> texts, List<Use> uses) {

    /** A member: the type it is asked of, its name, its descriptor. */
    record Use(String owner, String name, String descriptor) {}

    /** All classes below these folders. */
    static List<CompiledClass> below(List<Path> folders) {
        List<CompiledClass> classes = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".class")).toList()) {
                    String relative = folder.relativize(file).toString().replace('\\', '/');
                    classes.add(read(relative.substring(0, relative.length() - ".class".length()), file));
                }
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        return classes;
    }

    /** The name of the type that has the file to itself. */
    static String topLevel(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static CompiledClass read(String name, Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(8); // what marks a class, and its version
            int size = in.readUnsignedShort();
            String[] texts = new String[size];
            int[][] pairs = new int[size][]; // of a class its name, of a member its owner and description, and so on
            boolean[] members = new boolean[size];
            for (int index = 1; index < size; index++) {
                int kind = in.readUnsignedByte();
                switch (kind) {
                    case 1 -> texts[index] = in.readUTF();
                    case 7 -> pairs[index] = new int[] {in.readUnsignedShort()};
                    case 9, 10, 11, 12 -> {
                        pairs[index] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                        members[index] = kind < 12;
                    }
                    case 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        index++; // a long or a double takes two places
                    }
                    default -> throw new IOException(file + " has a constant of kind " + kind);
                }
            }
            List<Use> uses = new ArrayList<>();
            for (int index = 1; index < size; index++) {
                if (members[index]) {
                    int[] description = pairs[pairs[index][1]];
                    uses.add(new Use(texts[pairs[pairs[index][0]][0]], texts[description[0]], texts[description[1]]));
                }
            }
            return new CompiledClass(
                    name, Arrays.stream(texts).filter(Objects::nonNull).toList(), uses);
        }
    }
}
