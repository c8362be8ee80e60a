package entente.scenarios.format;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;

/**
 * The one factory of Jackson mappers: they know the engine's records, words, counts, laws and grades, and write numbers
 * with Jackson's own code, because {@link Double#toString} gives other digits before Java 19 than after.
 */
public final class EngineJson {

    private static final ObjectMapper JSON = configured(JsonMapper.builder(JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build()));

    private static final ObjectMapper YAML = configured(YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .disable(YAMLGenerator.Feature.USE_NATIVE_TYPE_ID)
                    .build())
            .addModule(new ShortestDigits()));

    private EngineJson() {}

    /** A mapper for JSON. It is shared: do not configure it, but {@link ObjectMapper#copy copy} it. */
    public static ObjectMapper mapper() {
        return JSON;
    }

    /** A mapper for YAML. It is shared: do not configure it, but {@link ObjectMapper#copy copy} it. */
    public static ObjectMapper yaml() {
        return YAML;
    }

    /** The value as JSON for people to read, ending with a line break. */
    public static String pretty(Object value) {
        return pretty(JSON, value);
    }

    static String pretty(ObjectMapper mapper, Object value) {
        try {
            return mapper.writer(layout()).writeValueAsString(value).stripTrailing() + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The layout of files that people read: two spaces, and a line break that is the same everywhere. */
    private static PrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static ObjectMapper configured(com.fasterxml.jackson.databind.cfg.MapperBuilder<?, ?> builder) {
        return builder.addModule(new EngineModule())
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .build();
    }
}
