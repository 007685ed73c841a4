package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.CellText;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.text.MembersAgain;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.CountryCode;
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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

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

    /** The columns of numbers beside the answers, in the database of 2016. */
    private static final Map<CodeList, String> CODES = Map.of(
            ParticipationStep.TIMELINE, "_Timelineavailability",
            ParticipationStep.ADVANCE_NOTICE, "_Advance notice",
            ParticipationStep.AWARENESS_RAISING, "_Awareness-Raising",
            ParticipationStep.ONLINE_CONSULTATION, "_Online consultation",
            ParticipationStep.IN_PERSON_CONSULTATION, "_In-person consultations",
            ParticipationStep.SUMMARY_OF_COMMENTS, "_Summary of comments",
            SelfAssessmentQuestion.PUBLISHED, "_Self assessment published");

    private static final String REGULAR_FORUM_CODE = "_Regular forum";

    private static final String NO_NOTICE = "no advance notice";
    private static final Set<String> WITHOUT_DAYS = Set.of(NO_NOTICE, "unclear");

    private record PlanOfMember(Object member, int number) {}

    private final MembersAgain membersAgain = new MembersAgain();
    private final Map<PlanOfMember, Long> lines = new HashMap<>();
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
    public boolean isRow(IrmRecord row) {
        return CountryCode.findByName(PlainText.plain(row.text(header.find(COUNTRY))))
                .isPresent();
    }

    @Override
    public boolean namesCountry(IrmRecord row) {
        return isRow(row);
    }

    @Override
    public String subject() {
        return "the name of a country";
    }

    @Override
    public Optional<ActionPlanProcess> read(IrmRecord row) {
        return plan(row).map(plan -> {
            reportPlanAgain(row, plan);
            ActionPlanProcess.Builder process = ActionPlanProcess.builder()
                    .plan(plan)
                    .accessDuringDevelopment(accessDuringDevelopment.read(row))
                    .levelDuringDevelopment(levelDuringDevelopment.read(row))
                    .regularForum(answer(row, header.find(REGULAR_FORUM), header.find(REGULAR_FORUM_CODE)))
                    .accessDuringImplementation(accessDuringImplementation.read(row))
                    .levelDuringImplementation(levelDuringImplementation.read(row));
            steps.forEach((step, position) -> process.putStep(step, answer(row, position, header.find(code(step)))));
            selfAssessment.forEach((question, position) ->
                    process.putSelfAssessment(question, answer(row, position, header.find(code(question)))));
            institutions.forEach((variable, position) -> process.putInstitution(variable, answers.read(row, position)));
            ActionPlanProcess read = withDaysOfNotice(
                    row, with(row, STEPS_FOLLOWED, process.build(), ActionPlanProcess::withPublishedStepsFollowed));
            reportRemarks(row, read);
            return read;
        });
    }

    /** Reports what can hardly be so, such as answers that exclude each other; what there is to say of the member is reported with it. */
    private void reportRemarks(IrmRecord row, ActionPlanProcess process) {
        Map<String, Integer> positions = new HashMap<>();
        positions.put("/plan/number", header.find(PLAN_NUMBER));
        positions.put("/plan/yearOfSubmission", header.find(YEAR));
        positions.put("/publishedStepsFollowed", header.find(STEPS_FOLLOWED));
        positions.put("/daysOfNotice", header.find(DAYS_OF_NOTICE));
        selfAssessment.forEach((question, position) -> positions.put("/selfAssessment/" + question.name(), position));
        for (Failure remark : OgpValidator.standard().remarks(process)) {
            Integer position = positions.get(remark.getPointer().orElseThrow());
            if (position != null) {
                row.fail(position, remark.getReason(), remark.getProblem());
            }
        }
    }

    private void reportPlanAgain(IrmRecord row, ActionPlan plan) {
        Long before = lines.putIfAbsent(
                new PlanOfMember(membersAgain.identify(plan.getMember()), plan.getNumber()), row.line());
        if (before != null) {
            row.fail(
                    FailureReason.DUPLICATE,
                    "read as it stands: expected an action plan of its own, not that of line " + before);
        }
    }

    /** An answer with the number beside it, which counts where the two disagree, unless the answer alone is a value. */
    private Observation<Boolean> answer(IrmRecord row, int position, int codePosition) {
        Observation<Boolean> code = answers.read(row, codePosition);
        if (position == IrmHeader.ABSENT) {
            return code;
        }
        Observation<Boolean> answer = answers.read(row, position);
        if (code.isUnknown() || code.equals(answer)) {
            return answer;
        }
        boolean byNumber = CodeReader.isByNumber(answer, code);
        row.fail(
                codePosition,
                FailureReason.CONTRADICTION,
                "the answer is '" + CellText.shown(row.text(position)) + "'; read by the "
                        + (byNumber ? "number" : "answer"));
        return byNumber ? code : answer;
    }

    /** The column of numbers beside an answer, if the database of 2016 has one. */
    private static String code(CodeList question) {
        return CODES.getOrDefault(question, "");
    }

    private Optional<ActionPlan> plan(IrmRecord row) {
        Optional<Member> member = members.read(row);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        int position = header.find(PLAN_NUMBER);
        if (position == IrmHeader.ABSENT) {
            return Optional.of(
                    ActionPlan.builder().member(member.get()).number(ONLY_PLAN).build());
        }
        return row.parseNeeded(
                        position,
                        "the number of the action plan",
                        text -> ActionPlan.builder()
                                .member(member.get())
                                .number(Cells.wholeNumber(text))
                                .build())
                .map(plan -> with(row, YEAR, plan, ProcessReader::withYear));
    }

    private static ActionPlan withYear(ActionPlan plan, Observation<Integer> year) {
        return year.isKnown() ? plan.withYearOfSubmission(year.getValue()) : plan;
    }

    /** Some rows say in words that there was no notice or that it is unclear; then there are no days to count. */
    private ActionPlanProcess withDaysOfNotice(IrmRecord row, ActionPlanProcess process) {
        String text = PlainText.plain(row.text(header.find(DAYS_OF_NOTICE)));
        if (!WITHOUT_DAYS.contains(text.toLowerCase(Locale.ROOT))) {
            return with(row, DAYS_OF_NOTICE, process, ActionPlanProcess::withDaysOfNotice);
        }
        if (NO_NOTICE.equalsIgnoreCase(text)
                && Observation.known(true).equals(process.getSteps().get(ParticipationStep.ADVANCE_NOTICE))) {
            row.fail(
                    header.find(DAYS_OF_NOTICE),
                    FailureReason.CONTRADICTION,
                    "read as it stands: expected days, as the answer says that there was notice");
        }
        return process;
    }

    /** A value with a number that the file prints, if the value accepts it. */
    private <V> V with(IrmRecord row, String column, V value, BiFunction<V, Observation<Integer>, V> with) {
        int position = header.find(column);
        String cell = row.text(position);
        if (cell.isEmpty()) {
            return value;
        }
        Optional<Observation<Integer>> missing = Missing.findInIrmFile(cell);
        return missing.isPresent()
                ? with.apply(value, row.asMeant(position, missing.get()))
                : row.parse(position, text -> with.apply(value, Observation.known(Cells.wholeNumber(text))))
                        .orElse(value);
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
            if (position != IrmHeader.ABSENT || header.find(code(key)) != IrmHeader.ABSENT) {
                positions.put(key, position);
            }
        }
        return positions;
    }
}
