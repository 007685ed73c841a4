package io.github.ogprules.io.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ogprules.io.table.CsvText;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilityScore;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes eligibility decisions as CSV, one row for each.
 *
 * <p>The columns are {@code country_code}, {@code country}, {@code year}, {@code edition}, {@code assumptions} (what the
 * caller set in place of OGP's values, empty for OGP's own rules), {@code verdict}, {@code min_points}, {@code max_points},
 * {@code base}, {@code needed}, {@code percent} (empty unless the points are exact), {@code min_shortfall},
 * {@code max_shortfall}, and for each criterion the bounds of its points, equal if they are exact, or {@code not assessed} in both:
 * {@code fiscal_transparency_min_points}, {@code fiscal_transparency_max_points}, and so for {@code access_to_information},
 * {@code asset_disclosure} and {@code citizen_engagement}. Bounds in one cell, such as {@code 2-4}, would be a date to a spreadsheet.
 *
 * <p>A text that a spreadsheet would take for a formula, as it begins with {@code =}, {@code +}, {@code -} or {@code @}, has an
 * apostrophe before it, and so has a name that it would take for a number or a date; the readers of this package take it away.
 *
 * <p>Immutable and thread-safe.
 */
public final class EligibilityDecisionCsv {

    private static final EligibilityDecisionCsv STANDARD = new EligibilityDecisionCsv();

    private static final List<String> HEADER = List.of(
            "country_code",
            "country",
            "year",
            "edition",
            "assumptions",
            "verdict",
            "min_points",
            "max_points",
            "base",
            "needed",
            "percent",
            "min_shortfall",
            "max_shortfall",
            "fiscal_transparency_min_points",
            "fiscal_transparency_max_points",
            "access_to_information_min_points",
            "access_to_information_max_points",
            "asset_disclosure_min_points",
            "asset_disclosure_max_points",
            "citizen_engagement_min_points",
            "citizen_engagement_max_points");

    private static final Set<String> TEXTS = Set.of("country_code", "country", "edition", "assumptions", "verdict");

    private EligibilityDecisionCsv() {}

    /** {@return the one writer} */
    public static EligibilityDecisionCsv standard() {
        return STANDARD;
    }

    /**
     * Writes decisions.
     *
     * @param decisions the decisions
     * @return CSV text: commas, a header line, lines that end with a line feed
     */
    public String write(List<EligibilityDecision> decisions) {
        return CsvText.of(
                LineDelimiter.LF, HEADER, TEXTS::contains, decisions.stream().map(EligibilityDecisionCsv::row));
    }

    private static List<String> row(EligibilityDecision decision) {
        EligibilityScore score = decision.getScore();
        Stream<Object> head = Stream.of(
                decision.getCountry().getCode(),
                decision.getCountry().getName(),
                decision.getYear(),
                decision.getEdition().getId(),
                String.join("; ", decision.getEdition().getAssumptions()),
                decision.getVerdict().getLabel(),
                score.getMinPoints(),
                score.getMaxPoints(),
                score.getBase(),
                score.getNeeded(),
                score.getPercent().isPresent() ? score.getPercent().getAsInt() : "",
                score.getMinShortfall(),
                score.getMaxShortfall());
        return Stream.concat(head, decision.getFindings().stream().flatMap(EligibilityDecisionCsv::points))
                .map(String::valueOf)
                .toList();
    }

    private static Stream<Object> points(EligibilityFinding finding) {
        String label = finding.getOutcome().getLabel();
        return finding.getOutcome() == Outcome.NOT_ASSESSED
                ? Stream.of(label, label)
                : Stream.of(finding.getMinPoints(), finding.getMaxPoints());
    }
}
