package entente.scenarios.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Module;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import entente.engine.decision.Decision;
import entente.engine.description.Worded;
import entente.scenarios.shape.Member;
import entente.scenarios.shape.Shape.Choice;
import entente.scenarios.shape.Shape.Parts;
import entente.scenarios.shape.Shape.Word;
import entente.scenarios.shape.Shapes;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Lets the schema generator describe records by their annotations, enumerations by their words, decisions by type. */
final class DescribedModule implements Module {

    @Override
    public void applyToConfigBuilder(SchemaGeneratorConfigBuilder builder) {
        builder.forFields()
                .withCustomDefinitionProvider(DescribedModule::field)
                .withRequiredCheck(scope -> member(scope).isRequired());
        builder.forTypesInGeneral()
                .withDescriptionResolver(
                        scope -> Meanings.of(scope.getType().getErasedType()).orElse(null))
                .withPropertySorter(Comparator.comparingInt(DescribedModule::position))
                .withCustomDefinitionProvider(DescribedModule::word)
                .withCustomDefinitionProvider(new ByType());
    }

    private static Member member(MemberScope<?, ?> scope) {
        Class<?> owner = scope.getDeclaringType().getErasedType();
        return Shapes.of(owner.asSubclass(Record.class))
                .find(scope.getName())
                .orElseThrow(() -> new IllegalStateException(owner + "." + scope.getName() + " is no component"));
    }

    private static int position(MemberScope<?, ?> scope) {
        Class<?> owner = scope.getDeclaringType().getErasedType();
        return Shapes.of(owner.asSubclass(Record.class)).names().indexOf(scope.getName());
    }

    private static CustomPropertyDefinition field(FieldScope scope, SchemaGenerationContext context) {
        return new CustomPropertyDefinition(
                new MemberSchema(context).of(member(scope)), CustomDefinition.EXCLUDING_ATTRIBUTES);
    }

    private static @Nullable CustomDefinition word(ResolvedType type, SchemaGenerationContext context) {
        if (!type.isInstanceOf(Worded.class)) {
            return null;
        }
        Word word = new Word(type.getErasedType().asSubclass(Worded.class));
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put("type", "string");
        ArrayNode words = node.putArray("enum");
        ArrayNode meanings = node.putArray("x-meanings");
        for (Worded constant : word.constants()) {
            words.add(constant.word());
            meanings.add(Meanings.of(constant).orElse(""));
        }
        return new CustomDefinition(node);
    }

    /** Decisions and injects carry their type, as their first field. */
    private static final class ByType implements CustomDefinitionProviderV2 {

        @Override
        public @Nullable CustomDefinition provideCustomSchemaDefinition(
                ResolvedType type, SchemaGenerationContext context) {
            Class<?> erased = type.getErasedType();
            if (!Decision.class.isAssignableFrom(erased) || !erased.isRecord()) {
                return null;
            }
            ObjectNode node = context.createStandardDefinition(type, this);
            Parts parts = Shapes.of(erased.asSubclass(Record.class));
            JsonNode fields = node.path("properties");
            ObjectNode properties = node.putObject("properties");
            properties.putObject(Choice.TYPE).put("const", Decision.type(erased));
            parts.names().forEach(name -> properties.set(name, fields.path(name)));
            ArrayNode required = node.putArray("required").add(Choice.TYPE);
            parts.members().stream().filter(Member::isRequired).forEach(member -> required.add(member.name()));
            return new CustomDefinition(node);
        }
    }
}
