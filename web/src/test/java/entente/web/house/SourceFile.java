package entente.web.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One file of Java as the compiler's parser sees it: its types and methods with their lengths. */
record SourceFile(Path path, List<String> text, List<Type> types, List<Method> methods) {

    /** A type of its own file, from its first annotation to its last brace, without its Javadoc. */
    record Type(String name, int lines, int components) {}

    /** A method or constructor, as above. Constructors of records have no parameters here: they are the components. */
    record Method(String name, int lines, int parameters) {}

    String fileName() {
        return path.getFileName().toString();
    }

    int lines() {
        return text.size();
    }

    /** All files of Java below the folder; none if it is missing. */
    static List<SourceFile> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(read(Path.of(unit.getSourceFile().toUri()), unit, positions));
            }
            return sources;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static SourceFile read(Path path, CompilationUnitTree unit, SourcePositions positions) throws IOException {
        List<Type> types = new ArrayList<>();
        List<Method> methods = new ArrayList<>();
        LineMap map = unit.getLineMap();
        new TreeScanner<Void, String>() {
            private boolean inRecord;

            @Override
            public Void visitClass(ClassTree type, String outer) {
                String name = outer + type.getSimpleName();
                types.add(new Type(name, lines(type), components(type)));
                boolean around = inRecord;
                inRecord = type.getKind() == Tree.Kind.RECORD;
                super.visitClass(type, name + ".");
                inRecord = around;
                return null;
            }

            @Override
            public Void visitMethod(MethodTree method, String outer) {
                boolean ofComponents = inRecord && method.getName().contentEquals("<init>");
                int parameters = ofComponents ? 0 : method.getParameters().size();
                methods.add(new Method(outer + method.getName(), lines(method), parameters));
                return super.visitMethod(method, outer);
            }

            private int lines(Tree tree) {
                long first = map.getLineNumber(positions.getStartPosition(unit, tree));
                return (int) (map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1);
            }
        }.scan(unit, "");
        return new SourceFile(path, Files.readAllLines(path), types, methods);
    }

    /** Components of a record, which the parser keeps as its private fields that are not static; else 0. */
    private static int components(ClassTree type) {
        if (type.getKind() != Tree.Kind.RECORD) {
            return 0;
        }
        return (int) type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
    }
}
