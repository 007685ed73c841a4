package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.CompletionSteps;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CodedVariable;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.Novelty;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Schedule;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Timebound;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads what the reports of the Independent Reporting Mechanism say of a commitment from the records of one file. */
final class AssessmentReader {

    /** Their one question on the open government lens stands in the column that held relevance before. */
    private static final List<IrmReportKind> REPORTS_WITH_LENS =
            RelevanceRules.current().get(RelevanceParameters.REPORTS_WITH_LENS);

    /** Some plans of 2017 were still assessed as before, which shows in that specificity is coded. */
    private static final int FIRST_YEAR_OF_DESIGN_REPORTS = 2017;

    /** The steps between not started and complete in the 2015 edition, and between withdrawn and complete in the later ones. */
    private static final int MOST_STEPS_IN_2015 = 3;

    private static final int MOST_STEPS_SINCE_2016 = 5;

    private static final Map<OgpValue, CommitmentField> VALUES = Map.of(
            OgpValue.ACCESS_TO_INFORMATION, CommitmentField.VALUE_INFORMATION,
            OgpValue.CIVIC_PARTICIPATION, CommitmentField.VALUE_PARTICIPATION,
            OgpValue.PUBLIC_ACCOUNTABILITY, CommitmentField.VALUE_ACCOUNTABILITY,
            OgpValue.TECHNOLOGY_AND_INNOVATION, CommitmentField.VALUE_TECHNOLOGY);

    private final CommitmentColumns columns;
    private final List<CodeReader<?>> coded = new ArrayList<>();
    private final FlagReader flags = FlagReader.ofNumbers();
    private final Map<OgpValue, Integer> values;
    private final CodeReader<Specificity> specificity;
    private final CodeReader<Verifiability> verifiability;
    private final CodeReader<Relevance> relevance;
    private final CodeReader<OpenGovernmentLens> lens;
    private final CodeReader<Novelty> novelty;
    private final CodeReader<Timebound> timebound;
    private final CodeReader<PotentialImpact> potentialImpact;
    private final CodeReader<PotentialForResults> potentialForResults;
    private final CodeReader<Completion> completion;
    private final CodeReader<Completion> projectedCompletion;
    private final CodeReader<Schedule> schedule;
    private final CodeReader<Completion> endOfTermCompletion;
    private final CodeReader<CompletionChange> completionChange;
    private final CodeReader<EarlyResults> earlyResults;
    private final CodeReader<DidItOpenGovernment> openedGovernment;
    private final Map<OgpValue, CodeReader<DidItOpenGovernment>> openedGovernmentByValue;

    AssessmentReader(CommitmentColumns columns) {
        this.columns = columns;
        values = columns.at(OgpValue.class, VALUES);
        specificity = coded(Specificity.class, CommitmentField.SPECIFICITY, CommitmentField.SPECIFICITY_CODE);
        verifiability = CodeReader.ofLabels(Verifiability.class, columns.at(CommitmentField.VERIFIABLE));
        relevance = CodeReader.of(
                Relevance.class, columns.edition(), IrmHeader.ABSENT, columns.at(CommitmentField.RELEVANT));
        lens = CodeReader.of(
                OpenGovernmentLens.class, columns.edition(), IrmHeader.ABSENT, columns.at(CommitmentField.RELEVANT));
        novelty = coded(Novelty.class, CommitmentField.NOVELTY, CommitmentField.NOVELTY_CODE);
        timebound = CodeReader.ofLabels(Timebound.class, columns.at(CommitmentField.TIMEBOUND));
        potentialImpact =
                coded(PotentialImpact.class, CommitmentField.POTENTIAL_IMPACT, CommitmentField.POTENTIAL_IMPACT_CODE);
        potentialForResults = coded(
                PotentialForResults.class,
                CommitmentField.POTENTIAL_FOR_RESULTS,
                CommitmentField.POTENTIAL_FOR_RESULTS_CODE);
        completion = coded(Completion.class, CommitmentField.COMPLETION, CommitmentField.COMPLETION_CODE);
        projectedCompletion = coded(
                Completion.class, CommitmentField.PROJECTED_COMPLETION, CommitmentField.PROJECTED_COMPLETION_CODE);
        schedule = CodeReader.ofSteps(
                Schedule.class,
                MOST_STEPS_IN_2015,
                CompletionSteps::schedule,
                columns.at(CommitmentField.SCHEDULE),
                columns.at(CommitmentField.SCHEDULE_CODE));
        endOfTermCompletion = coded(
                Completion.class, CommitmentField.END_OF_TERM_COMPLETION, CommitmentField.END_OF_TERM_COMPLETION_CODE);
        completionChange = CodeReader.ofSteps(
                CompletionChange.class,
                MOST_STEPS_SINCE_2016,
                CompletionSteps::change,
                columns.at(CommitmentField.COMPLETION_CHANGE),
                columns.at(CommitmentField.COMPLETION_CHANGE_CODE));
        earlyResults = coded(EarlyResults.class, CommitmentField.EARLY_RESULTS, CommitmentField.EARLY_RESULTS_CODE);
        openedGovernment = coded(
                DidItOpenGovernment.class, CommitmentField.OPENED_GOVERNMENT, CommitmentField.OPENED_GOVERNMENT_CODE);
        openedGovernmentByValue = openedGovernmentByValue();
    }

