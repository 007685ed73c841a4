package io.github.ogprules.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ISO 3166-1 code of a country, in both its two-letter and its three-letter form.
 *
 * <p>The codes are the JDK's own table of ISO 3166-1, and {@code XK}/{@code XKX} for Kosovo: a user-assigned code for a
 * member of OGP that ISO 3166-1 does not list.
 *
 * <p>Immutable and thread-safe. Ordered by the three-letter form.
 *
 * @see <a href="https://www.opengovpartnership.org/members/kosovo">Kosovo, member of OGP</a>
 */
@Value.Immutable
public abstract sealed class CountryCode implements Comparable<CountryCode> permits ImmutableCountryCode {

    CountryCode() {}

    /**
     * The country code that a text stands for.
     *
     * @param text a two-letter or three-letter code, in any case, with or without surrounding white space; also codes that
     *     sources have beside ISO 3166-1 and that no other country has, such as {@code KSV} and {@code OWID_KOS} for Kosovo,
     *     {@code ROM} for Romania and {@code UK}; no numbers, since those of several lists contradict each other
     * @return the code, in both forms
     * @throws IllegalArgumentException if the text is no country's code
     */
    public static CountryCode parse(String text) {
        return CountryCodeTable.get(text);
    }

    /**
     * The country code that a text stands for, if it does for any.
     *
     * @param text a code as {@link #parse} reads it, or any other text
     * @return the code; empty if the text is no country's code
     */
    public static Optional<CountryCode> find(String text) {
        return CountryCodeTable.find(text);
    }

    /**
     * The country code for the name of a country in English, as OGP's files, official lists and the files of its sources
     * write it: {@code Viet Nam} and {@code Vietnam}, {@code Kyrgyz Republic}, {@code Macedonia, FYR}, {@code UAE},
     * {@code Korea, Dem. People's Rep.}, {@code Burma/Myanmar}.
     *
     * @param name the name, in any case and order, with or without accents and punctuation, in full or shortened as lists do
     * @return the code; empty if the name is not known, or is that of a state that is no more or of a place in a country, such
     *     as {@code Yugoslavia} or {@code Atlanta, Georgia}
     */
    public static Optional<CountryCode> findByName(String name) {
        return CountryNameTable.find(name);
    }

    /** {@return the two-letter form, such as {@code GE}: two capital letters} */
    @Value.Parameter
    public abstract String getAlpha2();

    /** {@return the three-letter form, such as {@code GEO}: three capital letters} */
    @Value.Parameter
    public abstract String getAlpha3();

    @Override
    public final int compareTo(CountryCode other) {
        return getAlpha3().compareTo(other.getAlpha3());
    }

    /** {@return the three-letter form: three capital letters} */
    @Override
    public final String toString() {
        return getAlpha3();
    }
}
