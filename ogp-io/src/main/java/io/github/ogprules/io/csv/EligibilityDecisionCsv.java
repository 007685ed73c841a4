package io.github.ogprules.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilityScore;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes eligibility decisions as CSV, one row for each.
 *
 * <p>The columns are {@code country_code}, {@code country}, {@code year}, {@code edition}, {@code assumptions} (what the
 * caller set in place of OGP's values, empty for OGP's own rules), {@code verdict}, {@code min_points}, {@code max_points},
 * {@code base}, {@code needed}, {@code percent} (empty unless the points are exact), {@code min_shortfall},
 * {@code max_shortfall}, and for each criterion its points: a number, {@code 0-4} for bounds, or {@code not assessed}.
 *
 * <p>Immutable and thread-safe.
 */
public final class EligibilityDecisionCsv {

    private static final EligibilityDecisionCsv STANDARD = new EligibilityDecisionCsv();

    private static final String[] HEADER = {
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
        "fiscal_transparency",
        "access_to_information",
        "asset_disclosure",
        "citizen_engagement",
    };

    private EligibilityDecisionCsv() {}

    /**
     * The writer.
     *
     * @return the one writer
     */
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
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            decisions.forEach(decision -> csv.writeRecord(row(decision)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
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
        return Stream.concat(head, decision.getFindings().stream().map(EligibilityDecisionCsv::points))
                .map(String::valueOf)
                .toList();
    }

    private static String points(EligibilityFinding finding) {
        if (finding.getOutcome() == Outcome.NOT_ASSESSED) {
            return finding.getOutcome().getLabel();
        }
        return finding.getMinPoints() == finding.getMaxPoints()
                ? String.valueOf(finding.getMinPoints())
                : finding.getMinPoints() + "-" + finding.getMaxPoints();
    }
}
