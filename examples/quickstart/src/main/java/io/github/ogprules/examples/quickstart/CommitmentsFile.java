package io.github.ogprules.examples.quickstart;

import io.github.ogprules.io.Imported;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.io.report.StarReport;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.rules.star.StarComparison;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a commitments file of OGP: stars by member and plan, computed against published, and each difference. */
final class CommitmentsFile {

    private static final StarReport REPORT = StarReport.standard();

    private CommitmentsFile() {}

    static void show(Page page, String name, Imported<IrmRow<AssessedCommitment>> imported) {
        List<AssessedCommitment> commitments =
                imported.getValues().stream().map(IrmRow::getValue).toList();
        page.title("Stars by member and action plan, computed / published: " + name);
        List<StarComparison> comparisons = commitments.stream()
                .map(StarComparison::all)
                .flatMap(List::stream)
                .toList();
        page.block(REPORT.planTable(commitments, comparisons));
        page.line("");
        page.line(commitments.size() + " commitments read ("
                + imported.getValues().stream()
                        .map(IrmRow::getLayout)
                        .distinct()
                        .collect(Collectors.joining(", "))
                + "), " + imported.getFailures().size() + " notes on what could not be read or contradicts itself");
        page.title("Where computed and published differ");
        String differences = REPORT.differences(comparisons);
        page.block(differences.isEmpty() ? "nowhere\n" : differences);
    }
}
