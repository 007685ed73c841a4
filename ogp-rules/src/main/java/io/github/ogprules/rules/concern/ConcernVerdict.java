package io.github.ogprules.rules.concern;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a letter of concern is admissible. */
public enum ConcernVerdict implements CodeList {
    /** It is admissible. */
    ADMISSIBLE,
    /** It is not admissible. */
    NOT_ADMISSIBLE,
    /** What is unknown or not assessed, or what no source says of the rule, leaves it open. */
    UNDETERMINED;

    private static final Set<ConcernCriterion> URGENCY =
            Set.of(ConcernCriterion.SWIFT_RESPONSE, ConcernCriterion.OTHER_PROCEDURES);

    /** One filer who may file is enough, and one reason of urgency; all else must be met. */
    static ConcernVerdict of(List<ConcernFinding> findings) {
        Stream<Outcome> outcomes = Stream.of(
                        Stream.of(any(outcomes(findings, criterion -> criterion == ConcernCriterion.FILER))),
                        Stream.of(any(outcomes(findings, URGENCY::contains))),
                        outcomes(
                                findings,
                                criterion -> criterion != ConcernCriterion.FILER && !URGENCY.contains(criterion))
                                .stream())
                .flatMap(part -> part);
        return switch (Outcome.all(outcomes.toList())) {
            case NOT_MET -> NOT_ADMISSIBLE;
            case UNDETERMINED, NOT_ASSESSED -> UNDETERMINED;
            default -> ADMISSIBLE;
        };
    }

    private static List<Outcome> outcomes(List<ConcernFinding> findings, Predicate<ConcernCriterion> criteria) {
        return findings.stream()
                .filter(finding -> criteria.test(finding.getCriterion()))
                .map(ConcernFinding::getOutcome)
                .toList();
    }

    private static Outcome any(Collection<Outcome> outcomes) {
        return outcomes.contains(Outcome.MET)
                ? Outcome.MET
                : outcomes.stream().allMatch(Outcome.NOT_MET::equals) ? Outcome.all(outcomes) : Outcome.UNDETERMINED;
    }
}
