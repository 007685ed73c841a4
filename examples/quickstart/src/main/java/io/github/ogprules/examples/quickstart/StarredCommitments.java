package io.github.ogprules.examples.quickstart;

import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.io.report.Explanation;
import io.github.ogprules.io.report.StarReport;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import java.util.List;

/** Shows the starred commitments of OGP's brochure of 2016 and how a star comes about. */
final class StarredCommitments {

    private static final StarReport REPORT = StarReport.standard();

    private StarredCommitments() {}

    static void showAtFirst(Page page) {
        showTable(page, load().stream().map(FinalStar::of).toList());
    }

    private static void showTable(Page page, List<FinalStar> stars) {
        page.title("Starred commitments: the six of OGP's brochure of 2016, from the codes of the IRM");
        page.block(REPORT.table(stars));
    }

    static void show(Page page) {
        List<AssessedCommitment> commitments = load();
        List<FinalStar> stars = commitments.stream().map(FinalStar::of).toList();
        showTable(page, stars);
        page.line("");
        page.line("Computed and published, by the formula of 2015 and by the current one:");
        page.line("");
        page.block(REPORT.planTable(
                commitments,
                commitments.stream()
                        .map(StarComparison::all)
                        .flatMap(List::stream)
                        .toList()));
        page.title("How a star comes about");
        page.block(Explanation.of(stars.get(stars.size() - 1)).text());
    }

    static List<AssessedCommitment> load() {
        return IrmCsv.standard().readCommitments(Resources.text("starred.csv")).getValues().stream()
                .map(IrmRow::getValue)
                .toList();
    }
}
