package io.github.ogprules.examples.quickstart;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.io.report.EligibilityReport;
import io.github.ogprules.io.report.Explanation;
import io.github.ogprules.io.report.ParameterReport;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityScore;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides real cases whose eligibility and stars OGP published, a Steering Committee and an election to it, and shows how each
 * comes about, with the system property {@code ogp.full} in full; with {@code ogp.file} it decides the profiles of a CSV file, or the stars of a commitments
 * file of OGP, instead.
 */
public final class Quickstart {

    // Hibernate Validator greets with its version; held here, because loggers that nobody holds lose their level.
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    /** So many cases are shown at first. */
    private static final int AT_FIRST = 4;

    private static final EligibilityReport REPORT = EligibilityReport.standard();

    private final PrintStream out;
    private final PrintStream errors;
    private final Page page;

    Quickstart(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
        this.page = new Page(out);
    }

    /**
     * Runs the program; ends the virtual machine with status 1 if the file cannot be read.
     *
     * @param args none
     */
    public static void main(String[] args) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        PrintStream utf8 = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status =
                new Quickstart(utf8, System.err).run(System.getProperty("ogp.file"), Boolean.getBoolean("ogp.full"));
        utf8.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(@Nullable String file, boolean full) {
        if (file != null) {
            return decideFile(file);
        }
        PublishedCases cases = PublishedCases.load();
        List<EligibilityDecision> decisions = decide(cases.profiles());
        page.title("Eligibility for the Open Government Partnership: real cases, criterion by criterion");
        out.print(REPORT.table(full ? decisions : decisions.subList(0, AT_FIRST)));
        out.println();
        out.println("FT fiscal transparency, ATI access to information, AD asset disclosure, CE citizen engagement.");
        out.println("0-4: not known here, so the points lie between these bounds.");
        if (full) {
            showInFull(cases, decisions);
            StarredCommitments.show(page);
            MemberOverTime.show(page);
            Committee.show(page);
        } else {
            showAtFirst(cases, decisions);
        }
        return 0;
    }

    private void showAtFirst(PublishedCases cases, List<EligibilityDecision> decisions) {
        out.println("Of all " + decisions.size() + " cases: " + agreements(cases, decisions) + ".");
        page.title("How a score comes about: the one criterion in which Georgia had less than 4 points");
        page.parts(Explanation.of(decisions.get(0)).text(), 0, 4);
        StarredCommitments.showAtFirst(page);
        MemberOverTime.show(page);
        Committee.showAtFirst(page);
        page.title("Where to go next");
        out.println("./mvnw -q -Pquickstart -Dogp.full           the same in full: every finding, number and source");
        out.println("./mvnw -q -Pquickstart -Dogp.file=file.csv  your profiles, or a commitments file of OGP's");
        out.println("README.md and docs/                         how to use the library, a page for each question");
    }

    private static String agreements(PublishedCases cases, List<EligibilityDecision> decisions) {
        return Stream.of(Agreement.values())
                .map(agreement -> decisions.stream()
                                .filter(decision -> cases.of(decision).compare(decision) == agreement)
                                .count()
                        + " " + agreement.label())
                .collect(Collectors.joining(", "));
    }

    private void showInFull(PublishedCases cases, List<EligibilityDecision> decisions) {
        page.title("Computed and published");
        decisions.forEach(decision -> compare(decision, cases));
        out.println();
        out.println(agreements(cases, decisions));

        page.title("How a score comes about");
        out.print(Explanation.of(decisions.get(0)).text());

        page.title("Every number of edition " + decisions.get(0).getEdition().getId() + " and its source");
        out.print(ParameterReport.standard()
                .text(EligibilityRules.edition(decisions.get(0).getEdition().getId())
                        .getParameters()));
    }

    private void compare(EligibilityDecision decision, PublishedCases cases) {
        PublishedCase published = cases.of(decision);
        out.println(decision.getCountry().getName() + " " + decision.getYear() + ": "
                + published.compare(decision).label());
        list("observed", cases.sourcesOf(decision));
        out.println("  computed   " + score(decision.getScore()) + ", "
                + decision.getVerdict().getLabel());
        out.println("  published  " + published.text());
        out.println("             " + published.source());
        list(
                "missing",
                decision.getFindings().stream()
                        .filter(finding -> finding.getOutcome() == Outcome.UNDETERMINED)
                        .map(Quickstart::missing)
                        .toList());
    }

