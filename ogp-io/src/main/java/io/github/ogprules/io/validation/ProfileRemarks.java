package io.github.ogprules.io.validation;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;

/** Published points that do not exist under the edition of the score year, and scores that a program has changed. */
final class ProfileRemarks {

    private static final int DECIMALS_OF_SCORES = 2;

    /** Far less than any data set rounds to, and far more than programs lose that keep decimal numbers in binary. */
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    private final EligibilityRules rules;
    private final RemarkList remarks;

    private ProfileRemarks(EligibilityRules rules, RemarkList remarks) {
        this.rules = rules;
        this.remarks = remarks;
    }

    static void add(EligibilityProfile profile, RemarkList remarks) {
        if (profile.getCitizenEngagement().findValue().orElse(null) instanceof CivilLiberties score) {
            addNoise(score.getScore(), remarks);
        }
        int firstYear =
                EligibilityRules.all().get(0).getEdition().getEffectiveFrom().getYear();
        if (profile.getYear() < firstYear) {
            return;
        }
        ProfileRemarks check = new ProfileRemarks(EligibilityRules.forScoreYear(profile.getYear()), remarks);
        check.add("fiscalTransparency", EligibilityCriterion.FISCAL_TRANSPARENCY, profile.getFiscalTransparency());
        check.add("accessToInformation", EligibilityCriterion.ACCESS_TO_INFORMATION, profile.getAccessToInformation());
        check.add("assetDisclosure", EligibilityCriterion.ASSET_DISCLOSURE, profile.getAssetDisclosure());
        check.add("citizenEngagement", EligibilityCriterion.CITIZEN_ENGAGEMENT, profile.getCitizenEngagement());
    }

    private void add(String attribute, EligibilityCriterion criterion, Observation<?> observed) {
        if (observed.findValue().orElse(null) instanceof PublishedPoints published
                && !rules.getPointValues(criterion).contains(published.getPoints())) {
            remarks.add(
                    "/" + attribute + "/points",
                    FailureReason.CONTRADICTION,
                    published.getPoints(),
                    rules.getPointValues(criterion).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(
                                    ", ",
                                    "read as published, though edition "
                                            + rules.getEdition().getId() + " has no such points for "
                                            + criterion.getLabel().toLowerCase(Locale.ROOT) + ": expected one of ",
                                    "")));
        }
    }

    private static void addNoise(BigDecimal score, RemarkList remarks) {
        BigDecimal rounded = score.setScale(DECIMALS_OF_SCORES, RoundingMode.HALF_UP);
        BigDecimal noise = score.subtract(rounded).abs();
        if (noise.signum() > 0 && noise.compareTo(NOISE) < 0) {
            remarks.add(
                    "/citizenEngagement/score",
                    FailureReason.AMBIGUOUS,
                    score.toPlainString(),
                    RemarkList.AS_IT_STANDS + "a program may have made it of " + rounded
                            + ", as numbers in binary are not exact; expected two decimals");
        }
    }
}
