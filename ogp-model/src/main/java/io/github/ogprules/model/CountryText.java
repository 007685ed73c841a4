package io.github.ogprules.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text says of a country, whether it is a name or a code. */
final class CountryText {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

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
            throw new IllegalArgumentException("the code of " + CountryNameTable.nameOf(code)
                    + " and a marker of missing values: expected " + code + " or the English name of a country");
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

    /** Refuses a name, or a code in its place, that is known as that of a country with another code. */
    static void requireNoOther(String name, CountryCode code) {
        CountryCode.findByName(name)
                .or(() -> findByCode(name))
                .filter(found -> !found.equals(code))
                .ifPresent(found -> {
                    throw new IllegalArgumentException(
                            "the name is that of " + shown(found) + ": expected a name of " + shown(code));
                });
    }

    private static String shown(CountryCode code) {
        return CountryNameTable.nameOf(code) + " (" + code + ")";
    }

    private static Optional<CountryCode> findByCode(String name) {
        if (!CODE.matcher(name).matches() || isMarker(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CountryCode.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
