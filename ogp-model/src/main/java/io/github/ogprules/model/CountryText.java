package io.github.ogprules.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text says of a country, whether it is a name or a code. */
final class CountryText {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /** What programs and people write where there is no name, without punctuation; beside the {@link Marker markers}. */
    private static final Set<String> NO_NAMES =
            Set.of("missing", "nan", "none", "not assessed", "not available", "not known", "null", "unknown");

    /** Longer than every marker: most names need not be taken apart. */
    private static final int LONGEST_NO_NAME = 20;

    private CountryText() {}

    static Country parse(String text) {
        Optional<CountryCode> named = CountryCode.findByName(text);
        if (named.isPresent()) {
            return Country.builder().code(named.get()).name(text).build();
        }
        CountryCode code = code(text);
        return Country.builder().code(code).name(code.toString()).build();
    }

    private static CountryCode code(String text) {
        CountryCode code;
        try {
            code = CountryCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected(text), e);
        }
        if (isMarker(text.strip())) {
            throw new IllegalArgumentException(markerAndCode(code));
        }
        return code;
    }

    private static String markerAndCode(CountryCode code) {
        return "the code of " + CountryNameTable.nameOf(code) + " and a marker of missing values: expected " + code
                + " or the English name of a country";
    }

    /** The code of a text, which is a marker of missing values as well unless the name says that it is none. */
    static CountryCode code(String text, String name) {
        CountryCode code = CountryCode.parse(text);
        boolean isNamed = find(name).filter(code::equals).isPresent();
        if (isMarker(text.strip()) && !isNamed) {
            requireName(name, code);
            throw new IllegalArgumentException(markerAndCode(code));
        }
        return code;
    }

    private static String expected(String text) {
        List<String> nearest = NearestCountries.of(text);
        return "expected the English name of a country that is known, or a code such as GEO"
                + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest))
                + "; a name that a source prints is welcome as an addition";
    }

    private static boolean isMarker(String text) {
        String marker = text.toUpperCase(Locale.ROOT);
        return List.of(Marker.values()).stream()
                .anyMatch(known -> known.getSpellings().contains(marker));
    }

    /** Refuses a name that is a marker, or known, as a name or as a code in its place, as that of a country with another code. */
    static void requireName(String name, CountryCode code) {
        Optional<CountryCode> known = find(name);
        if (known.isEmpty() && isNoName(name)) {
            throw new IllegalArgumentException(
                    "the name '" + name + "' is a marker of missing values: expected a name of " + shown(code));
        }
        known.filter(found -> !found.equals(code)).ifPresent(found -> refuse(found, code));
        if (known.isEmpty()) {
            Set<CountryCode> abroad = CountryNamesAbroad.find(name);
            abroad.stream().filter(found -> !abroad.contains(code)).findFirst().ifPresent(found -> refuse(found, code));
        }
    }

    private static void refuse(CountryCode found, CountryCode code) {
        throw new IllegalArgumentException(
                "the name is that of " + shown(found) + ": expected a name of " + shown(code));
    }

    /** Whether a text is one that stands where there is no name; a blank one is told as blank by whoever validates. */
    private static boolean isNoName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NO_NAME) {
            return false;
        }
        String plain = CountryNameTable.plain(name);
        return !LETTER_OR_DIGIT.matcher(name).find()
                || NO_NAMES.contains(plain)
                || Stream.of(Marker.values())
                        .anyMatch(marker -> marker.getLabel().equals(plain)
                                || marker.getAbbreviation().equalsIgnoreCase(plain));
    }

    private static Optional<CountryCode> find(String name) {
        return CountryCode.findByName(name).or(() -> findByCode(name));
    }

    private static String shown(CountryCode code) {
        return CountryNameTable.nameOf(code) + " (" + code + ")";
    }

    private static Optional<CountryCode> findByCode(String name) {
        return CODE.matcher(name).matches() && !isMarker(name) ? CountryCode.find(name) : Optional.empty();
    }
}
