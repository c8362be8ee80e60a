package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Lets YAML have the digits that JSON has; its generator knows no fast double writer. */
final class ShortestDigits extends SimpleModule {

    private static final long serialVersionUID = 1;

    ShortestDigits() {
        super("shortestDigits");
        addSerializer(Double.class, new Digits(Double.class));
        addSerializer(double.class, new Digits(double.class));
    }

    private static final class Digits extends StdScalarSerializer<Double> {

        private static final long serialVersionUID = 1;

        Digits(Class<Double> type) {
            super(type);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(NumberOutput.toString(value, true));
        }
    }
}
