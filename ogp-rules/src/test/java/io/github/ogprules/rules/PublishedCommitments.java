package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CodedVariable;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.Novelty;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.OgpValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** The commitments in OGP's own files, as far as the rules look at them: by their codes, not by their labels. */
public final class PublishedCommitments {

    /** The eight founders of OGP, whose first plans are of 2011; the edition of 2015 does not give the years of plans. */
    private static final Set<String> FOUNDERS = Set.of("BRA", "IDN", "MEX", "NOR", "PHL", "ZAF", "GBR", "USA");

    /**
     * One commitment of a file.
     *
     * @param name how the file calls it
     * @param columns the cells by header; of two columns of one name the first
     * @param commitment the commitment with its codes and published stars
     */
    public record Row(String name, Map<String, String> columns, AssessedCommitment commitment) {

        /**
         * The cell of a column.
         *
         * @param header the header
         * @return the text
         */
        public String get(String header) {
            String text = columns.get(header);
            if (text == null) {
                throw new IllegalArgumentException("no column '" + header + "' in " + columns.keySet());
            }
            return text;
        }

        /**
         * The year of submission of the plan.
         *
         * @return the year
         */
        public int planYear() {
            return commitment.getCommitment().getPlan().getYearOfSubmission().orElseThrow();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final DataEdition edition;
    private final Map<String, String> cells;

    private PublishedCommitments(DataEdition edition, Map<String, String> cells) {
        this.edition = edition;
        this.cells = cells;
    }

    /**
     * The commitments of an edition.
     *
     * @param edition the edition of the data
     * @return one row for each commitment
     */
    public static List<Row> read(DataEdition edition) {
        return switch (edition) {
            // One line of groups before the header, one line of totals at the end.
            case EDITION_2015 -> read(edition, "irm/commitments-2015-edition.csv", 1, 1);
            // One line of numbers before the header; the last row is cut short.
            case EXPLORER_EXPORT_2016 -> read(edition, "irm/commitments-2016-explorer-export.csv", 1, 0);
            // One line of numbers before the header.
            case EDITION_2016_17 -> read(edition, "irm/commitments-2016-17-edition.csv", 1, 0);
            case LAYOUT_2024 -> read(edition, "irm/commitments-2024-layout.csv", 0, 0);
        };
    }

    private static List<Row> read(DataEdition edition, String file, int before, int after) {
        List<List<String>> records = PublishedTable.readRecords(file);
        List<String> header = records.get(before);
        List<Row> rows = new ArrayList<>();
        for (List<String> record : records.subList(before + 1, records.size() - after)) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.putIfAbsent(header.get(i), i < record.size() ? record.get(i) : "");
            }
            rows.add(new PublishedCommitments(edition, cells).row());
        }
        return rows;
    }

    private Row row() {
        return switch (edition) {
            case EDITION_2015 -> rowOf2015();
            case EXPLORER_EXPORT_2016 -> rowOfExport();
            case EDITION_2016_17 -> rowOf2016();
            case LAYOUT_2024 -> rowOf2024();
        };
    }

    private Row rowOf2015() {
        int plan = Integer.parseInt(cell("Action Plan No."));
        boolean isAssessed = cell("IRM Assessed (Y/N)?").equals("1");
        OptionalInt planYear =
                plan == 1 && isAssessed ? OptionalInt.of(isFounder() ? 2011 : 2012) : OptionalInt.empty();
        IrmReport report = IrmReport.builder()
                .kind(IrmReportKind.PROGRESS)
                .planYear(planYear)
                .build();
        CommitmentAssessment assessment = codes(
                        report,
                        "_Specificity",
                        "_Pot Impact Coded",
                        "Value -Info",
                        "Value -Part",
                        "Value -Acc",
                        "Value -Tech")
                .completion(code(Completion.class, "_Actual Completion"))
                .novelty(code(Novelty.class, "_NewvPre-exist"))
                .build();
        return row(
                cell("Country") + " " + plan + ", case " + cell("000 Case No."),
                cell("Country"),
                plan,
                planYear,
                AssessedCommitment.builder()
                        .irmAssessed(flag("IRM Assessed (Y/N)?"))
                        .addAssessments(assessment)
                        .putPublishedStar(StarColumn.STARRED, flag("Starred"))
                        .putPublishedStar(StarColumn.NEW_AND_STARRED, flag("New x Starred"))
                        .putPublishedStar(StarColumn.STARRED_AND_SPECIFIC, flag("Starred x Specificity")));
    }

