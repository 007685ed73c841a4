package io.github.ogprules.examples.quickstart;

import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityScore;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.util.OptionalInt;

/** What OGP published of one country in one score year. */
record PublishedCase(OptionalInt total, OptionalInt base, OptionalInt percent, boolean eligible, String source) {

    Agreement compare(EligibilityDecision decision) {
        EligibilityVerdict verdict = eligible ? EligibilityVerdict.ELIGIBLE : EligibilityVerdict.NOT_ELIGIBLE;
        boolean open = decision.getVerdict() == EligibilityVerdict.UNDETERMINED;
        if (!scoreAgrees(decision.getScore()) || (!open && decision.getVerdict() != verdict)) {
            return Agreement.DIFFERENT;
        }
        return open ? Agreement.POSSIBLE : Agreement.EQUAL;
    }

    private boolean scoreAgrees(EligibilityScore score) {
        boolean totalAgrees = total.isEmpty()
                || (score.getMinPoints() <= total.getAsInt() && total.getAsInt() <= score.getMaxPoints());
        boolean baseAgrees = base.isEmpty() || base.getAsInt() == score.getBase();
        boolean percentAgrees = percent.isEmpty() || score.getPercent().isEmpty() || percent.equals(score.getPercent());
        return totalAgrees && baseAgrees && percentAgrees;
    }

    String text() {
        String score = total.isEmpty() ? "" : total.getAsInt() + " of " + base.getAsInt() + ", ";
        return score + (eligible ? "eligible" : "not eligible");
    }
}
