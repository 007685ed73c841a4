package io.github.ogprules.io;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that files may hold and that a terminal, a browser or a renderer of Markdown would obey. */
public final class HostileTexts {

    private static final List<String> NAMED = List.of(
            "<img src=x onerror=alert(1)>\n\n[click](javascript:alert(1))",
            "<script>alert(1)</script>",
            "</td></tr></table><h1>x</h1>",
            "<!-- --> <![CDATA[x]]> <?php x ?> <!DOCTYPE x>",
            "<https://evil.example> <a@evil.example>",
            "[x](https://evil.example) [y][1] [1]: https://evil.example",
            "[1]: https://evil.example\n[1](javascript:x) ![1](x)",
            "\n\n[z]: javascript:alert(1)\n\n[z]",
            "![x](https://evil.example/x.png \"title\")",
            "a[^1]\n\n[^1]: a footnote",
            "https://evil.example/a_b?c=d&e=f#g. http://evil.example, (www.evil.example)",
            "ftp://evil.example mailto:a@evil.example xmpp:a@evil.example a.b+c@evil.example @ogp",
            "WWW.EVIL.EXAMPLE HtTpS://EVIL.example _www.evil.example_ *https://evil.example* ~www.evil.example",
            "a | b || c \\| d \\\\| e |",
            "| a | b |\n| --- | --- |\n| c | d |",
            "`a` ``b` c`` ```\nd\n```",
            "www.evil.example/`a``b` | `https://x.example|y`",
            "*a* **b** ***c*** _d_ __e__ f_g_h ~i~ ~~j~~",
            "&lt;b&gt; &amp; &#60;i&#62; &#x3C;u&#x3e; &copy &copy; &nbsp;",
            "# a ## b ##",
            "a\n===\nb\n---\n- c\n+ d\n* e\n1. f\n2) g\n> h\n    i\n\tj\n***\n___",
            "- [ ] a task",
            "a  \nb\\\nc\\",
            "\\<b\\> \\[x\\](y) \\`z\\` \\",
            "a\r\nb\rc\u0085d\u2028e\u2029f\u000Bg\fh",
            "\u001B[31mred\u001B[0m\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007 \u009B2J \u0090q\u009C",
            "\b\b\bover\u007F\u0000null",
            "\u202Egnp.exe\u202C \u2066a\u2069 \u2067b\u2068c \u200Ed\u200F \u061C \u202A\u202B\u202D",
            "a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f\u00ADg\u034Fh\u180Ei\uFFFCj\uDB40\uDC41k\uFE0Fl\u3164m",
            "\uD800 lone \uDC00 \uFFFE \uFDD0",
            "=1+1",
            "${x} {{ y }} {% z %} %s %n $a$",
            "]]>&quot;'\"><svg onload=x>");

    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "data:text/html,%3Cscript%3Ealert(1)%3C/script%3E",
            "https://evil.example/_a_/(b)?c=*d*&copy=~e~](x)!");

    private static final List<String> PIECES = List.of(
            "\\",
            "`",
            "``",
            "*",
            "**",
            "_",
            "__",
            "~",
            "~~",
            "<",
            ">",
            "&",
            "&lt;",
            "&#60;",
            "[",
            "]",
            "](",
            "![",
            "(",
            ")",
            "[1]",
            "[^1]",
            ":",
            "|",
            "\\|",
            "#",
            "-",
            "+",
            "1.",
            "=",
            "\"",
            "'",
            "/",
            "://",
            "https://a.example",
            "http://",
            "www.",
            "www.b.example",
            "c@d.example",
            "@",
            "mailto:",
            "javascript:x",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<a href='x'>",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u2028",
            "\u202E",
            "\u200B",
            "\u001B[1m",
            "\uFEFF",
            "a",
            "b1",
            "é",
            "中",
            "\uD83D\uDE00",
            ".",
            ",",
            "!",
            "?",
            ";",
            "{",
            "}",
            "$");

    private HostileTexts() {}

    /** One of each kind and more. */
    public static List<String> named() {
        return Stream.concat(ADDRESSES.stream(), NAMED.stream()).toList();
    }

    /** The same in few texts: the addresses, and all else in one. */
    public static List<String> together() {
        return Stream.concat(ADDRESSES.stream(), Stream.of(String.join(" ", NAMED)))
                .toList();
    }

    /** Short texts of any pieces of such kinds, the same for the same seed. */
    public static Stream<String> random(long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> IntStream.rangeClosed(0, random.nextInt(10))
                        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining()))
                .limit(count);
    }
}
