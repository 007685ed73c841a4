package io.github.ogprules.io.irm;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.FootnoteMark;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Region;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the country of a member from its name, which is that of the country or ends with it after a comma, and from OGP's code
 * beside it: two or three letters of a country, or four of a place, which begin with the two letters of its country ({@code GETB}).
 *
 * <p>A place in Georgia may be one in the state of that name: {@code Atlanta, Georgia}. It is in the country if the code or the
 * region says so, or if it is a local member of OGP.
 */
final class MemberCountryReader {

    /**
     * A part of a country that has the name of another country.
     *
     * @param part what it is
     * @param country the country that it is a part of
     * @param region the region of that country, if it is not that of the other country too
     * @param localMembers places in the other country that are local members of OGP
     */
    private record Namesake(String part, CountryCode country, Optional<Region> region, Pattern localMembers) {}

    private static final Pattern NO_PLACE = Pattern.compile("(?!)");

    /**
     * ISO 3166-2: US-GA, NG-NI, BE-WLX and GN-ML. The local members in Georgia by
     * https://ogpgeorgia.gov.ge/en/news/ogp-local-is-growing/ and
     * https://opengovpartnership.org/documents/action-plan-kutaisi-georgia-2022-2025.
     */
    private static final Map<CountryCode, Namesake> NAMESAKES = Map.of(
            CountryCode.parse("GEO"),
                    new Namesake(
                            "a state of the United States",
                            CountryCode.parse("USA"),
                            Optional.of(Region.AMERICAS),
                            Pattern.compile(
                                    "\\b(Akhaltsikhe|Khoni|Kutaisi|Ozurgeti|Tbilisi)\\b", Pattern.CASE_INSENSITIVE)),
            CountryCode.parse("NER"),
                    new Namesake("a state of Nigeria", CountryCode.parse("NGA"), Optional.empty(), NO_PLACE),
            CountryCode.parse("LUX"),
                    new Namesake("a province of Belgium", CountryCode.parse("BEL"), Optional.empty(), NO_PLACE),
            CountryCode.parse("MLI"),
                    new Namesake("a prefecture of Guinea", CountryCode.parse("GIN"), Optional.empty(), NO_PLACE));

    private static final char COMMA = ',';

    /** How many letters OGP's code of a place has; that of a country has three, and others write two. */
    private static final int OF_PLACE = 4;

    private final int name;
    private final int code;

    /** The places of the columns. */
    MemberCountryReader(int name, int code) {
        this.name = name;
        this.code = code;
    }

    /** Whether a text is the name of a country, or of a place in one. */
    static boolean namesCountry(String text) {
        return CountryCode.findByName(text).isPresent()
                || CountryCode.findByName(afterComma(text)).isPresent();
    }

    /** The country; empty if the cells do not tell or contradict each other, which is then reported. */
    Optional<Country> read(IrmRecord row, Optional<Region> region) {
        String printed = PlainText.plain(row.text(name));
        String text = FootnoteMark.findBareName(printed).orElse(printed);
        boolean isPlace = CountryCode.findByName(text).isEmpty() && text.indexOf(COMMA) >= 0;
        Optional<Country> named = isPlace ? ofPlace(row, text, region) : parse(row, text);
        named.filter(country -> codedCountry(row).isEmpty())
                .flatMap(Doubts::ofSharedName)
                .ifPresent(told -> row.fail(name, FailureReason.AMBIGUOUS, told));
        return named.filter(country -> agreesWithCode(row, country)).map(country -> country.withRegion(region));
    }

    private Optional<Country> ofPlace(IrmRecord row, String text, Optional<Region> region) {
        String printed = afterComma(text);
        Optional<CountryCode> found = CountryCode.findByName(printed);
        if (found.isEmpty()) {
            return noCountry(row, printed);
        }
        Country country = Country.builder().code(found.get()).name(printed).build();
        Namesake namesake = NAMESAKES.get(found.get());
        return namesake == null ? Optional.of(country) : ofTwo(row, country, namesake, region);
    }

    /** A country, or the one that has a part of the same name. */
    private Optional<Country> ofTwo(IrmRecord row, Country country, Namesake namesake, Optional<Region> region) {
        Optional<CountryCode> coded = codedCountry(row);
        if (coded.isPresent()) {
            boolean isPart = coded.get().equals(namesake.country());
            return Optional.of(isPart ? Country.parse(namesake.country().toString()) : country);
        }
        boolean isElsewhere = region.isPresent() && region.equals(namesake.region());
        boolean isHere = (region.isPresent() && namesake.region().isPresent())
                || namesake.localMembers().matcher(row.text(name)).find();
        if (isElsewhere || !isHere) {
            row.fail(
                    name,
                    FailureReason.AMBIGUOUS,
                    country.getName() + " is a country and " + namesake.part() + ": expected a code such as "
                            + country.getCode().getAlpha2() + "XX beside it; read without the country");
            return Optional.empty();
        }
        return Optional.of(country);
    }

    private Optional<Country> parse(IrmRecord row, String text) {
        try {
            return Optional.of(Country.parse(text));
        } catch (IllegalArgumentException e) {
            row.fail(name, FailureReason.INVALID_VALUE, e.getMessage() + "; read without the country");
            return Optional.empty();
        }
    }

    private Optional<Country> noCountry(IrmRecord row, String printed) {
        Optional<Country> coded = parse(row, printed);
        if (coded.isPresent()) {
            row.fail(
                    name,
                    FailureReason.INVALID_VALUE,
                    "expected the English name of a country after the comma, as two or three letters may be those of a state;"
                            + " read without the country");
        }
        return Optional.empty();
    }

    /**
     * Whether the country may be read beside the code. Only five codes of places are known, so that a name counts for more than
     * one of them.
     */
    private boolean agreesWithCode(IrmRecord row, Country country) {
        Optional<CountryCode> coded = codedCountry(row);
        if (coded.isEmpty() || coded.get().equals(country.getCode())) {
            return true;
        }
        boolean isReadByName = row.text(code).length() == OF_PLACE && !NAMESAKES.containsKey(country.getCode());
        row.fail(
                code,
                FailureReason.CONTRADICTION,
                "expected a code of " + country.getName() + " (" + country.getCode() + "), not of " + coded.get()
                        + "; read " + (isReadByName ? "by the name" : "without the country"));
        return isReadByName;
    }

    /** The country that OGP's code says, if it is one of a form that is known. */
    private Optional<CountryCode> codedCountry(IrmRecord row) {
        String text = row.text(code);
        String ofCountry = text.length() == OF_PLACE ? text.substring(0, 2) : text;
        return Missing.find(text).isPresent() || text.length() > OF_PLACE
                ? Optional.empty()
                : CountryCode.find(ofCountry);
    }

    private static String afterComma(String text) {
        return text.substring(text.lastIndexOf(COMMA) + 1).strip();
    }
}
