package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import entente.engine.description.Patch;
import java.io.IOException;
import java.util.Map;

/** Writes what a patch holds: as an object, or among the fields of its owner where it is flat. */
final class PatchFields extends StdSerializer<Patch<?>> {

    private static final long serialVersionUID = 1;

    private final boolean isFlat;

    PatchFields(boolean isFlat) {
        super(Patch.class, false);
        this.isFlat = isFlat;
    }

    @Override
    public JsonSerializer<Patch<?>> unwrappingSerializer(NameTransformer names) {
        return new PatchFields(true);
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return isFlat;
    }

    @Override
    public void serialize(Patch<?> patch, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (!isFlat) {
            out.writeStartObject();
        }
        for (Map.Entry<String, Object> field : patch.values().entrySet()) {
            provider.defaultSerializeField(field.getKey(), field.getValue(), out);
        }
        if (!isFlat) {
            out.writeEndObject();
        }
    }
}
