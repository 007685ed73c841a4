package io.github.ogprules.io.json;

import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads a country, and refuses a code and a name of two countries, and a marker of missing values in place of either. */
final class CountryDeserializer extends StdDeserializer<Country> {

    private final Class<? extends Country> implementation;

    CountryDeserializer() {
        super(Country.class);
        implementation =
                ValueType.find(Country.class).orElseThrow().implementation().asSubclass(Country.class);
    }

    @Override
    public Country deserialize(JsonParser parser, DeserializationContext context) {
        NotingParser country = new NotingParser(parser);
        try {
            Country read = context.readValue(country, implementation);
            requireNoMarkers(country.text("code"), country.text("name"));
            return read;
        } catch (ValueInstantiationException e) {
            throw e.getCause() instanceof IllegalArgumentException why
                            && isOfAnother(country.text("name"), country.text("code"))
                    ? refusal(parser, context, new Contradiction(String.valueOf(why.getMessage())), e)
                    : e;
        } catch (IllegalArgumentException e) {
            throw refusal(parser, context, e, e);
        }
    }

    private static DatabindException refusal(
            JsonParser parser, DeserializationContext context, IllegalArgumentException why, Exception first) {
        DatabindException refusal = ValueInstantiationException.from(
                parser, String.valueOf(why.getMessage()), context.constructType(Country.class), why);
        refusal.addSuppressed(first);
        return refusal;
    }

    /** Refuses more than the country itself: documents have the markers of the programs that wrote them. */
    private static void requireNoMarkers(String code, String name) {
        if (!name.isEmpty() && Missing.find(name).isPresent()) {
            throw new IllegalArgumentException(
                    "the name '" + name + "' is a marker of missing values: expected the name of a country");
        }
        if (Missing.find(code).isPresent()) {
            Country.of(code, name);
        }
    }

    private static boolean isOfAnother(String name, String code) {
        try {
            return !Country.parse(name).getCode().equals(CountryCode.parse(code));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
