package io.github.ogprules.rules.reasoning;

import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Finding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A criterion on which two rules find differently of one input.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class FindingChange permits ImmutableFindingChange {

    FindingChange() {}

    /**
     * Every criterion of which two decisions on one input have another outcome; if there is none, another requirement.
     *
     * @param before the one decision
     * @param after the decision of another rule of the same kind
     * @return the changes, in OGP's order
     * @throws IllegalArgumentException if the findings are not on the same criteria
     */
    public static List<FindingChange> between(Decision before, Decision after) {
        List<String> criteria = criteria(before);
        if (!criteria.equals(criteria(after))) {
            throw new IllegalArgumentException("findings on " + criteria + " and " + criteria(after)
                    + ": expected decisions by rules of one kind on one input");
        }
        List<FindingChange> outcomes = changes(before, after, Finding::getOutcome);
        return outcomes.isEmpty()
                ? changes(before, after, finding -> finding.getRequirement().getText())
                : outcomes;
    }

    private static List<FindingChange> changes(Decision before, Decision after, Function<Finding, Object> what) {
        return IntStream.range(0, before.getFindings().size())
                .<FindingChange>mapToObj(place -> ImmutableFindingChange.of(
                        before.getFindings().get(place), after.getFindings().get(place)))
                .filter(change -> !what.apply(change.getBefore()).equals(what.apply(change.getAfter())))
                .toList();
    }

    private static List<String> criteria(Decision decision) {
        return decision.getFindings().stream()
                .map(finding -> finding.getCriterion().getLabel())
                .toList();
    }

    /** {@return what the one rule finds: the finding, with its requirement and source} */
    public abstract Finding getBefore();

    /** {@return what the other rule finds: the finding, with its requirement and source} */
    public abstract Finding getAfter();

    /**
     * {@return the change in words, such as {@code potential impact Moderate or Transformative (met), then potential impact
     * Transformative (not met)}}
     */
    @Override
    public final String toString() {
        String criterion = getBefore().getCriterion().getLabel();
        String words = words(getBefore()) + ", then " + words(getAfter());
        return words.regionMatches(true, 0, criterion, 0, criterion.length()) ? words : criterion + ": " + words;
    }

    private static String words(Finding finding) {
        return finding.getRequirement().getText() + " (" + finding.getOutcome().getLabel() + ")";
    }
}
