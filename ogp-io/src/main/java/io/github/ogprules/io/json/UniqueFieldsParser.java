package io.github.ogprules.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Refuses a field that stands twice in one object, where the parser of the application takes the last; every way to the next
 * token leads through {@link #nextToken()}.
 */
final class UniqueFieldsParser extends JsonParserDelegate {

    private final Deque<Set<String>> fields = new ArrayDeque<>();
    private final @Nullable Consumer<String> outermost;

    /** A parser that stands on the first token of a value. */
    UniqueFieldsParser(JsonParser parser) {
        this(parser, null);
    }

    /** One that shows the names of the value's own fields to somebody who refuses those that stand twice. */
    UniqueFieldsParser(JsonParser parser, @Nullable Consumer<String> outermost) {
        super(parser);
        this.outermost = outermost;
        see(parser.currentToken());
    }

    @Override
    public @Nullable JsonToken nextToken() {
        JsonToken token = super.nextToken();
        see(token);
        return token;
    }

    private void see(@Nullable JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            fields.push(new HashSet<>());
        } else if (token == JsonToken.END_OBJECT) {
            fields.poll();
        } else if (token == JsonToken.PROPERTY_NAME) {
            if (fields.isEmpty()) {
                // The parser stood on the first field, and not on the object.
                fields.push(new HashSet<>());
            }
            if (outermost == null && !fields.element().add(currentName())) {
                throw new StreamReadException(this, "Duplicate Object property \"" + currentName() + "\"");
            }
            if (outermost != null && fields.size() == 1) {
                outermost.accept(currentName());
            }
        }
    }

    @Override
    public @Nullable JsonToken nextValue() {
        JsonToken token = nextToken();
        return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
    }

    @Override
    public @Nullable String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
    }

    @Override
    public boolean nextName(SerializableString name) {
        return name.getValue().equals(nextName());
    }

    @Override
    public int nextNameMatch(PropertyNameMatcher matcher) {
        String name = nextName();
        if (name != null) {
            return matcher.matchName(name);
        }
        return currentToken() == JsonToken.END_OBJECT
                ? PropertyNameMatcher.MATCH_END_OBJECT
                : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    @Override
    public JsonParser skipChildren() {
        int open = currentToken() != null && currentToken().isStructStart() ? 1 : 0;
        while (open > 0) {
            JsonToken token = nextToken();
            if (token == null) {
                return this;
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return this;
    }
}
