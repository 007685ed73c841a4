package io.github.ogprules.io.report;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityScore;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes eligibility decisions as tables for people, in English and the same under every default locale; {@link Explanation} says how
 * one of them came about.
 *
 * <p>Immutable and thread-safe.
 */
public final class EligibilityReport {

    private static final EligibilityReport STANDARD = new EligibilityReport();

    private static final List<String> TABLE_HEADER = Stream.of(
                    Stream.of("Country", "", "Year", "Edition"),
                    Stream.of(EligibilityCriterion.values())
                            .map(criterion -> criterion.getSpellings().get(0)),
                    Stream.of("Points", "Needed", "%", "Verdict"))
            .flatMap(columns -> columns)
            .toList();

    private EligibilityReport() {}

    /** {@return the one report} */
    public static EligibilityReport standard() {
        return STANDARD;
    }

    /**
     * Several decisions as a table, for a terminal.
     *
     * @param decisions the decisions
     * @return aligned lines of at most 100 characters, a row for each decision; long country names are cut
     */
    public String table(List<EligibilityDecision> decisions) {
        return Tables.text(
                TABLE_HEADER,
                decisions.stream().map(EligibilityReport::tableRow).toList());
    }

    /**
     * Several decisions as a table in Markdown.
     *
     * @param decisions the decisions
     * @return a table with a row for each decision
     */
    public String markdownTable(List<EligibilityDecision> decisions) {
        return Markdown.tableOf(
                TABLE_HEADER,
                decisions.stream().map(EligibilityReport::tableRow).toList());
    }

    private static List<String> tableRow(EligibilityDecision decision) {
        EligibilityScore score = decision.getScore();
        return Stream.of(
                        Stream.of(
                                decision.getCountry().getName(),
                                decision.getCountry().getCode().toString(),
                                String.valueOf(decision.getYear()),
                                decision.getEdition().getId()
                                        + (decision.getEdition().isReform() ? "*" : "")),
                        decision.getFindings().stream().map(EligibilityWords::points),
                        Stream.of(
                                EligibilityWords.range(score.getMinPoints(), score.getMaxPoints()) + "/"
                                        + score.getBase(),
                                String.valueOf(score.getNeeded()),
                                EligibilityWords.percent(score),
                                decision.getVerdict().getLabel()))
                .flatMap(cells -> cells)
                .toList();
    }
}
