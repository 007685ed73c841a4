package io.github.ogprules.io.json;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.review.ReviewFinding;
import io.github.ogprules.rules.review.ReviewRules;
import java.util.List;
import java.util.OptionalInt;

/** Scores with the verdicts that a review tells of each year, of which nothing else matters to the review. */
final class ObservedScores {

    private ObservedScores() {}

    static ReviewDecision decideAgain(ReviewRules rules, ReviewDecision review) {
        List<EligibilityDecision> scores = review.getFindings().stream()
                .flatMap(finding ->
                        finding.getObserved().findValue().stream().map(verdict -> score(review, finding, verdict)))
                .toList();
        OptionalInt memberSince = review.getMemberSince();
        return memberSince.isPresent() ? rules.decide(scores, memberSince.getAsInt()) : rules.decide(scores);
    }

    private static EligibilityDecision score(ReviewDecision review, ReviewFinding finding, EligibilityVerdict verdict) {
        return EligibilityRules.current()
                .decide(profile(verdict)
                        .country(review.getCountry())
                        .year(finding.getYear())
                        .build());
    }

    private static EligibilityProfile.Builder profile(EligibilityVerdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> profile(Observation.known(PublishedPoints.of(PublishedPoints.MAXIMUM)));
            case NOT_ELIGIBLE -> profile(Observation.known(PublishedPoints.of(0)));
            case NOT_ENOUGH_DATA -> profile(Observation.notAssessed());
            case UNDETERMINED -> profile(Observation.unknown());
        };
    }

    private static EligibilityProfile.Builder profile(Observation<PublishedPoints> points) {
        return EligibilityProfile.builder()
                .fiscalTransparency(points.map(found -> found))
                .accessToInformation(points.map(found -> found))
                .assetDisclosure(points.map(found -> found))
                .citizenEngagement(points.map(found -> found));
    }
}
