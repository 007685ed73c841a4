package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.HostileTexts;
import io.github.ogprules.io.report.RenderedMarkdown.Block;
import io.github.ogprules.io.text.VisibleText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of others are seen in Markdown as they are, and as nothing else. */
class MarkdownTextTest {

    private static RenderedMarkdown rendered(String text, Optional<URI> address) {
        Markdown markdown = new Markdown();
        markdown.heading(2, text);
        markdown.paragraph("Assumed: " + text);
        markdown.table(List.of("Name", text), List.of(List.of(text, text), List.of("x", text)));
        markdown.item("[1]", text, address);
        return RenderedMarkdown.of(markdown.toString());
    }

    private static void assertThatOnlyTheTextIsSeen(String text) {
        RenderedMarkdown rendered = rendered(text, Optional.empty());
        String seen = VisibleText.of(text);

        assertThat(rendered.strangers()).isEmpty();
        assertThat(rendered.links()).isEmpty();
        assertThat(rendered.blocks().stream()
                        .map(block -> new Block(block.place(), block.text().strip())))
                .containsExactly(
                        new Block("Heading 2", seen),
                        new Block("Document ", ("Assumed: " + seen).strip()),
                        new Block("TableRow 1 of 2", "Name"),
                        new Block("TableRow 2 of 2", seen),
                        new Block("TableRow 1 of 2", seen),
                        new Block("TableRow 2 of 2", seen),
                        new Block("TableRow 1 of 2", "x"),
                        new Block("TableRow 2 of 2", seen),
                        new Block("ListItem ", ("[1] " + seen).strip()));
    }

