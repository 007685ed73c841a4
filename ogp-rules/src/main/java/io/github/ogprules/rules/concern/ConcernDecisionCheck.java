package io.github.ogprules.rules.concern;

import static io.github.ogprules.rules.concern.ConcernCriterion.ALLEGATION;
import static io.github.ogprules.rules.concern.ConcernCriterion.CONTENTS;
import static io.github.ogprules.rules.concern.ConcernCriterion.FILER;
import static io.github.ogprules.rules.concern.ConcernCriterion.OTHER_PROCEDURES;
import static io.github.ogprules.rules.concern.ConcernCriterion.PARTICIPANT;

import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class ConcernDecisionCheck {

    private ConcernDecisionCheck() {}

    static void check(ConcernDecision decision) {
        List<ConcernFinding> findings = decision.getFindings();
        boolean rapid = decision.isOfRapidResponse();
        List<ConcernCriterion> criteria = new ArrayList<>(
                Collections.nCopies(decision.getConcern().getFilers().size(), FILER));
        if (rapid) {
            criteria.add(PARTICIPANT);
        }
        Set<ConcernCriterion> others =
                rapid ? EnumSet.range(ALLEGATION, OTHER_PROCEDURES) : EnumSet.range(PARTICIPANT, CONTENTS);
        criteria.addAll(others);
        DecisionChecks.requireCriteria(findings, criteria);
        DecisionChecks.requireVerdict(decision.getVerdict(), ConcernVerdict.of(findings));
    }
}
