package io.github.ogprules.io.reference;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Facts about OGP that no rule decides, each with its source: founders, subnational pioneers, working groups, partners, Ambassadors and
 * award winners. They are read when they are first asked for.
 *
 * <p>Thread-safe.
 */
public final class OgpReference {

    private static final String OGP = "Open Government Partnership";

    private static final Map<String, Citation> SOURCES = Map.of(
            "brochure",
                    Citation.builder()
                            .title("OGP brochure, English, 2nd edition")
                            .publisher(OGP)
                            .date("2016-08")
                            .build(),
            "dates",
                    Citation.of(
                            "Dates and deadlines",
                            OGP,
                            "http://www.opengovpartnership.org/how-it-works/dates-and-deadlines"),
            "multilaterals",
                    Citation.of(
                            "Open Government Partnership and multilateral organisations",
                            "Inter-American Development Bank",
                            "2013-10-30",
                            "https://www.iadb.org/en/news/announcements/2013-10-30/open-government-partnership%2C10626.html"),
            "adb",
                    Citation.of(
                            "OGP to partner with the Asian Development Bank",
                            OGP,
                            "https://www.opengovpartnership.org/stories/ogp-to-partner-with-the-asian-development-bank/"),
            "partners",
                    Citation.of(
                            "Multilateral organisations",
                            OGP,
                            "https://www.opengovpartnership.org/multilateral-organizations/"),
            "ambassadors", Citation.of("OGP Ambassadors", OGP, "2017-10-10", "https://opengovpartnership.org/?p=13072"),
            "awards2014",
                    Citation.of(
                            "Open Government Awards 2014: results",
                            OGP,
                            "2014-09-24",
                            "https://2016oga.carrot.net/2014results"),
            "awards2016",
                    Citation.of(
                            "Making transparency count: the Open Government Awards",
                            OGP,
                            "2016-12-07",
                            "https://www.opengovpartnership.org/stories/making-transparency-count-the-open-government-awards/"));

    private static final String SEPARATOR = "\\|";
    private static final String COMMENT = "#";

    private OgpReference() {}

    /**
     * The facts of a list.
     *
     * @param list the list
     * @return its facts, in the order of their sources
     */
    public static List<ReferenceFact> of(ReferenceList list) {
        return Facts.ALL.stream().filter(fact -> fact.getList() == list).toList();
    }

    /** {@return all facts} */
    public static List<ReferenceFact> all() {
        return Facts.ALL;
    }

    /** Read when the first is asked for. */
    private static final class Facts {

        static final List<ReferenceFact> ALL = read();

        private static List<ReferenceFact> read() {
            try (InputStream facts = Objects.requireNonNull(OgpReference.class.getResourceAsStream("facts.txt"))) {
                return new String(facts.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith(COMMENT))
                        .map(Facts::fact)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ReferenceFact fact(String line) {
            List<String> cells =
                    Stream.of(line.split(SEPARATOR, -1)).map(String::strip).toList();
            return ImmutableReferenceFact.of(
                    ReferenceList.valueOf(cells.get(0)),
                    cells.get(1),
                    text(cells.get(2)).map(Country::parse),
                    text(cells.get(3)),
                    number(cells.get(4)),
                    number(cells.get(5)),
                    Objects.requireNonNull(SOURCES.get(cells.get(6))));
        }

        private static Optional<String> text(String cell) {
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        private static OptionalInt number(String cell) {
            return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
        }
    }
}
