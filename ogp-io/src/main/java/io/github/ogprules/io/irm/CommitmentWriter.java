package io.github.ogprules.io.irm;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CodedVariable;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.model.plan.PrintedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a commitment as a row of the layout of 2024. */
final class CommitmentWriter {

    private static final IrmLayout LAYOUT = IrmLayout.COMMITMENTS_2024;
    private static final DataEdition EDITION = DataEdition.LAYOUT_2024;

    /** What stands in a column of which the commitment says nothing. */
    private static final String NOTHING = Marker.NO_DATA.getAbbreviation();

    private static final Set<String> TAGS = Set.copyOf(PolicyAreaReader.tags(LAYOUT, EDITION));

    /** The columns in which a text counts as it is printed, also where it looks like a number or a date. */
    private static final Set<String> TEXTS = Stream.concat(
                    Stream.of(
                                    CommitmentField.ID,
                                    CommitmentField.COUNTRY,
                                    CommitmentField.PLAN_ID,
                                    CommitmentField.NUMBER,
                                    CommitmentField.MEMBER_CODE,
                                    CommitmentField.THEME,
                                    CommitmentField.TITLE,
                                    CommitmentField.SHORT_TITLE,
                                    CommitmentField.FULL_TEXT,
                                    CommitmentField.START,
                                    CommitmentField.END,
                                    CommitmentField.LEAD_INSTITUTION,
                                    CommitmentField.SUPPORTING_INSTITUTIONS,
                                    CommitmentField.CLUSTER,
                                    CommitmentField.CLUSTER_IDS)
                            .map(field -> field.header(EDITION)),
                    Stream.of("Updated? (Website)", "Binding constraint", "URL"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Function<AssessedCommitment, String>> cells = new HashMap<>();

    CommitmentWriter() {
        plan();
        commitment();
        design();
        results();
        stars();
    }

    /** Whether a column of the layout holds texts; the others hold numbers, or labels, which no spreadsheet changes. */
    static boolean holdsTexts(String header) {
        return TEXTS.contains(header);
    }

    /** The row as it stands in its file, if that has this layout; otherwise what its value says. */
    List<String> row(IrmRow<AssessedCommitment> row) {
        if (row.header().layout() != LAYOUT) {
            return row(row.getValue());
        }
        return LAYOUT.headers().stream()
                .map(header -> row.findText(header).orElse(""))
                .toList();
    }

    /** What a commitment says. */
    List<String> row(AssessedCommitment commitment) {
        Set<String> areas = commitment.getCommitment().getPolicyAreas().stream()
                .map(ColumnNames::folded)
                .collect(Collectors.toSet());
        List<String> row = new ArrayList<>();
        for (String header : LAYOUT.headers()) {
            Function<AssessedCommitment, String> cell = cells.get(header);
            if (cell != null) {
                row.add(cell.apply(commitment));
            } else {
                boolean tagged = TAGS.contains(header) && areas.contains(ColumnNames.folded(header));
                row.add(tagged ? flag(Observation.known(true)) : NOTHING);
            }
        }
        return row;
    }

    private void plan() {
        ofMember(CommitmentField.COUNTRY, Member::getName);
        ofMember(CommitmentField.MEMBER_CODE, member -> member.getCode().orElse(""));
        ofMember(
                CommitmentField.REGION,
                member -> member.getCountry()
                        .flatMap(Country::getRegion)
                        .map(region -> region.getSpellings().isEmpty()
                                ? region.getLabel()
                                : region.getSpellings().get(0))
                        .orElse(""));
        ofMember(CommitmentField.MEMBER_KIND, member -> member.getKind().getLabel());
        ofPlan(CommitmentField.PLAN_NUMBER, plan -> String.valueOf(plan.getNumber()));
        ofPlan(CommitmentField.PLAN_ID, plan -> plan.getId().orElse(""));
        ofPlan(CommitmentField.YEAR_OF_SUBMISSION, plan -> number(plan.getYearOfSubmission()));
        ofPlan(CommitmentField.PLAN_END_YEAR, plan -> number(plan.getEndYear()));
        ofPlan(CommitmentField.PLAN_DURATION, plan -> number(plan.getDurationInYears()));
    }

    private void commitment() {
        of(CommitmentField.ID, commitment -> commitment.getId().orElse(""));
        of(
                CommitmentField.NUMBER,
                commitment ->
                        commitment.getNumber().map(CommitmentNumber::getPrinted).orElse(""));
        of(CommitmentField.THEME, commitment -> commitment.getTheme().orElse(""));
        of(CommitmentField.TITLE, Commitment::getTitle);
        of(CommitmentField.SHORT_TITLE, commitment -> commitment.getShortTitle().orElse(""));
        of(CommitmentField.FULL_TEXT, commitment -> commitment.getText().orElse(""));
        of(CommitmentField.START, commitment -> date(commitment.getStart()));
        of(CommitmentField.END, commitment -> date(commitment.getEnd()));
        of(
                CommitmentField.LEAD_INSTITUTION,
                commitment -> commitment.getLeadInstitution().orElse(""));
        of(
                CommitmentField.SUPPORTING_INSTITUTIONS,
                commitment -> commitment.getSupportingInstitutions().orElse(""));
        of(CommitmentField.CARRIED_FORWARD, commitment -> flag(commitment.getCarriedForward()));
    }

    private void design() {
        ofFirst(CommitmentField.PROGRESS_REPORT_YEAR, CommitmentWriter::publicationYear);
        ofDesign(CommitmentField.COMPOUND, assessment -> flag(assessment.getCompound()));
        ofDesign(
                CommitmentField.CLUSTER,
                assessment -> cluster(assessment, false).orElse(NOTHING));
        ofDesign(
                CommitmentField.IS_CLUSTERED,
                assessment -> cluster(assessment, true).map(ids -> "1").orElse(NOTHING));
        ofDesign(
                CommitmentField.CLUSTER_IDS,
                assessment -> cluster(assessment, true).orElse(NOTHING));
        coded(
                CommitmentField.SPECIFICITY,
                CommitmentField.SPECIFICITY_CODE,
                this::design,
                CommitmentAssessment::getSpecificity);
        ofDesign(CommitmentField.VERIFIABLE, assessment -> label(assessment.getVerifiability()));
        ofDesign(CommitmentField.VALUE_INFORMATION, value(OgpValue.ACCESS_TO_INFORMATION));
        ofDesign(CommitmentField.VALUE_PARTICIPATION, value(OgpValue.CIVIC_PARTICIPATION));
        ofDesign(CommitmentField.VALUE_ACCOUNTABILITY, value(OgpValue.PUBLIC_ACCOUNTABILITY));
        ofDesign(CommitmentField.VALUE_TECHNOLOGY, value(OgpValue.TECHNOLOGY_AND_INNOVATION));
        ofDesign(CommitmentField.RELEVANT, CommitmentWriter::relevant);
        coded(
                CommitmentField.POTENTIAL_IMPACT,
                CommitmentField.POTENTIAL_IMPACT_CODE,
                this::design,
                CommitmentAssessment::getPotentialImpact);
        coded(
                CommitmentField.POTENTIAL_FOR_RESULTS,
                CommitmentField.POTENTIAL_FOR_RESULTS_CODE,
                this::design,
                CommitmentAssessment::getPotentialForResults);
        coded(
                CommitmentField.COMPLETION,
                CommitmentField.COMPLETION_CODE,
                this::first,
                CommitmentAssessment::getCompletion);
    }

    private void results() {
        ofLast(CommitmentField.END_OF_TERM_REPORT_YEAR, CommitmentWriter::publicationYear);
        coded(
                CommitmentField.END_OF_TERM_COMPLETION,
                CommitmentField.END_OF_TERM_COMPLETION_CODE,
                this::last,
                CommitmentAssessment::getCompletion);
        ofLast(CommitmentField.COMPLETION_CHANGE, assessment -> label(assessment.getCompletionChange()));
        put(CommitmentField.COMPLETION_CHANGE_CODE, this::change);
        coded(
                CommitmentField.EARLY_RESULTS,
                CommitmentField.EARLY_RESULTS_CODE,
                this::last,
                CommitmentAssessment::getEarlyResults);
        coded(
                CommitmentField.OPENED_GOVERNMENT,
                CommitmentField.OPENED_GOVERNMENT_CODE,
                this::last,
                CommitmentAssessment::getDidItOpenGovernment);
        opened(
                OgpValue.ACCESS_TO_INFORMATION,
                CommitmentField.OPENED_INFORMATION,
                CommitmentField.OPENED_INFORMATION_CODE);
        opened(
                OgpValue.CIVIC_PARTICIPATION,
                CommitmentField.OPENED_PARTICIPATION,
                CommitmentField.OPENED_PARTICIPATION_CODE);
        opened(
                OgpValue.PUBLIC_ACCOUNTABILITY,
                CommitmentField.OPENED_ACCOUNTABILITY,
                CommitmentField.OPENED_ACCOUNTABILITY_CODE);
    }

    private void stars() {
        put(CommitmentField.IRM_ASSESSED, commitment -> flag(commitment.getIrmAssessed()));
        star(CommitmentField.STARRED_2015_ONLY, StarColumn.ONLY_2015);
        star(CommitmentField.STARRED_PROGRESS_REPORT, StarColumn.CURRENT_PROGRESS_REPORT);
        star(CommitmentField.STARRED_END_OF_TERM, StarColumn.CURRENT_END_OF_TERM);
        star(CommitmentField.MAX_STAR, StarColumn.MAX_STAR);
    }

    private void put(CommitmentField field, Function<AssessedCommitment, String> cell) {
        cells.put(field.header(EDITION), cell);
    }

    private void of(CommitmentField field, Function<Commitment, String> cell) {
        put(field, commitment -> cell.apply(commitment.getCommitment()));
    }

    private void ofPlan(CommitmentField field, Function<ActionPlan, String> cell) {
        of(field, commitment -> cell.apply(commitment.getPlan()));
    }

    private void ofMember(CommitmentField field, Function<Member, String> cell) {
        ofPlan(field, plan -> cell.apply(plan.getMember()));
    }

    private void ofDesign(CommitmentField field, Function<CommitmentAssessment, String> cell) {
        put(field, commitment -> design(commitment).map(cell).orElse(NOTHING));
    }

    private void ofFirst(CommitmentField field, Function<CommitmentAssessment, String> cell) {
        put(field, commitment -> first(commitment).map(cell).orElse(NOTHING));
    }

    private void ofLast(CommitmentField field, Function<CommitmentAssessment, String> cell) {
        put(field, commitment -> last(commitment).map(cell).orElse(NOTHING));
    }

    private void star(CommitmentField field, StarColumn column) {
        put(
                field,
                commitment -> Optional.ofNullable(commitment.getPublishedStars().get(column))
                        .map(CommitmentWriter::flag)
                        .orElse(NOTHING));
    }

    private <E extends Enum<E> & CodedVariable> void coded(
            CommitmentField label,
            CommitmentField code,
            Function<AssessedCommitment, Optional<CommitmentAssessment>> assessment,
            Function<CommitmentAssessment, Observation<E>> variable) {
        put(
                label,
                commitment -> assessment
                        .apply(commitment)
                        .map(variable)
                        .map(CommitmentWriter::label)
                        .orElse(NOTHING));
        put(
                code,
                commitment -> assessment
                        .apply(commitment)
                        .map(variable)
                        .map(observation -> code(
                                observation, value -> value.findCode(EDITION).orElse(CodeReader.NO_CODE)))
                        .orElse(NOTHING));
    }

    private void opened(OgpValue value, CommitmentField label, CommitmentField code) {
        ofLast(label, assessment -> label(openedBy(assessment, value)));
        ofLast(
                code,
                assessment -> code(
                        openedBy(assessment, value),
                        answer -> answer.findCodeByValue().orElse(CodeReader.NO_CODE)));
    }

    /** The assessment at the beginning or at mid-term. */
    private Optional<CommitmentAssessment> first(AssessedCommitment commitment) {
        return commitment
                .findAssessment(AssessmentMoment.DESIGN)
                .or(() -> commitment.findAssessment(AssessmentMoment.MID_TERM));
    }

    private Optional<CommitmentAssessment> last(AssessedCommitment commitment) {
        return commitment.findAssessment(AssessmentMoment.END_OF_TERM);
    }

    /** The assessment that says how the commitment is designed. */
    private Optional<CommitmentAssessment> design(AssessedCommitment commitment) {
        return first(commitment).or(() -> last(commitment));
    }

    private String change(AssessedCommitment commitment) {
        Observation<CompletionChange> change = last(commitment)
                .map(CommitmentAssessment::getCompletionChange)
                .orElse(Observation.notAssessed(Marker.NO_DATA));
        if (!change.isKnown()) {
            return marker(change);
        }
        Optional<Integer> steps = first(commitment)
                .flatMap(assessment -> assessment.getCompletion().findValue())
                .flatMap(before -> last(commitment)
                        .flatMap(assessment -> assessment.getCompletion().findValue())
                        .map(after -> stepsBetween(before, after)));
        int sign = Integer.signum(change.getValue().compareTo(CompletionChange.NO_CHANGE));
        return String.valueOf(
                steps.filter(found -> Integer.signum(found) == sign).orElse(sign));
    }

    private static int stepsBetween(Completion before, Completion after) {
        return after.findCode(EDITION).orElse(0) - before.findCode(EDITION).orElse(0);
    }

    private static String relevant(CommitmentAssessment assessment) {
        return assessment.getOpenGovernmentLens().isUnknown()
                ? code(
                        assessment.getRelevance(),
                        value -> value.findCode(EDITION).orElse(CodeReader.NO_CODE))
                : code(
                        assessment.getOpenGovernmentLens(),
                        value -> value.findCode(EDITION).orElse(CodeReader.NO_CODE));
    }

    /** Action plan reviews list the commitments of a cluster; earlier reports give it a number, in a column of its own. */
    private static Optional<String> cluster(CommitmentAssessment assessment, boolean ofReview) {
        IrmReportKind kind = assessment.getReport().getKind();
        return assessment
                .getCluster()
                .filter(cluster ->
                        ofReview == (kind == IrmReportKind.ACTION_PLAN_REVIEW || kind == IrmReportKind.RESULTS));
    }

    private static Function<CommitmentAssessment, String> value(OgpValue value) {
        return assessment -> flag(assessment.getValue(value));
    }

    private static Observation<DidItOpenGovernment> openedBy(CommitmentAssessment assessment, OgpValue value) {
        return assessment.getDidItOpenGovernmentByValue().getOrDefault(value, Observation.unknown());
    }

    private static String publicationYear(CommitmentAssessment assessment) {
        return number(assessment.getReport().getPublicationYear());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String date(Optional<PrintedDate> date) {
        return date.map(PrintedDate::getText).orElse("");
    }

    private static String flag(Observation<Boolean> flag) {
        return flag.isKnown() ? (flag.getValue() ? "1" : "0") : marker(flag);
    }

    private static String label(Observation<? extends CodeList> observation) {
        return observation.isKnown() ? observation.getValue().getLabel() : marker(observation);
    }

    private static <E extends CodeList> String code(Observation<E> observation, ToIntFunction<E> code) {
        if (!observation.isKnown()) {
            return marker(observation);
        }
        int number = code.applyAsInt(observation.getValue());
        return number == CodeReader.NO_CODE ? observation.getValue().getLabel() : String.valueOf(number);
    }

    private static String marker(Observation<?> observation) {
        return observation.findMarker().map(Marker::getAbbreviation).orElse(observation.isUnknown() ? "" : NOTHING);
    }
}