    /** The export does not fill in the year of a plan: of those assessed, the founders' first ones are of 2011, and no other. */
    private Row rowOfExport() {
        int plan = Integer.parseInt(cell("Action Plan No"));
        OptionalInt planYear = plan == 1 && isFounder() ? OptionalInt.of(2011) : OptionalInt.empty();
        CommitmentAssessment assessment = codes(
                        IrmReport.builder()
                                .kind(IrmReportKind.PROGRESS)
                                .planYear(planYear)
                                .build(),
                        "_Specificity",
                        "_Pot Impact Coded",
                        "Value -Info",
                        "Value -Part",
                        "Value -Acc",
                        "Value -Tech")
                .verifiability(Observation.notAssessed(Marker.NO_DATA))
                .completion(code(Completion.class, "_Actual Completion"))
                .build();
        return row(
                cell("Country") + " " + plan + ", " + cell("Comm No"),
                cell("Country"),
                plan,
                planYear,
                AssessedCommitment.builder()
                        .irmAssessed(flag("IRM Assessed (Y/N)?"))
                        .addAssessments(assessment)
                        .putPublishedStar(StarColumn.PRE_JUNE_2014, flag("Starred (pre-June 2014 assessments)"))
                        .putPublishedStar(StarColumn.ONLY_2015, flag("Starred (2015 only)"))
                        .putPublishedStar(StarColumn.CURRENT_PROGRESS_REPORT, flag("Starred (Current formula)")));
    }

    private boolean isFounder() {
        return CountryCode.findByName(cell("Country"))
                .filter(country -> FOUNDERS.contains(country.getAlpha3()))
                .isPresent();
    }

    private Row rowOf2016() {
        int plan = Integer.parseInt(cell("Action Plan Number"));
        OptionalInt planYear = number("Year of submission");
        Function<IrmReport, CommitmentAssessment.Builder> codes = report -> codes(
                report, "_Specificity", "_Pot Impact Coded", "Value -Info", "Value -Part", "Value -Acc", "Value -Tech");
        return row(
                cell("Country") + " " + plan + ", " + cell("Comm No"),
                cell("Country"),
                plan,
                planYear,
                AssessedCommitment.builder()
                        .irmAssessed(flag("IRM Assessed (Y/N)?"))
                        .addAssessments(codes.apply(first(planYear, "Report publication year (progress report)"))
                                .completion(code(Completion.class, "_CompletionProgress"))
                                .build())
                        .addAssessments(codes.apply(last(planYear, "Report publication year (end of term)"))
                                .completion(code(Completion.class, "_CompletionEndTerm"))
                                .build())
                        .putPublishedStar(StarColumn.PRE_JUNE_2014, flag("Starred (pre-June 2014 assessments)"))
                        .putPublishedStar(StarColumn.ONLY_2015, flag("Starred (2015 only)"))
                        .putPublishedStar(
                                StarColumn.CURRENT_PROGRESS_REPORT, flag("Starred (current formula) progress report"))
                        .putPublishedStar(
                                StarColumn.CURRENT_END_OF_TERM, flag("Starred (current formula) end of term")));
    }