    /** One assessment for the first report, and one for the last if a column of its own says something. */
    List<CommitmentAssessment> read(IrmRecord row, OptionalInt planYear) {
        Observation<Specificity> coded = specificity.read(row);
        CommitmentAssessment first = first(row, planYear, coded);
        CommitmentAssessment last = last(row, planYear, first);
        Doubts.ofYearOfReport(first.getReport(), last.getReport())
                .ifPresent(told -> row.fail(
                        columns.at(CommitmentField.END_OF_TERM_REPORT_YEAR), FailureReason.CONTRADICTION, told));
        return saysSomething(last) ? List.of(first, last) : List.of(first);
    }

    /** What is wrong with columns of codes, each taken as one. */
    List<Failure> failures() {
        return coded.stream().flatMap(CodeReader::failures).toList();
    }

    /** Whether an assessment at the end of term has more than what the first one says too; a marker says something. */
    private static boolean saysSomething(CommitmentAssessment last) {
        return last.getReport().getPublicationYear().isPresent()
                || !last.getCompletion().isUnknown()
                || !last.getCompletionChange().isUnknown()
                || !last.getEarlyResults().isUnknown()
                || !last.getDidItOpenGovernment().isUnknown()
                || !last.getDidItOpenGovernmentByValue().values().stream().allMatch(Observation::isUnknown);
    }

    private CommitmentAssessment first(IrmRecord row, OptionalInt planYear, Observation<Specificity> coded) {
        IrmReportKind kind = IrmReportKind.first(kindYear(planYear, coded));
        CommitmentAssessment.Builder assessment = CommitmentAssessment.builder()
                .report(report(row, kind, planYear, CommitmentField.PROGRESS_REPORT_YEAR))
                .specificity(coded)
                .verifiability(verifiability.read(row))
                .potentialImpact(potentialImpact.read(row))
                .potentialForResults(potentialForResults.read(row));
        Observation<Completion> actual = completion.read(row);
        Observation<Completion> projected = projectedCompletion.read(row);
        assessment
                .completion(actual)
                .projectedCompletion(projected)
                .schedule(schedule.read(row, CompletionSteps.findSchedule(projected, actual)))
                .novelty(novelty.read(row))
                .timebound(timebound.read(row))
                .compound(flags.read(row, columns.at(CommitmentField.COMPOUND)))
                .cluster(cluster(row));
        values.forEach((value, position) -> assessment.putValue(value, flags.read(row, position)));
        if (REPORTS_WITH_LENS.contains(kind)) {
            assessment.openGovernmentLens(lens.read(row));
        } else {
            assessment.relevance(relevance.read(row));
        }
        return assessment.build();
    }

