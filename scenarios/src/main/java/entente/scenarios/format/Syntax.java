package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;

/** The languages of files, each with a parser that gives up early on what no scenario needs. */
enum Syntax {
    JSON,
    YAML;

    /** How deep lists and groups may be nested. */
    static final int DEEPEST = 40;

    /** The longest single text, in characters. */
    static final int LONGEST_TEXT = 100_000;

    // It reads NaN so that the tree's builder can refuse it by path, with all else that is wrong.
    private static final JsonFactory OF_JSON = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(limits())
            .build();
    private static final JsonFactory OF_YAML = YAMLFactory.builder()
            .loaderOptions(yamlLimits())
            .streamReadConstraints(limits())
            .build();

    /** As the end of the name says, else as the text begins. */
    static Syntax of(String name, String text) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".yaml") || small.endsWith(".yml")) {
            return YAML;
        }
        boolean json = small.endsWith(".json") || small.endsWith(".jsonl");
        return json || text.stripLeading().startsWith("{") ? JSON : YAML;
    }

    /** Makes its parsers. */
    JsonFactory factory() {
        return this == JSON ? OF_JSON : OF_YAML;
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(2 * DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(400)
                .maxNameLength(1000)
                .build();
    }

    private static LoaderOptions yamlLimits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceText.LARGEST + 1);
        options.setNestingDepthLimit(2 * DEEPEST);
        return options;
    }
}
