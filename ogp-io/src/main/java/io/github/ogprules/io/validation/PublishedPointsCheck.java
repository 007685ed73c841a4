package io.github.ogprules.io.validation;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds published points that do not exist under the edition of the score year. */
final class PublishedPointsCheck {

    private final EligibilityRules rules;
    private final List<Failure> remarks = new ArrayList<>();

    private PublishedPointsCheck(EligibilityRules rules) {
        this.rules = rules;
    }

    static List<Failure> remarks(EligibilityProfile profile) {
        int firstYear =
                EligibilityRules.all().get(0).getEdition().getEffectiveFrom().getYear();
        if (profile.getYear() < firstYear) {
            return List.of();
        }
        PublishedPointsCheck check = new PublishedPointsCheck(EligibilityRules.forScoreYear(profile.getYear()));
        check.add("fiscalTransparency", EligibilityCriterion.FISCAL_TRANSPARENCY, profile.getFiscalTransparency());
        check.add("accessToInformation", EligibilityCriterion.ACCESS_TO_INFORMATION, profile.getAccessToInformation());
        check.add("assetDisclosure", EligibilityCriterion.ASSET_DISCLOSURE, profile.getAssetDisclosure());
        check.add("citizenEngagement", EligibilityCriterion.CITIZEN_ENGAGEMENT, profile.getCitizenEngagement());
        return check.remarks;
    }

    private void add(String attribute, EligibilityCriterion criterion, Observation<?> observed) {
        if (observed.findValue().orElse(null) instanceof PublishedPoints published
                && !rules.getPointValues(criterion).contains(published.getPoints())) {
            remarks.add(Failure.builder()
                    .reason(FailureReason.CONTRADICTION)
                    .pointer("/" + attribute + "/points")
                    .found(String.valueOf(published.getPoints()))
                    .problem(rules.getPointValues(criterion).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(
                                    ", ",
                                    "read as published, though edition "
                                            + rules.getEdition().getId() + " has no such points for "
                                            + criterion.getLabel().toLowerCase(Locale.ROOT) + ": expected one of ",
                                    "")))
                    .build());
        }
    }
}