    private CommitmentAssessment last(IrmRecord row, OptionalInt planYear, CommitmentAssessment first) {
        Observation<Completion> after = endOfTermCompletion.read(row);
        CommitmentAssessment.Builder assessment = CommitmentAssessment.builder()
                .from(first)
                .report(report(
                        row,
                        IrmReportKind.last(kindYear(planYear, first.getSpecificity())),
                        planYear,
                        CommitmentField.END_OF_TERM_REPORT_YEAR))
                .completion(after)
                .completionChange(completionChange.read(row, CompletionSteps.findChange(first.getCompletion(), after)))
                .earlyResults(earlyResults.read(row))
                .didItOpenGovernment(openedGovernment.read(row));
        openedGovernmentByValue.forEach(
                (value, reader) -> assessment.putDidItOpenGovernmentByValue(value, reader.read(row)));
        return assessment.build();
    }

    /** The year of the kinds of report that a plan has: its own, or the one before where it was still assessed as before. */
    private static int kindYear(OptionalInt planYear, Observation<Specificity> coded) {
        int year = planYear.orElse(0);
        return year == FIRST_YEAR_OF_DESIGN_REPORTS && coded.isKnown() ? year - 1 : year;
    }

    private IrmReport report(IrmRecord row, IrmReportKind kind, OptionalInt planYear, CommitmentField field) {
        OptionalInt published = columns.wholeNumber(row, field);
        IrmReport report = IrmReport.builder().kind(kind).planYear(planYear).build();
        if (published.isEmpty()) {
            return report;
        }
        try {
            return report.withPublicationYear(published.getAsInt());
        } catch (IllegalArgumentException e) {
            row.fail(columns.at(field), FailureReason.CONTRADICTION, String.valueOf(e.getMessage()));
            return report;
        }
    }

    private Optional<String> cluster(IrmRecord row) {
        return columns.text(row, CommitmentField.CLUSTER_IDS).or(() -> columns.text(row, CommitmentField.CLUSTER));
    }

    private <E extends Enum<E> & CodedVariable> CodeReader<E> coded(
            Class<E> type, CommitmentField label, CommitmentField code) {
        CodeReader<E> reader = CodeReader.of(type, columns.edition(), columns.at(label), columns.at(code));
        coded.add(reader);
        return reader;
    }

    private Map<OgpValue, CodeReader<DidItOpenGovernment>> openedGovernmentByValue() {
        Map<OgpValue, CodeReader<DidItOpenGovernment>> readers = new EnumMap<>(OgpValue.class);
        putOpened(
                readers,
                OgpValue.ACCESS_TO_INFORMATION,
                CommitmentField.OPENED_INFORMATION,
                CommitmentField.OPENED_INFORMATION_CODE);
        putOpened(
                readers,
                OgpValue.CIVIC_PARTICIPATION,
                CommitmentField.OPENED_PARTICIPATION,
                CommitmentField.OPENED_PARTICIPATION_CODE);
        putOpened(
                readers,
                OgpValue.PUBLIC_ACCOUNTABILITY,
                CommitmentField.OPENED_ACCOUNTABILITY,
                CommitmentField.OPENED_ACCOUNTABILITY_CODE);
        return readers;
    }

    private void putOpened(
            Map<OgpValue, CodeReader<DidItOpenGovernment>> readers,
            OgpValue value,
            CommitmentField label,
            CommitmentField code) {
        if (columns.at(label) != IrmHeader.ABSENT || columns.at(code) != IrmHeader.ABSENT) {
            readers.put(
                    value,
                    CodeReader.of(
                            DidItOpenGovernment.class,
                            AssessmentReader::openedByValue,
                            answer -> answer.findCodeByValue().orElse(CodeReader.NO_CODE),
                            columns.at(label),
                            columns.at(code)));
        }
    }

    private static DidItOpenGovernment openedByValue(int code) {
        return Stream.of(DidItOpenGovernment.values())
                .filter(answer -> answer.findCodeByValue().orElse(CodeReader.NO_CODE) == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a number from 0 to 5, not " + code));
    }
}