    private Row rowOf2024() {
        int plan = Integer.parseInt(cell("Action Plan Number"));
        OptionalInt planYear = number("Year Of Submission");
        Function<IrmReport, CommitmentAssessment.Builder> codes = report -> codes(
                        report,
                        "_Specificity",
                        "_Potential Impact",
                        "OGP Value Access To Information",
                        "OGP Value Civic Participation",
                        "OGP Value Public Accountability",
                        "OGP Value Technology")
                .verifiability(observed("Verifiable", text -> CodeList.parse(Verifiability.class, text)));
        return row(
                cell("Commitment Unique Identifier"),
                cell("Country/Locality"),
                plan,
                planYear,
                AssessedCommitment.builder()
                        .irmAssessed(flag("IRM Assessed"))
                        .addAssessments(codes.apply(first(planYear, "Report Publication Year (Progress Report)"))
                                .completion(code(Completion.class, "_CompletionProgress"))
                                .build())
                        .addAssessments(codes.apply(last(planYear, "Report Publication Year (End Of Term)"))
                                .completion(code(Completion.class, "_CompletionEndTerm"))
                                .didItOpenGovernment(code(DidItOpenGovernment.class, "_OpenGovernment"))
                                .earlyResults(code(EarlyResults.class, "_Early Results"))
                                .build())
                        .putPublishedStar(StarColumn.ONLY_2015, flag("Starred (2015 Only)"))
                        .putPublishedStar(
                                StarColumn.CURRENT_PROGRESS_REPORT, flag("Starred (Current Formula) Progress Report"))
                        .putPublishedStar(StarColumn.CURRENT_END_OF_TERM, flag("Starred (Current Formula) End of Term"))
                        .putPublishedStar(StarColumn.MAX_STAR, flag("Max star")));
    }

    private Row row(String name, String member, int plan, OptionalInt planYear, AssessedCommitment.Builder commitment) {
        return new Row(
                name,
                cells,
                commitment
                        .commitment(Commitment.builder()
                                .plan(ActionPlan.builder()
                                        .member(Member.builder().name(member).build())
                                        .number(plan)
                                        .yearOfSubmission(planYear)
                                        .build())
                                .title(name)
                                .build())
                        .build());
    }

    private CommitmentAssessment.Builder codes(
            IrmReport report,
            String specificity,
            String impact,
            String access,
            String participation,
            String accountability,
            String technology) {
        return CommitmentAssessment.builder()
                .report(report)
                .specificity(code(Specificity.class, specificity))
                // Of plans of 2020 on the column has the answer on the open government lens: one code for both.
                .relevance(code(Relevance.class, "_Relevant"))
                .openGovernmentLens(Observation.notAssessed())
                .putValue(OgpValue.ACCESS_TO_INFORMATION, flag(access))
                .putValue(OgpValue.CIVIC_PARTICIPATION, flag(participation))
                .putValue(OgpValue.PUBLIC_ACCOUNTABILITY, flag(accountability))
                .putValue(OgpValue.TECHNOLOGY_AND_INNOVATION, flag(technology))
                .potentialImpact(code(PotentialImpact.class, impact));
    }

    private IrmReport first(OptionalInt planYear, String published) {
        return IrmReport.builder()
                .kind(IrmReportKind.first(planYear.orElseThrow()))
                .planYear(planYear)
                .publicationYear(number(published))
                .build();
    }

    private IrmReport last(OptionalInt planYear, String published) {
        return IrmReport.builder()
                .kind(IrmReportKind.last(planYear.orElseThrow()))
                .planYear(planYear)
                .publicationYear(number(published))
                .build();
    }

    private <E extends Enum<E> & CodedVariable> Observation<E> code(Class<E> variable, String header) {
        return observed(
                header,
                text -> isNumber(text)
                        ? CodedVariable.ofCode(variable, Integer.parseInt(text), edition)
                        : CodeList.parse(variable, text));
    }

    private Observation<Boolean> flag(String header) {
        return observed(header, text -> switch (text) {
            case "0" -> false;
            case "1" -> true;
            default -> throw new IllegalArgumentException(header + " '" + text + "': expected 0 or 1");
        });
    }

    private <T> Observation<T> observed(String header, Function<String, T> value) {
        String text = cell(header);
        return switch (text) {
            case "NR", "ND", "NA" -> Observation.notAssessed(CodeList.parse(Marker.class, text));
            case "" -> Observation.unknown();
            default -> Observation.known(value.apply(text));
        };
    }

    private OptionalInt number(String header) {
        String text = cell(header);
        return isNumber(text) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d+");
    }

    private String cell(String header) {
        String text = cells.get(header);
        if (text == null) {
            throw new IllegalArgumentException("no column '" + header + "' in " + cells.keySet());
        }
        return text.strip();
    }
}
