package io.github.ogprules.rules.review;

import static io.github.ogprules.rules.review.ReviewParameters.RECOVERY_DEADLINE;
import static io.github.ogprules.rules.review.ReviewParameters.YEARS_BELOW;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What happens to a member whose score falls below the threshold.
 *
 * <p>The editions are {@code 2016} (a letter, and until the end of the year to recover), {@code 2020} (two consecutive years
 * below lead to Eligibility Review) and {@code 2023} (the same, automatically). A member is out of review with the first
 * score that meets the minimum, and no year without a score ends a review; points alone never end membership.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/eligibility-review/">Glossary: Eligibility Review</a>
 */
@Value.Immutable
public abstract sealed class ReviewRules
        extends ParameterizedRule<ReviewRules, List<EligibilityDecision>, ReviewDecision> permits ImmutableReviewRules {

    ReviewRules() {}

    /** {@return the latest edition that this library knows; {@code on(date)} gives the one in force on a day} */
    public static ReviewRules current() {
        return ReviewEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2016-02, when the first members fell below
     */
    public static ReviewRules on(LocalDate date) {
        return ReviewEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2023}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ReviewRules edition(String id) {
        return ReviewEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<ReviewRules> all() {
        return ReviewEditions.TIMELINE.all();
    }

    @Override
    protected ReviewRules with(Parameters<ReviewRules> parameters) {
        return ImmutableReviewRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Follows a member through the years. A year that is missing from the series or undetermined may have been either, and so may the
     * years before the series; the status is given as soon as that no longer matters. In a year without enough data for a score the
     * minimum is not met, so a member under review stays there; whether such a year ends the count of years below or is passed over is
     * not known, and the status then stays open as long as it matters. Of scores by a reform the edition of the decision says so.
     *
     * @param scores the eligibility decisions of one country, in any order, each of another year
     * @return the status after every year
     * @throws IllegalArgumentException if there is no decision, if two are of the same year, or if they are of several
     *     countries
     */
    @Override
    public ReviewDecision decide(List<EligibilityDecision> scores) {
        return decide(byYear(scores), OptionalInt.empty());
    }

    /**
     * Follows a member through the years from the first on. The review is of members, so no year before counts: that much is inferred.
     *
     * @param scores the eligibility decisions of one country, in any order, each of another year
     * @param memberSince the first year whose scores are those of a member
     * @return the status after every year from that one on
     * @throws IllegalArgumentException if there is no decision, if two are of the same year, if they are of several countries, or if
     *     one is of a year before the first
     * @see <a href="https://www.opengovpartnership.org/glossary/eligibility-review/">Glossary: Eligibility Review</a>
     */
    public ReviewDecision decide(List<EligibilityDecision> scores, int memberSince) {
        NavigableMap<Integer, EligibilityDecision> byYear = byYear(scores);
        if (byYear.firstKey() < memberSince) {
            throw new IllegalArgumentException("eligibility decision for " + byYear.firstKey()
                    + ": expected none before " + memberSince + ", the first year as a member");
        }
        return decide(byYear, OptionalInt.of(memberSince));
    }

    private ReviewDecision decide(NavigableMap<Integer, EligibilityDecision> byYear, OptionalInt memberSince) {
        List<ReviewFinding> findings = new ArrayList<>();
        YearsBelow below = memberSince.isPresent() ? YearsBelow.NONE : YearsBelow.unknown(get(YEARS_BELOW));
        for (int year = memberSince.orElse(byYear.firstKey()); year <= byYear.lastKey(); year++) {
            EligibilityDecision score = byYear.get(year);
            Observation<EligibilityVerdict> verdict =
                    score == null ? Observation.unknown() : Observation.known(score.getVerdict());
            below = below.after(ReviewDecisionCheck.outcome(verdict), get(YEARS_BELOW));
            findings.add(finding(year, verdict, below));
        }
        return ImmutableReviewDecision.of(
                byYear.firstEntry().getValue().getCountry(),
                edition(byYear.values()),
                memberSince,
                findings.get(findings.size() - 1).getStatus(),
                findings);
    }

    /** What the caller set for the scores decides with what the caller set here. */
    private Edition edition(Collection<EligibilityDecision> scores) {
        Stream<String> ofScores = scores.stream()
                .flatMap(score -> score.getEdition().getAssumptions().stream()
                        .map(assumption -> "scores of " + score.getYear() + ": " + assumption));
        Edition edition = getEdition();
        return edition.withAssumptions(
                Stream.concat(edition.getAssumptions().stream(), ofScores).toList());
    }

    private static NavigableMap<Integer, EligibilityDecision> byYear(List<EligibilityDecision> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("no eligibility decision: expected one for each year of the series");
        }
        CountryCode country = scores.get(0).getCountry().getCode();
        NavigableMap<Integer, EligibilityDecision> byYear = new TreeMap<>();
        for (EligibilityDecision score : scores) {
            CountryCode other = score.getCountry().getCode();
            if (!other.equals(country)) {
                throw new IllegalArgumentException("eligibility decisions of " + country.getAlpha3() + " and "
                        + other.getAlpha3() + ": expected one country");
            }
            if (byYear.put(score.getYear(), score) != null) {
                throw new IllegalArgumentException(
                        "two eligibility decisions of " + country.getAlpha3() + " for " + score.getYear());
            }
        }
        return byYear;
    }

    private ReviewFinding finding(int year, Observation<EligibilityVerdict> verdict, YearsBelow below) {
        Outcome outcome = ReviewDecisionCheck.outcome(verdict);
        ReviewVerdict status = below.status(outcome, get(YEARS_BELOW));
        Optional<LocalDate> recoverUntil = status == ReviewVerdict.BELOW_MINIMUM
                ? get(RECOVERY_DEADLINE).map(day -> day.atYear(year + 1))
                : Optional.empty();
        return ImmutableReviewFinding.of(
                ReviewCriterion.MINIMUM_SCORE, year, verdict, requirement(), outcome, status, recoverUntil);
    }

    @Value.Derived
    @Value.Auxiliary
    Requirement requirement() {
        return Requirement.of(
                "a score at or above the threshold; under review after " + get(YEARS_BELOW)
                        + " consecutive years below",
                getParameters().of(YEARS_BELOW),
                getParameters().of(RECOVERY_DEADLINE));
    }
}
