package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The eligibility of a country over the years, each year by its edition, and what changed from a year to the next and why: what is
 * observed of the country, or what the rules ask for. Reports of the Independent Reporting Mechanism print it so: the four criteria, two
 * years, the change, an explanation.
 *
 * <p>Immutable and thread-safe.
 */
public final class EligibilitySeries {

    private final List<EligibilityProfile> profiles;
    private final List<EligibilityDecision> decisions;

    private EligibilitySeries(List<EligibilityProfile> profiles) {
        this.profiles = profiles;
        this.decisions = profiles.stream()
                .map(profile -> EligibilityRules.forProfile(profile).decide(profile))
                .toList();
    }

    /**
     * The series of a country.
     *
     * @param profiles what is observed of the country, in any order, each in another year
     * @return the series, the earliest year first
     * @throws IllegalArgumentException if there is no profile, if two are of one year or if they are of several countries, if a year is
     *     before OGP's first eligibility list of 2011, or if published points exceed what a criterion can have
     */
    public static EligibilitySeries of(List<EligibilityProfile> profiles) {
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException("no profiles: expected one for each year of a country");
        }
        List<EligibilityProfile> sorted = profiles.stream()
                .sorted(Comparator.comparing(EligibilityProfile::getYear))
                .toList();
        for (int place = 1; place < sorted.size(); place++) {
            requireNext(sorted.get(place - 1), sorted.get(place));
        }
        return new EligibilitySeries(sorted);
    }

    private static void requireNext(EligibilityProfile before, EligibilityProfile profile) {
        if (!before.getCountry().getCode().equals(profile.getCountry().getCode())) {
            throw new IllegalArgumentException(
                    "profiles of " + before.getCountry().getCode() + " and "
                            + profile.getCountry().getCode() + ": expected those of one country");
        }
        if (before.getYear() == profile.getYear()) {
            throw new IllegalArgumentException(
                    "two profiles of " + profile.getYear() + ": expected each of another year");
        }
    }

    /** {@return the decision of each year, by its edition, the earliest first} */
    public List<EligibilityDecision> getDecisions() {
        return decisions;
    }

    /**
     * What changed from a year to the next.
     *
     * @param year the later of the two years, one of the series but not the first
     * @return the change on each criterion, in their order
     * @throws IllegalArgumentException if the series has no such year, or none before it
     */
    public List<CriterionChange> getChanges(int year) {
        List<Integer> years =
                decisions.stream().map(EligibilityDecision::getYear).toList();
        int place = years.indexOf(year);
        if (place < 1) {
            throw new IllegalArgumentException(
                    "changes to " + year + ": expected one of " + years.subList(1, years.size()));
        }
        // The profile of the year before, scored by the rules of the year: what the rules alone would have changed.
        EligibilityDecision byRules =
                EligibilityRules.forProfile(profiles.get(place)).decide(profiles.get(place - 1));
        List<CriterionChange> changes = new ArrayList<>();
        for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
            EligibilityFinding before = decisions.get(place - 1).getFinding(criterion);
            EligibilityFinding after = decisions.get(place).getFinding(criterion);
            changes.add(
                    new CriterionChange(criterion, before, after, cause(before, byRules.getFinding(criterion), after)));
        }
        return changes;
    }

    private static ChangeCause cause(EligibilityFinding before, EligibilityFinding byRules, EligibilityFinding after) {
        if (points(before).equals(points(after))) {
            return ChangeCause.NONE;
        }
        boolean ofRules = !points(before).equals(points(byRules));
        boolean ofEvidence = !points(byRules).equals(points(after));
        return ofRules && ofEvidence
                ? ChangeCause.EVIDENCE_AND_RULES
                : ofRules ? ChangeCause.RULES : ChangeCause.EVIDENCE;
    }

    private static List<Integer> points(EligibilityFinding finding) {
        return Stream.of(finding.getMinPoints(), finding.getMaxPoints(), finding.getPossiblePoints())
                .toList();
    }
}
