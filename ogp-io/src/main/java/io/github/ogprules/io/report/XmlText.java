package io.github.ogprules.io.report;

import io.github.ogprules.io.text.VisibleText;

/** A text between tags or in an attribute of XML; what XML 1.0 does not allow can nowhere be seen and is named. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