    private static String missing(EligibilityFinding finding) {
        String criterion = finding.getCriterion().getLabel();
        return finding.getObserved().isUnknown()
                ? criterion
                : criterion + ", partly known: " + finding.getMinPoints() + " to " + finding.getMaxPoints() + " points";
    }

    /** A line for each, the label before the first. */
    private void list(String label, List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            String lead = i == 0 ? label : "";
            out.println("  " + lead + " ".repeat(11 - lead.length()) + entries.get(i));
        }
    }

    private static String score(EligibilityScore score) {
        String points = score.isExact()
                ? String.valueOf(score.getMinPoints())
                : score.getMinPoints() + " to " + score.getMaxPoints();
        return points + " of " + score.getBase() + ", " + score.getNeeded() + " needed";
    }

    private int decideFile(String file) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            errors.println(file + (Files.exists(path) ? ": not a file" : ": no such file"));
            return 1;
        }
        try {
            if (Files.size(path) == 0) {
                errors.println(file + ": an empty file");
                return 1;
            }
            return IrmCsv.standard().isCommitments(path) ? decideCommitments(path) : decideProfiles(path);
        } catch (IOException e) {
            errors.println(file + ": cannot be read: " + e.getMessage());
            return 1;
        }
    }

    private int decideCommitments(Path file) throws IOException {
        Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard().readCommitments(file);
        if (imported.getValues().isEmpty()) {
            errors.println(file + ": no row below the header that could be read as a commitment");
            showFailures(imported);
            return 1;
        }
        CommitmentsFile.show(page, String.valueOf(file.getFileName()), imported);
        showFailures(imported);
        return 0;
    }

    private int decideProfiles(Path file) throws IOException {
        Imported<EligibilityProfile> imported = EligibilityProfileCsv.standard().read(file);
        if (imported.getValues().isEmpty()) {
            Optional<Failure> meantAsCommitments = failureOfCommitments(file);
            if (meantAsCommitments.isPresent()) {
                errors.println(file + ": no commitment could be read: "
                        + meantAsCommitments.get().getMessage());
                return 1;
            }
            errors.println(file + ": no profile could be read: "
                    + imported.getFailures().stream()
                            .findFirst()
                            .map(Failure::getMessage)
                            .orElse("the file has no row below its header"));
            return 1;
        }
        page.title("Eligibility for the Open Government Partnership: " + file.getFileName());
        List<EligibilityDecision> decisions = decide(imported.getValues());
        out.print(REPORT.table(decisions));
        if (decisions.size() == 1) {
            out.println();
            out.print(Explanation.of(decisions.get(0)).text());
        }
        out.println();
        out.println(Stream.of(EligibilityVerdict.values())
                .map(verdict -> count(decisions, verdict) + " " + verdict.getLabel())
                .collect(Collectors.joining(", ")));
        showFailures(imported);
        return 0;
    }

    /** Why a file that has most columns of one of OGP's files holds no commitments; empty if it has not. */
    private static Optional<Failure> failureOfCommitments(Path file) throws IOException {
        List<Failure> failures = IrmCsv.standard().readCommitments(file).getFailures();
        return Optional.of(failures.get(failures.size() - 1))
                .filter(failure -> failure.getReason() != FailureReason.MALFORMED);
    }

    private void showFailures(Imported<?> imported) {
        if (!imported.isComplete()) {
            page.title("Not read, or not in full");
            imported.getFailures().stream().map(Failure::getMessage).forEach(page::line);
        }
    }

    private static long count(List<EligibilityDecision> decisions, EligibilityVerdict verdict) {
        return decisions.stream()
                .filter(decision -> decision.getVerdict() == verdict)
                .count();
    }

    private static List<EligibilityDecision> decide(List<EligibilityProfile> profiles) {
        List<EligibilityDecision> decisions = new ArrayList<>();
        for (EligibilityProfile profile : profiles) {
            decisions.add(EligibilityRules.forScoreYear(profile.getYear()).decide(profile));
        }
        return decisions;
    }
}
