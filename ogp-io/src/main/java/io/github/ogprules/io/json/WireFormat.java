package io.github.ogprules.io.json;

import static tools.jackson.databind.cfg.CoercionAction.Fail;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.reasoning.QuestionPlan;
import io.github.ogprules.rules.reasoning.RuleDifference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The one mapper that defines the format. Every other mapper hands the types of this library over to it, so that no setting of
 * another mapper can write a name that it does not read, or leave out what it takes for empty.
 */
final class WireFormat {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new WireModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.INFER_BUILDER_TYPE_BINDINGS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, Fail)
                            .setCoercion(CoercionInputShape.Float, Fail)
                            .setCoercion(CoercionInputShape.Boolean, Fail))
            .build();

    private static final JsonFactory SPLITTER = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Writes a part of what another mapper writes, which flushes when it sees fit. */
    private static final ObjectWriter PART = MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private static final ObjectReader READER = MAPPER.reader();

    private WireFormat() {}

    /** A parser that finds the parts of a text, and leaves it to the mapper to refuse what is wrong inside one of them. */
    static JsonParser parts(String json) {
        return SPLITTER.createParser(ObjectReadContext.empty(), json);
    }

    /** A parser for the tree of a text, in which a field that stands twice has the last of its values. */
    static JsonParser treeParser(String json) {
        return READER.without(StreamReadFeature.STRICT_DUPLICATE_DETECTION).createParser(json);
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    /** Whether this format says how values of the type are written and read. */
    static boolean defines(Class<?> type) {
        return ValueType.find(type).isPresent()
                || Alternatives.find(type).isPresent()
                || isConstant(type)
                || type == Parameters.class
                || type == QuestionPlan.class
                || type == RuleDifference.class;
    }

    /** Whether the type is an enum of this library, or the class of a constant that has a body. */
    static boolean isConstant(Class<?> type) {
        return Enum.class.isAssignableFrom(type) && ValueType.isOfThisLibrary(type);
    }

    /** The name of a type of this library that callers see. */
    static String name(Class<?> type) {
        Class<?> named = Observation.class.isAssignableFrom(type)
                ? Observation.class
                : Enum.class.isAssignableFrom(type) && type.isAnonymousClass() ? type.getSuperclass() : type;
        return ValueType.find(named)
                .<Class<?>>map(ValueType::declared)
                .orElse(named)
                .getSimpleName();
    }

    static void write(Object value, JsonGenerator generator) {
        PART.writeValue(generator, value);
    }

    static Object read(JsonParser parser, JavaType type) {
        return READER.forType(type)
                .readValue(
                        parser.isEnabled(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                ? parser
                                : new UniqueFieldsParser(parser));
    }
}
