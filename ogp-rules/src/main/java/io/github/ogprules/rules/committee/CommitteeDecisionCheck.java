package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CommitteeCriterion.BALANCE;
import static io.github.ogprules.rules.committee.CommitteeCriterion.CANDIDATES;
import static io.github.ogprules.rules.committee.CommitteeCriterion.CONSECUTIVE_TERMS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.CO_CHAIR_SUCCESSION;
import static io.github.ogprules.rules.committee.CommitteeCriterion.MEETINGS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.MEMBERSHIP_STATUS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.MINISTERIAL_MEETINGS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.REGIONAL_SEATS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.ROTATION;
import static io.github.ogprules.rules.committee.CommitteeCriterion.SEATS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.SUBCOMMITTEES;
import static io.github.ogprules.rules.committee.CommitteeCriterion.VACANT_SEATS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.WORKING_LEVEL_MEETINGS;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class CommitteeDecisionCheck {

    private static final List<CommitteeCriterion> ON_COMPOSITION = Stream.of(CommitteeCriterion.values())
            .filter(criterion -> criterion.compareTo(SUBCOMMITTEES) <= 0 && criterion != CO_CHAIR_SUCCESSION)
            .toList();

    private static final List<CommitteeCriterion> ON_MEETINGS =
            List.of(MEETINGS, MINISTERIAL_MEETINGS, WORKING_LEVEL_MEETINGS);

    private static final List<CommitteeCriterion> ON_GOVERNMENT_SEATS =
            List.of(SEATS, CONSECUTIVE_TERMS, MEMBERSHIP_STATUS, REGIONAL_SEATS, CANDIDATES);

    private static final List<CommitteeCriterion> ON_CIVIL_SOCIETY_SEATS =
            List.of(SEATS, CONSECUTIVE_TERMS, CANDIDATES);

    private static final Observation<CountRange> NOT_APPLICABLE = Observation.notAssessed(Marker.NOT_APPLICABLE);

    private CommitteeDecisionCheck() {}

    static void check(CommitteeFinding finding) {
        if (!finding.getObserved().isKnown()) {
            requireNothing(finding);
            return;
        }
        CountRange observed = finding.getObserved().getValue();
        List<Outcome> possible = possible(finding, observed);
        if (!possible.contains(finding.getOutcome())) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + of(finding) + ": " + observed
                    + " observed gives " + possible.stream().map(Outcome::name).collect(Collectors.joining(" or ")));
        }
        if (!fitsNames(finding, observed)) {
            throw misfit(finding);
        }
    }

    /** Only members there are none of are not assessed; all else that is not observed is not applicable. */
    private static void requireNothing(CommitteeFinding finding) {
        boolean isOfMembers = finding.getCriterion() == BALANCE;
        Observation<CountRange> nothing = isOfMembers ? Observation.notAssessed() : NOT_APPLICABLE;
        if (!finding.getObserved().equals(nothing)) {
            throw new IllegalArgumentException(
                    "observed " + finding.getObserved() + of(finding) + ": expected a number, or " + nothing);
        }
        if (finding.getOutcome() != (isOfMembers ? Outcome.NOT_ASSESSED : Outcome.NOT_APPLICABLE)) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + of(finding)
                    + " does not go with what is observed: " + finding.getObserved());
        }
        if (finding.getExpected().isPresent()
                || !finding.getCounted().isEmpty()
                || !finding.getOpen().isEmpty()) {
            throw new IllegalArgumentException(
                    "numbers or names" + of(finding) + ": expected none where nothing is observed");
        }
    }

    /** What a number can come to: one outcome by the number asked for; where a provision decides, that of any. */
    private static List<Outcome> possible(CommitteeFinding finding, CountRange observed) {
        boolean isByProvision = finding.getCriterion() == VACANT_SEATS || finding.getCriterion() == MEMBERSHIP_STATUS;
        Optional<CountRange> expected = finding.getExpected();
        if (expected.isPresent() == isByProvision) {
            throw new IllegalArgumentException(
                    "expected " + expected.map(CountRange::toString).orElse("nothing") + of(finding) + ": a "
                            + (isByProvision ? "provision" : "number") + " decides");
        }
        return expected.map(number -> List.of(number.outcomeOf(observed)))
                .orElseGet(() -> Stream.of(Provision.values())
                        .map(provision -> provision.outcomeOf(observed))
                        .distinct()
                        .toList());
    }

    /** Seats are counted without names; the seats of a region by names in a committee, by bounds beside them in what is planned. */
    private static boolean fitsNames(CommitteeFinding finding, CountRange observed) {
        boolean isWithoutNames =
                finding.getCounted().isEmpty() && finding.getOpen().isEmpty();
        return switch (finding.getCriterion()) {
            case SEATS, PARITY, VACANT_SEATS, CANDIDATES, BALANCE -> isWithoutNames;
            case REGIONAL_SEATS -> finding.getCounted().size() <= observed.getMin();
            case SUBCOMMITTEES -> isWithoutNames || isTallied(finding, observed);
            default -> isTallied(finding, observed);
        };
    }

    /** At least those counted; at most those too of whom it is open, unless there may be others whom nobody has named. */
    private static boolean isTallied(CommitteeFinding finding, CountRange observed) {
        int counted = finding.getCounted().size();
        int open = finding.getOpen().size();
        boolean isOfAll = observed.getMin() == counted && observed.getMax().orElse(counted + open) == counted + open;
        return isOfAll || isOfThoseOpenTogether(finding, observed);
    }

    /** Those of whom it is open are not enough for all regions or years, or too many. */
    private static boolean isOfThoseOpenTogether(CommitteeFinding finding, CountRange observed) {
        return (finding.getCriterion() == ROTATION || finding.getCriterion() == REGIONAL_SEATS)
                && finding.getOutcome() == Outcome.NOT_MET
                && finding.getCounted().isEmpty()
                && observed.getMin() == finding.getOpen().size();
    }

    private static IllegalArgumentException misfit(CommitteeFinding finding) {
        return new IllegalArgumentException("observed " + finding.getObserved() + of(finding) + ": does not go with "
                + finding.getCounted().size() + " counted and "
                + finding.getOpen().size() + " open");
    }

    private static String of(CommitteeFinding finding) {
        return " of " + finding.getCriterion() + ", " + finding.getSubject();
    }

    static void check(CommitteeDecision decision) {
        List<CommitteeFinding> findings = decision.getFindings();
        requireCriteria(
                findings.stream()
                        .filter(finding -> finding.getCriterion() != CO_CHAIR_SUCCESSION)
                        .toList(),
                ON_COMPOSITION,
                ON_MEETINGS);
        for (CommitteeFinding finding : decision.getFindings(REGIONAL_SEATS)) {
            if (finding.getObserved()
                    .findValue()
                    .filter(observed -> isTallied(finding, observed))
                    .isEmpty()) {
                throw misfit(finding);
            }
        }
        requireVerdict(decision.getVerdict(), CommitteeVerdict.of(findings));
    }

    static void check(SeatPlan plan) {
        requireCriteria(plan.getFindings(), ON_GOVERNMENT_SEATS, ON_CIVIL_SOCIETY_SEATS);
        boolean isPossible = plan.getNumberOfSets().signum() > 0;
        if (plan.getNumberOfSets().signum() < 0
                || (isPossible && !plan.getObstacles().isEmpty())) {
            throw new IllegalArgumentException("numberOfSets " + plan.getNumberOfSets() + ": expected 0"
                    + (isPossible ? ", as findings are not met" : " or more"));
        }
        requireVerdict(plan.getVerdict(), SeatPlanVerdict.of(plan.getNumberOfSets(), plan.getFindings()));
        boolean isMeasured = isPossible && plan.getUnmeasured().isEmpty();
        if (plan.getBest().isPresent() != isMeasured || plan.getEvenness().isPresent() != isMeasured) {
            throw new IllegalArgumentException("best or evenness: expected "
                    + (isMeasured
                            ? "both, as there is a set and the group of everybody is known"
                            : "neither without a set, or where somebody's group is not known"));
        }
    }

    /** Findings on all of the criteria of one kind of decision, in their order, and on no other. */
    static void requireCriteria(
            List<CommitteeFinding> findings, List<CommitteeCriterion> criteria, List<CommitteeCriterion> alternative) {
        List<CommitteeCriterion> found =
                findings.stream().map(CommitteeFinding::getCriterion).distinct().toList();
        if (!found.equals(criteria) && !found.equals(alternative)) {
            throw new IllegalArgumentException("findings on " + found + ": expected " + criteria
                    + (alternative.equals(criteria) ? "" : " or " + alternative));
        }
    }

    static void requireVerdict(Object verdict, Object expected) {
        if (verdict != expected) {
            throw new IllegalArgumentException("verdict " + verdict + ": the findings give " + expected);
        }
    }
}
