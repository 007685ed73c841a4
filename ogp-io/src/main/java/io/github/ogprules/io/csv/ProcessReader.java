package io.github.ogprules.io.csv;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.ConsultationAccess;
import io.github.ogprules.model.plan.InstitutionalVariable;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.model.plan.SelfAssessmentQuestion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads how plans came about from the records of one process database. */
final class ProcessReader implements IrmReader<ActionPlanProcess> {

    /** The database of 2015 does not number the plans: its rows are on the first ones. */
    private static final int ONLY_PLAN = 1;

    private static final String COUNTRY = "Country name";
    private static final String PLAN_NUMBER = "Action Plan Number";
    private static final String YEAR = "Year AP Submitted";
    private static final String DAYS_OF_NOTICE = "Days in advance";
    private static final String STEPS_FOLLOWED = "_Number of steps followed (out of 6)";
    private static final String REGULAR_FORUM = "Consultation during action plan implementation (regular forum)";
    private static final String ACCESS_DURING_DEVELOPMENT =
            "Invitation-only or open participation during dev. consultation";
    private static final String LEVEL_DURING_DEVELOPMENT = "IAP2 level during development";
    private static final String ACCESS_DURING_IMPLEMENTATION =
            "Invitation-only or open participation during imp. consultation";
    private static final String LEVEL_DURING_IMPLEMENTATION = "IAP2 level during imp.";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,5}");

    private final IrmHeader header;
    private final MemberReader members;
    private final FlagReader answers = FlagReader.ofAnswers();
    private final Map<ParticipationStep, Integer> steps;
    private final Map<SelfAssessmentQuestion, Integer> selfAssessment;
    private final Map<InstitutionalVariable, Integer> institutions;
    private final CodeReader<ConsultationAccess> accessDuringDevelopment;
    private final CodeReader<ParticipationLevel> levelDuringDevelopment;
    private final CodeReader<ConsultationAccess> accessDuringImplementation;
    private final CodeReader<ParticipationLevel> levelDuringImplementation;

    ProcessReader(IrmHeader header) {
        this.header = header;
        members = new MemberReader(header.find(COUNTRY), IrmHeader.ABSENT, IrmHeader.ABSENT, IrmHeader.ABSENT);
        steps = positions(ParticipationStep.class);
        selfAssessment = positions(SelfAssessmentQuestion.class);
        institutions = positions(InstitutionalVariable.class);
        accessDuringDevelopment = CodeReader.ofLabels(ConsultationAccess.class, header.find(ACCESS_DURING_DEVELOPMENT));
        levelDuringDevelopment = CodeReader.ofLabels(ParticipationLevel.class, header.find(LEVEL_DURING_DEVELOPMENT));
        accessDuringImplementation =
                CodeReader.ofLabels(ConsultationAccess.class, header.find(ACCESS_DURING_IMPLEMENTATION));
        levelDuringImplementation =
                CodeReader.ofLabels(ParticipationLevel.class, header.find(LEVEL_DURING_IMPLEMENTATION));
    }

    @Override
    public boolean isRecord(IrmRecord row) {
        return !row.text(header.find(COUNTRY)).isEmpty();
    }

    @Override
    public Optional<ActionPlanProcess> read(IrmRecord row) {
        return plan(row).map(plan -> {
            ActionPlanProcess.Builder process = ActionPlanProcess.builder()
                    .plan(plan)
                    .publishedStepsFollowed(wholeNumber(row, STEPS_FOLLOWED))
                    .daysOfNotice(daysOfNotice(row))
                    .accessDuringDevelopment(accessDuringDevelopment.read(row))
                    .levelDuringDevelopment(levelDuringDevelopment.read(row))
                    .regularForum(answer(row, header.find(REGULAR_FORUM)))
                    .accessDuringImplementation(accessDuringImplementation.read(row))
                    .levelDuringImplementation(levelDuringImplementation.read(row));
            steps.forEach((step, position) -> process.putStep(step, answer(row, position)));
            selfAssessment.forEach((question, position) -> process.putSelfAssessment(question, answer(row, position)));
            institutions.forEach((variable, position) -> process.putInstitution(variable, answers.read(row, position)));
            return process.build();
        });
    }

    /** An answer with the number beside it, which counts where the two disagree. */
    private Observation<Boolean> answer(IrmRecord row, int position) {
        Observation<Boolean> answer = answers.read(row, position);
        int codePosition = header.findCode(position);
        Observation<Boolean> code = answers.read(row, codePosition);
        if (code.isUnknown() || code.equals(answer)) {
            return answer;
        }
        row.fail(
                codePosition,
                FailureReason.CONTRADICTION,
                "the answer is '" + row.text(position) + "'; read by the number");
        return code;
    }

    private Optional<ActionPlan> plan(IrmRecord row) {
        Optional<Member> member = members.read(row);
        Optional<Integer> number = header.find(PLAN_NUMBER) == IrmHeader.ABSENT
                ? Optional.of(ONLY_PLAN)
                : row.parse(header.find(PLAN_NUMBER), Cells::wholeNumber);
        if (member.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        Observation<Integer> year = wholeNumber(row, YEAR);
        ActionPlan.Builder plan = ActionPlan.builder()
                .member(member.get())
                .number(number.get())
                .yearOfSubmission(year.isKnown() ? OptionalInt.of(year.getValue()) : OptionalInt.empty());
        return row.parse(header.find(PLAN_NUMBER), text -> plan.build());
    }

    /** The days are also printed in words; those stay in the text of the row. */
    private Observation<Integer> daysOfNotice(IrmRecord row) {
        String text = row.text(header.find(DAYS_OF_NOTICE));
        return WHOLE_NUMBER.matcher(text).matches() || FlagReader.isMarker(text)
                ? wholeNumber(row, DAYS_OF_NOTICE)
                : Observation.unknown();
    }

    private Observation<Integer> wholeNumber(IrmRecord row, String column) {
        int position = header.find(column);
        String text = row.text(position);
        if (text.isEmpty()) {
            return Observation.unknown();
        }
        return FlagReader.isMarker(text)
                ? Observation.notAssessed(Marker.parse(text))
                : row.parse(position, Cells::wholeNumber)
                        .map(Observation::known)
                        .orElse(Observation.unknown());
    }

    /** The steps stand under their names, in the database of 2016 with the number of the step before. */
    private <K extends Enum<K> & CodeList> Map<K, Integer> positions(Class<K> type) {
        Map<K, Integer> positions = new EnumMap<>(type);
        int number = 0;
        for (K key : type.getEnumConstants()) {
            number++;
            int position = header.find(key.getLabel());
            if (position == IrmHeader.ABSENT) {
                position = header.find("Step " + number + ": " + key.getLabel());
            }
            if (position != IrmHeader.ABSENT) {
                positions.put(key, position);
            }
        }
        return positions;
    }
}
