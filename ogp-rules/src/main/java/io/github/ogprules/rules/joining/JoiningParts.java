package io.github.ogprules.rules.joining;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.joining.JoiningSources.BACKGROUND_ON_NON_RECOGNISED;
import static io.github.ogprules.rules.joining.JoiningSources.LETTERS;
import static io.github.ogprules.rules.sources.SharedSources.KOSOVO;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the editions of joining follow from: core eligibility, the Values Check and the rule on recognition. */
final class JoiningParts {

    static final LocalDate NON_RECOGNISED_MAY_NOT_JOIN_FROM = LocalDate.of(2014, 5, 1);

    /** A choice: the decision fell after 2022-11-14 and before 2023-07. */
    static final LocalDate NON_RECOGNISED_MAY_JOIN_FROM = LocalDate.of(2023, 1, 1);

    private static final List<Edition> RECOGNITION = List.of(
            Edition.of(
                    "2014",
                    "States that are not universally recognised may not join",
                    NON_RECOGNISED_MAY_NOT_JOIN_FROM,
                    DOCUMENTED,
                    BACKGROUND_ON_NON_RECOGNISED),
            Edition.of(
                    "2023",
                    "States that are not universally recognised may join as non-voting members",
                    NON_RECOGNISED_MAY_JOIN_FROM,
                    INFERRED,
                    LETTERS,
                    KOSOVO));

    /** Every edition of joining, the earliest first. */
    static final List<Edition> EDITIONS =
            editions(Stream.<Rule<?, ?>>concat(EligibilityRules.all().stream(), ValuesCheckRules.all().stream())
                    .map(Rule::getEdition)
                    .toList());

    private JoiningParts() {}

    /**
     * The editions of joining: one begins whenever core eligibility, the Values Check or the rule on recognition changes, with the title
     * and the sources of what changes. It is named by its year, and by its month too where several begin in a year.
     *
     * @param ofParts the editions of core eligibility and of the Values Check
     */
    static List<Edition> editions(List<Edition> ofParts) {
        NavigableMap<LocalDate, Edition> byDay = new TreeMap<>();
        Stream.concat(ofParts.stream(), RECOGNITION.stream())
                .forEach(edition -> byDay.putIfAbsent(edition.getEffectiveFrom(), edition));
        return byDay.entrySet().stream()
                .map(entry -> entry.getValue()
                        .withId(id(entry.getKey(), byDay.keySet()))
                        .withEffectiveUntil(Optional.ofNullable(byDay.higherKey(entry.getKey()))
                                .map(next -> next.minusDays(1))))
                .toList();
    }

    private static String id(LocalDate day, Set<LocalDate> days) {
        boolean isOnlyOfYear =
                days.stream().filter(other -> other.getYear() == day.getYear()).count() == 1;
        return isOnlyOfYear
                ? String.valueOf(day.getYear())
                : YearMonth.from(day).toString();
    }

    /** The edition of joining in force on a day. */
    static String idOn(LocalDate day) {
        return EDITIONS.stream()
                .filter(edition -> !edition.getEffectiveFrom().isAfter(day))
                .reduce((before, after) -> after)
                .map(Edition::getId)
                .orElseThrow();
    }

    /** The Values Check of an edition of joining, which none has that begins before the first. */
    static Optional<ValuesCheckRules> valuesCheck(Edition edition) {
        return ValuesCheckRules.all().stream()
                .filter(check -> !check.getPublishedEdition().getEffectiveFrom().isAfter(edition.getEffectiveFrom()))
                .reduce((before, after) -> after);
    }
}
