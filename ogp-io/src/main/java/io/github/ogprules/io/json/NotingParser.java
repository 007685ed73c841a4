package io.github.ogprules.io.json;

import io.github.ogprules.io.text.PlainText;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/** Notes the texts of fields as they are read, which a value may not keep as they stand there. */
final class NotingParser extends JsonParserDelegate {

    private final Map<String, String> texts = new HashMap<>();

    NotingParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public String getString() {
        String text = super.getString();
        if (currentToken() == JsonToken.VALUE_STRING && currentName() != null) {
            texts.put(currentName(), text);
        }
        return text;
    }

    /** The text of a field, without what nobody sees; empty text if it was not read. */
    String text(String field) {
        return PlainText.plain(texts.getOrDefault(field, ""));
    }
}
