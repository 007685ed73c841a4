package io.github.ogprules.rules.review;

import static io.github.ogprules.rules.review.ReviewParameters.YEARS_BELOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Knowledge;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewKnowledgeTest {

    private static final int FIRST_YEAR = 2015;
    private static final int MOST_YEARS = 4;

    /**
     * What is known of a member up to the last year of its scores.
     *
     * @param years the verdict of every year that may count, or empty where there is none
     * @param memberSince the place of the year in which membership begins, if that is known
     */
    private record Series(List<Optional<EligibilityVerdict>> years, OptionalInt memberSince) {

        ReviewVerdict decide(ReviewRules rules) {
            List<EligibilityDecision> scores = IntStream.range(0, years.size())
                    .filter(place -> years.get(place).isPresent())
                    .mapToObj(place ->
                            DECISIONS.get(years.get(place).orElseThrow()).get(place))
                    .toList();
            return (memberSince.isPresent()
                            ? rules.decide(scores, FIRST_YEAR + memberSince.getAsInt())
                            : rules.decide(scores))
                    .getVerdict();
        }

        int firstScore() {
            return (int) years.stream().takeWhile(Optional::isEmpty).count();
        }

        Stream<Series> learn() {
            int from = memberSince.orElse(0);
            Stream<Series> ofYears = IntStream.range(from, years.size())
                    .boxed()
                    .flatMap(place -> learn(years.get(place)).map(verdict -> with(place, verdict)));
            Stream<Series> ofMembership = memberSince.isPresent()
                    ? Stream.of()
                    : IntStream.rangeClosed(0, firstScore())
                            .mapToObj(place -> new Series(years, OptionalInt.of(place)));
            return Stream.concat(ofYears, ofMembership);
        }

        /** A year without a score may turn out to have any; unknown criteria are assessed, so that they make data enough. */
        private static Stream<EligibilityVerdict> learn(Optional<EligibilityVerdict> known) {
            if (known.isEmpty()) {
                return Stream.of(EligibilityVerdict.values());
            }
            return known.get() == EligibilityVerdict.UNDETERMINED
                    ? Stream.of(EligibilityVerdict.ELIGIBLE, EligibilityVerdict.NOT_ELIGIBLE)
                    : Stream.of();
        }

        private Series with(int place, EligibilityVerdict verdict) {
            List<Optional<EligibilityVerdict>> more = new ArrayList<>(years);
            more.set(place, Optional.of(verdict));
            return new Series(more, memberSince);
        }
    }

    private static final Map<EligibilityVerdict, List<EligibilityDecision>> DECISIONS = decisions();

    private static Map<EligibilityVerdict, List<EligibilityDecision>> decisions() {
        Map<EligibilityVerdict, List<EligibilityDecision>> all = new EnumMap<>(EligibilityVerdict.class);
        for (EligibilityVerdict verdict : EligibilityVerdict.values()) {
            all.put(
                    verdict,
                    IntStream.range(0, MOST_YEARS)
                            .mapToObj(place ->
                                    EligibilityRules.edition("2023").decide(profile(FIRST_YEAR + place, verdict)))
                            .toList());
            assertThat(all.get(verdict))
                    .extracting(EligibilityDecision::getVerdict)
                    .containsOnly(verdict);
        }
        return all;
    }

    private static EligibilityProfile profile(int year, EligibilityVerdict verdict) {
        PublishedPoints points = PublishedPoints.of(verdict == EligibilityVerdict.ELIGIBLE ? 4 : 0);
        EligibilityProfile.Builder profile = EligibilityProfile.builder()
                .country(Country.of("TUN", "Tunisia"))
                .year(year);
        return switch (verdict) {
            case UNDETERMINED -> profile.build();
            case NOT_ENOUGH_DATA ->
                profile.fiscalTransparency(Observation.notAssessed())
                        .accessToInformation(Observation.notAssessed())
                        .build();
            default ->
                profile.fiscalTransparency(points)
                        .accessToInformation(points)
                        .assetDisclosure(points)
                        .citizenEngagement(points)
                        .build();
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_status_after_every_series_survives_every_score_and_the_first_year_as_a_member(int yearsBelow) {
        ReviewRules rules = ReviewRules.edition("2023").with(YEARS_BELOW, yearsBelow);
        Knowledge<Series> knowledge = Knowledge.ofVerdict(series -> series.decide(rules), Series::learn);

        for (EligibilityVerdict last : EligibilityVerdict.values()) {
            for (int before = 0; before < MOST_YEARS; before++) {
                List<Optional<EligibilityVerdict>> years = new ArrayList<>();
                IntStream.range(0, before).forEach(place -> years.add(Optional.empty()));
                years.add(Optional.of(last));

                knowledge.assertMonotoneFrom(new Series(List.copyOf(years), OptionalInt.empty()));
            }
        }
    }
}
