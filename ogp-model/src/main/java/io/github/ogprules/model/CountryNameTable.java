package io.github.ogprules.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Country codes by English names: those of {@link CountryNames}, and the JDK's own.
 *
 * <p>A name is its words. Case, accents, punctuation, order and the words that only join others do not count, and
 * words that lists shorten are as good as in full: {@code Korea, Dem. People's Rep.} is {@code Democratic People's Republic
 * of Korea}. A text with alternatives in brackets or after a slash, such as {@code Burma/Myanmar}, is the name of a country
 * if each of them is.
 */
final class CountryNameTable {

    /** Accents, and characters that are not seen. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** The space in {@code u s} and {@code l p d r}. */
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=\\b\\p{L}) (?=\\p{L}\\b)");

    private static final Pattern ALTERNATIVES = Pattern.compile("[/()\\[\\]]");
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Words that join others. */
    private static final Set<String> JOINING = Set.of("", "the", "of", "and", "de", "et", "formerly");

    /** The last year of a state that is no more, as in {@code Sudan (-2011)}: a state of today may have its name. */
    private static final Pattern LAST_YEAR = Pattern.compile("[-–]\\s*\\d{4}\\s*\\)?\\s*$");

    /** Words that lists shorten or write in two ways, and the words that they stand for. */
    private static final Map<String, List<String>> MEANINGS = meanings("""
            br = british
            dem = democratic
            divoire = ivoire
            dpr = democratic people republic
            dprk = democratic people republic korea
            dr = democratic republic
            drc = democratic republic congo
            droc = democratic republic congo
            eq = equatorial
            fed = federated
            federal = federated
            federation = federated
            fr = french
            fs = federated state
            fyr = former yugoslav republic
            fyrom = former yugoslav republic macedonia
            hercegovina = herzegovina
            herzegowina = herzegovina
            hongkong = hong kong
            is = island
            isds = island
            isl = island
            islands = island
            isle = island
            n = north
            pdr = people democratic republic
            peoples = people
            pr = people republic
            prc = people republic china
            rb = bolivarian republic
            rep = republic
            s = south
            sar = special administrative region
            st = saint
            states = state
            sts = state
            ter = territory
            terr = territory
            territories = territory
            tfyr = former yugoslav republic
            uae = united arab emirates
            uk = united kingdom
            us = united state
            usa = united state america
            vietnam = viet nam
            w = western""");

    private static final List<CountryName> NAMES = allNames();

    private static final Map<List<String>, CountryCode> BY_WORDS = byWords(NAMES);

    /** By the text of a list, which most files have: such a name need not be taken apart. */
    private static final Map<String, CountryCode> BY_TEXT = NAMES.stream()
            .collect(Collectors.toUnmodifiableMap(CountryName::text, CountryName::code, (first, again) -> first));

    private CountryNameTable() {}

    static Optional<CountryCode> find(String name) {
        CountryCode code = BY_TEXT.get(name);
        if (code != null) {
            return Optional.of(code);
        }
        return LAST_YEAR.matcher(name).find() ? Optional.empty() : findByWords(name);
    }

    /** Every name, those of the lists first. */
    static List<CountryName> names() {
        return NAMES;
    }

    /** The name by which messages speak of a country. */
    static String nameOf(CountryCode code) {
        return NAMES.stream()
                .filter(name -> name.code().equals(code))
                .map(CountryName::text)
                .findFirst()
                .orElseGet(code::toString);
    }

    /** The words of a text, sorted, as names are compared. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(plain(text), -1)) {
            if (!JOINING.contains(word)) {
                words.addAll(MEANINGS.getOrDefault(word, List.of(word)));
            }
        }
        Collections.sort(words);
        return words;
    }

    /** A text in small letters, without accents and punctuation; initials are one word. */
    static String plain(String text) {
        String unmarked =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String joined = APOSTROPHES.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll("");
        String spaced = NO_LETTERS.matcher(joined).replaceAll(" ").strip();
        return BETWEEN_INITIALS.matcher(spaced).replaceAll("");
    }

    private static Optional<CountryCode> findByWords(String name) {
        CountryCode code = BY_WORDS.get(words(name));
        return code == null ? findByAlternatives(name) : Optional.of(code);
    }

    private static Optional<CountryCode> findByAlternatives(String text) {
        Optional<CountryCode> found = Optional.empty();
        for (String alternative : ALTERNATIVES.split(text, -1)) {
            List<String> words = words(alternative);
            if (!words.isEmpty()) {
                Optional<CountryCode> code = Optional.ofNullable(BY_WORDS.get(words));
                if (code.isEmpty() || (found.isPresent() && !found.equals(code))) {
                    return Optional.empty();
                }
                found = code;
            }
        }
        return found;
    }

    private static List<CountryName> allNames() {
        List<CountryName> names = new ArrayList<>();
        CountryNames.LISTS.stream().flatMap(String::lines).forEach(line -> {
            String[] codeAndNames = line.split(" \\| ", -1);
            CountryCode code = CountryCode.parse(codeAndNames[0]);
            for (int i = 1; i < codeAndNames.length; i++) {
                names.add(new CountryName(code, codeAndNames[i]));
            }
        });
        for (String alpha2 : Locale.getISOCountries()) {
            names.add(new CountryName(
                    CountryCode.parse(alpha2),
                    new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(Locale.ENGLISH)));
        }
        return List.copyOf(names);
    }

    /** The codes by the words of their names, which no two countries share. */
    static Map<List<String>, CountryCode> byWords(List<CountryName> names) {
        Map<List<String>, CountryCode> byWords = new HashMap<>();
        for (CountryName name : names) {
            CountryCode before = byWords.putIfAbsent(words(name.text()), name.code());
            if (before != null && !before.equals(name.code())) {
                throw new IllegalStateException("'" + name.text() + "' is " + before + " and " + name.code());
            }
        }
        return byWords;
    }

    private static Map<String, List<String>> meanings(String lines) {
        return lines.lines()
                .map(line -> line.split(" = "))
                .collect(Collectors.toUnmodifiableMap(
                        wordAndMeaning -> wordAndMeaning[0],
                        wordAndMeaning -> Arrays.asList(SPACE.split(wordAndMeaning[1]))));
    }
}
