package entente.scenarios.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.util.NameTransformer;
import entente.engine.description.Flat;
import org.jspecify.annotations.Nullable;

/** Lets Jackson leave out what an optional field of the engine's records does not hold, and write groups without a level. */
final class OptionalFields extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        Class<?> owner = annotated instanceof AnnotatedMember member
                ? member.getDeclaringClass()
                : annotated instanceof AnnotatedClass type ? type.getRawType() : Object.class;
        boolean ours = owner.isRecord() && owner.getPackageName().startsWith("entente.engine");
        return ours
                ? JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)
                : JsonInclude.Value.empty();
    }

    @Override
    public @Nullable NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
        return member.hasAnnotation(Flat.class) ? NameTransformer.NOP : null;
    }
}
