package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule says about an input, and why. */
public interface Decision {

    /** {@return the edition of the rule that decided} */
    Edition getEdition();

    /** {@return the verdict, one of the verdicts of the rule's engine} */
    CodeList getVerdict();

    /** {@return the reasons, one for each criterion of the rule, in OGP's order, never empty} */
    List<? extends Finding> getFindings();

    /**
     * The finding on a criterion that the decision has one finding on.
     *
     * @param criterion a criterion of the rule's engine
     * @return the finding
     * @throws IllegalArgumentException if there is none, or more than one
     */
    default Finding getFinding(CodeList criterion) {
        List<? extends Finding> found = getFindings().stream()
                .filter(finding -> finding.getCriterion().equals(criterion))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException((found.isEmpty() ? "no finding" : found.size() + " findings") + " on "
                    + criterion.getLabel() + ": expected one; the decision has findings on "
                    + getFindings().stream()
                            .map(finding -> finding.getCriterion().getLabel())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    /**
     * Whether another decision of the same engine answers alike.
     *
     * @param other the other decision
     * @return true for the same verdict; of an election, for the same verdict and the same candidates elected
     */
    default boolean agreesWith(Decision other) {
        return getVerdict().equals(other.getVerdict());
    }

    /**
     * {@return the decision in one line, as it is printed: what was decided, by which edition, and what stands in the way or is
     * open, such as {@code not starred by edition 2014: Potential impact not met, Completion undetermined}; at most some 250
     * characters}
     */
    default String summary() {
        String reasons = getFindings().stream()
                .filter(finding -> switch (finding.getOutcome()) {
                    case NOT_MET, NOT_ASSESSED, UNDETERMINED -> true;
                    default -> false;
                })
                .map(finding -> finding.getCriterion().getLabel() + " "
                        + finding.getOutcome().getLabel())
                .distinct()
                .collect(Collectors.joining(", "));
        return verdictInWords() + (reasons.isEmpty() ? "" : ": " + shortened(reasons));
    }

    private String verdictInWords() {
        return getVerdict().getLabel() + " by edition " + shortened(getEdition().getId())
                + (getEdition().isReform() ? ", reformed" : "");
    }

    /** What a text written by others gives may be long and of several lines. */
    private static String shortened(String text) {
        int most = 150;
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most) + "...";
    }
}
