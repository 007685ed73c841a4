package io.github.ogprules.examples.benchmarks;

import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.model.plan.PrintedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Made-up commitments files in the layout of 2024, with rows as large as OGP's own: some four thousand characters. */
final class CommitmentsFiles {

    /** Texts of OGP's rows are about this long; they have line breaks and quotes. */
    private static final String TEXT =
            "Publish a register of \"lobbying\", month by month.\nSay who met whom, and why.\n".repeat(45);

    private static final List<Member> MEMBERS = List.of(
            Member.of(Country.of("UKR", "Ukraine", Region.EUROPE)).withCode("UKR"),
            Member.of(Country.of("KEN", "Kenya", Region.AFRICA)).withCode("KEN"),
            Member.of(Country.of("CHL", "Chile", Region.AMERICAS)).withCode("CHL"),
            Member.of(Country.of("MNG", "Mongolia", Region.ASIA_PACIFIC)).withCode("MNG"));

    private static final List<Specificity> SPECIFICITIES = List.of(Specificity.values());
    private static final List<PotentialImpact> IMPACTS = List.of(PotentialImpact.values());
    private static final List<Completion> COMPLETIONS =
            List.of(Completion.NOT_STARTED, Completion.LIMITED, Completion.SUBSTANTIAL, Completion.COMPLETE);

    private CommitmentsFiles() {}

    /** Writes a file of as many rows into a folder. */
    static Path write(Path folder, int rows) throws IOException {
        return Files.writeString(
                folder.resolve("commitments.csv"),
                IrmCsv.standard()
                        .write(IntStream.range(0, rows)
                                .mapToObj(CommitmentsFiles::commitment)
                                .toList()));
    }

    private static AssessedCommitment commitment(int row) {
        int year = 2014 + row % 3;
        CommitmentAssessment midTerm = CommitmentAssessment.builder()
                .report(IrmReport.of(IrmReportKind.MID_TERM, year, year + 2))
                .specificity(pick(SPECIFICITIES, row))
                .verifiability(row % 4 < 2 ? Verifiability.NOT_VERIFIABLE : Verifiability.VERIFIABLE)
                .putValue(OgpValue.ACCESS_TO_INFORMATION, Observation.known(true))
                .putValue(OgpValue.CIVIC_PARTICIPATION, Observation.known(row % 2 == 0))
                .relevance(Relevance.CLEAR)
                .potentialImpact(pick(IMPACTS, row))
                .completion(pick(COMPLETIONS, row))
                .build();
        return AssessedCommitment.builder()
                .commitment(Commitment.builder()
                        .plan(ActionPlan.of(MEMBERS.get(row % MEMBERS.size()), 2, year))
                        .id(String.format(Locale.ROOT, "XX%04d", row % 10_000))
                        .number(CommitmentNumber.parse("1." + (1 + row % 20)))
                        .title("A register of lobbying, number " + row)
                        .shortTitle("Register " + row)
                        .text(TEXT)
                        .leadInstitution("Office of the Prime Minister")
                        .supportingInstitutions("Parliament, Ombudsman")
                        .start(PrintedDate.parseMonthFirst("7/1/" + year))
                        .end(PrintedDate.parseMonthFirst("6/30/" + (year + 2)))
                        .addPolicyAreas("Lobbying", "Right To Information")
                        .build())
                .irmAssessed(Observation.known(true))
                .addAssessments(
                        midTerm,
                        midTerm.withReport(IrmReport.of(IrmReportKind.END_OF_TERM, year))
                                .withCompletion(Observation.notAssessed(Marker.NOT_REVIEWED)))
                .putPublishedStar(StarColumn.CURRENT_PROGRESS_REPORT, Observation.known(row % 7 == 0))
                .build();
    }

    private static <T> T pick(List<T> values, int row) {
        return values.get(row % values.size());
    }
}