    @Nested
    class A_text {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Congo, Dem. Rep.",
                    "Côte d'Ivoire",
                    "Trinidad & Tobago",
                    "4 for > 7.5, 3 for > 5",
                    "e.g. (this) - or that!",
                    "snake_case_name of 2014-10",
                    "1. A list",
                    "- another",
                    "+ one more",
                    "documented [1] [12]",
                    "50 % / 100",
                    "C# and F#",
                    "\"quoted\"",
                    "A: b; c",
                    "Eligibility. Open Government Partnership, 2023-05-26"
                })
        void that_is_ordinary_is_written_as_it_is(String text) {
            assertThat(MarkdownText.of(text)).isEqualTo(text);
            assertThatOnlyTheTextIsSeen(text);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
                <img src=x onerror=alert(1)> ¦ &lt;img src=x onerror=alert(1)>
                <!-- a comment --> ¦ &lt;!-- a comment -->
                &lt;b&gt; &#60; &#x3c; ¦ &amp;lt;b&amp;gt; &amp;#60; &amp;#x3c;
                [click](javascript:alert(1)) ¦ \\[click]\\(javascript:alert(1))
                ![picture](x.png) ¦ !\\[picture]\\(x.png)
                [1](https://example.org) ¦ \\[`1](https://example.org`)
                [1](x) ¦ [1]\\(x)
                ![1] ¦ !\\[1]
                [a note][^1] ¦ \\[a note]\\[^1]
                a *b* **c** ¦ a \\*b\\* \\*\\*c\\*\\*
                _a_ __b__ c_d ¦ \\_a\\_ \\_\\_b\\_\\_ c_d
                ~~a~~ ¦ \\~\\~a\\~\\~
                `a` ¦ \\`a\\`
                a\\b\\ ¦ a\\\\b\\\\
                # a # ¦ \\# a \\#
                see https://example.org. ¦ see `https://example.org`.
                (WWW.example.org) ¦ (`WWW.example.org`)
                ftp://example.org/`a` ¦ `` ftp://example.org/`a` ``
                <https://example.org> ¦ `<https://example.org>`
                a.b@example.org, @ogp ¦ `a.b@example.org`, `@ogp`
                5 @ 3 ¦ 5 @ 3
                """)
        void that_would_be_markup_is_escaped(String text, String markdown) {
            assertThat(MarkdownText.of(text)).isEqualTo(markdown);
            assertThatOnlyTheTextIsSeen(text);
        }

        @Test
        void that_has_bars_stays_in_its_cell() {
            assertThat(MarkdownText.cell("a | b \\| https://example.org/|"))
                    .isEqualTo("a \\| b \\\\\\| `https://example.org/\\|`");
            assertThatOnlyTheTextIsSeen("a | b \\| https://example.org/|");
        }

        @Test
        void that_is_hostile_is_seen_as_it_is() {
            assertThat(HostileTexts.named()).allSatisfy(MarkdownTextTest::assertThatOnlyTheTextIsSeen);
        }

        @Test
        void of_any_pieces_is_seen_as_it_is() {
            assertThat(HostileTexts.random(20262, 10_000)).allSatisfy(MarkdownTextTest::assertThatOnlyTheTextIsSeen);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"`", "_", "*", "#", "[", "<", "&", "(", "\\", "www.", "@", "https://", "\u202E", "&#", "]("})
        void that_is_very_long_takes_no_more_time_than_its_length(String piece) {
            String text = piece.repeat(1 << 18);

            assertThat(MarkdownText.of(text).length()).isBetween(text.length(), 12 * text.length());
        }
    }

    @Nested
    class An_address {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://www.opengovpartnership.org/about/who-we-are/steering-committee/2019-elections-2/",
                    "http://freedominfo.org/2014/08/ogp-announces-new-steering-committee-members",
                    "https://opengovpartnership.org/?p=17794",
                    "https://idfi.ge/en/georgia_elected_ogp_steeting_committee",
                    "https://slidelegend.com/2014-ogp_5b4c1f72097c475e298b45a9.html",
                    "https://evil.example/"
                })
        void that_ends_where_it_seems_to_is_written_as_it_is(String address) {
            assertThat(MarkdownText.link(URI.create(address))).isEqualTo(address);
            assertThat(rendered("x", Optional.of(URI.create(address))).links()).containsExactly(address);
        }

        @ParameterizedTest
        @CsvSource({
            "https://example.org/a_(b), https://example.org/a_(b)",
            "https://example.org/_a_/*b*/~c~, https://example.org/_a_/*b*/~c~",
            "https://example.org/?a=1&copy=2, https://example.org/?a=1&copy=2",
            "https://example.org/a., https://example.org/a.",
            "https://example.org/?a](javascript:alert(1)), https://example.org/?a](javascript:alert(1))",
            "https://example.org/é\u202E!, https://example.org/%C3%A9%E2%80%AE!",
            "HTTPS://localhost:8080/a!, HTTPS://localhost:8080/a!",
            "https://user@example.org/, https://user@example.org/"
        })
        void that_does_not_is_in_brackets(String address, String destination) {
            URI uri = URI.create(address);

            assertThat(MarkdownText.link(uri)).isEqualTo("<" + destination + ">");
            RenderedMarkdown rendered = rendered("x", Optional.of(uri));
            assertThat(rendered.strangers()).isEmpty();
            assertThat(rendered.links()).containsExactly(destination);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "JAVASCRIPT:alert(1)",
                    "data:text/html,%3Cscript%3Ealert(1)%3C/script%3E",
                    "vbscript:msgbox(1)",
                    "file:///etc/passwd",
                    "ftp://example.org/",
                    "mailto:a@example.org",
                    "https:alert(1)",
                    "//example.org/a",
                    "../a_b_"
                })
        void that_is_not_of_the_web_is_a_text_and_no_link(String address) {
            RenderedMarkdown rendered = rendered("x", Optional.of(URI.create(address)));

            assertThat(rendered.strangers()).isEmpty();
            assertThat(rendered.links()).isEmpty();
            assertThat(rendered.text()).endsWith("[1] x. " + address);
        }
    }
}
