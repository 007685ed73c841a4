package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.text.DamagedNumber;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.Identifiers;
import io.github.ogprules.io.text.MembersAgain;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.GrandChallenge;
import io.github.ogprules.model.plan.PrintedDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads commitments with their assessments from the records of one file. */
final class CommitmentReader implements IrmReader<AssessedCommitment> {

    private static final Pattern PLAN_NUMBER = Pattern.compile("\\d{1,2}");

    /** The editions whose dates have the month first; the others have both orders. */
    private static final Set<DataEdition> MONTH_FIRST =
            EnumSet.of(DataEdition.EXPLORER_EXPORT_2016, DataEdition.LAYOUT_2024);

    private static final Pattern DAY_FIRST = Pattern.compile("(1[3-9]|2\\d|3[01])[/.]\\d{1,2}[/.]\\d+");

    private static final Map<GrandChallenge, CommitmentField> CHALLENGES = Map.of(
            GrandChallenge.PUBLIC_SERVICES, CommitmentField.CHALLENGE_SERVICES,
            GrandChallenge.PUBLIC_INTEGRITY, CommitmentField.CHALLENGE_INTEGRITY,
            GrandChallenge.PUBLIC_RESOURCES, CommitmentField.CHALLENGE_RESOURCES,
            GrandChallenge.SAFER_COMMUNITIES, CommitmentField.CHALLENGE_COMMUNITIES,
            GrandChallenge.CORPORATE_ACCOUNTABILITY, CommitmentField.CHALLENGE_CORPORATE);

    private static final Map<StarColumn, CommitmentField> STARS = Map.of(
            StarColumn.STARRED, CommitmentField.STARRED,
            StarColumn.NEW_AND_STARRED, CommitmentField.NEW_AND_STARRED,
            StarColumn.STARRED_AND_SPECIFIC, CommitmentField.STARRED_AND_SPECIFIC,
            StarColumn.PRE_JUNE_2014, CommitmentField.STARRED_PRE_JUNE_2014,
            StarColumn.ONLY_2015, CommitmentField.STARRED_2015_ONLY,
            StarColumn.CURRENT_PROGRESS_REPORT, CommitmentField.STARRED_PROGRESS_REPORT,
            StarColumn.CURRENT_END_OF_TERM, CommitmentField.STARRED_END_OF_TERM,
            StarColumn.MAX_STAR, CommitmentField.MAX_STAR);

    /** Their names in the edition of 2016-17 and the export before it, and in the layout of 2024. */
    private static final List<String> COMMITMENT_DUMMIES = List.of("Comm Dummy", "Commitment Dummy");

    private static final String MILESTONE_DUMMY = "Milestone Dummy";

    private static final int LONGEST_NUMBER_IN_LETTERS = 100;

    /** Plans count in letters too, and in the roman numerals up to 399. */
    private static final Pattern LETTERS_THAT_COUNT = Pattern.compile(
            "(?<!\\p{L})(?:\\p{L}|(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))[^\\p{L}]*$",
            Pattern.CASE_INSENSITIVE);

    /** How many commitments are held against those that follow, so that a file of any length needs little memory. */
    private static final int REMEMBERED = 100_000;

    private final MembersAgain members = new MembersAgain();
    private final Map<Object, Long> lines = new HashMap<>();
    private final CommitmentColumns columns;
    /** Whether a row is a commitment, and whether it is a milestone; no edition has rows that are both or none. */
    private final int isCommitment;

    private final int isMilestone;
    private final PlanReader plans;
    private final AssessmentReader assessments;
    private final PolicyAreaReader policyAreas;
    private final boolean isMonthFirst;
    private final PrintedDateReader dates;
    private final FlagReader flags = FlagReader.ofNumbers();
    private final Map<GrandChallenge, Integer> challenges;
    private final Map<StarColumn, Integer> stars;

    CommitmentReader(IrmHeader header, DataEdition edition) {
        columns = new CommitmentColumns(header, edition);
        isCommitment = COMMITMENT_DUMMIES.stream()
                .map(header::find)
                .filter(position -> position != IrmHeader.ABSENT)
                .findFirst()
                .orElse(IrmHeader.ABSENT);
        isMilestone = header.find(MILESTONE_DUMMY);
        plans = new PlanReader(header, columns);
        assessments = new AssessmentReader(columns);
        policyAreas = new PolicyAreaReader(header, edition);
        isMonthFirst = MONTH_FIRST.contains(edition);
        dates = new PrintedDateReader(isMonthFirst);
        challenges = columns.at(GrandChallenge.class, CHALLENGES);
        stars = columns.at(StarColumn.class, STARS);
    }

    @Override
    public boolean isRecord(IrmRecord row) {
        return hasAny(row, CommitmentField.TITLE, CommitmentField.FULL_TEXT, CommitmentField.ID)
                || (hasAny(row, CommitmentField.COUNTRY, CommitmentField.PLAN_NUMBER) && !isLabelOfTotals(row));
    }

    /** A text under the country that is no place, in a row that says nothing of a commitment. */
    private boolean isLabelOfTotals(IrmRecord row) {
        return !row.text(columns.at(CommitmentField.COUNTRY)).isEmpty() && !namesCountry(row);
    }

    private boolean hasAny(IrmRecord row, CommitmentField... fields) {
        return Stream.of(fields).anyMatch(field -> !row.text(columns.at(field)).isEmpty());
    }

    @Override
    public boolean isRow(IrmRecord row) {
        return !row.text(columns.at(CommitmentField.COUNTRY)).isEmpty()
                && PLAN_NUMBER
                        .matcher(Cells.withoutNoughtBehindComma(row.text(columns.at(CommitmentField.PLAN_NUMBER))))
                        .matches()
                && isRecord(row);
    }

    @Override
    public boolean namesCountry(IrmRecord row) {
        return MemberCountryReader.namesCountry(PlainText.plain(row.text(columns.at(CommitmentField.COUNTRY))));
    }

    @Override
    public String subject() {
        return "a country, the number of an action plan or the title of a commitment";
    }

    @Override
    public Optional<AssessedCommitment> read(IrmRecord row) {
        reportMilestone(row);
        Observation<Boolean> assessed = flags.read(row, columns.at(CommitmentField.IRM_ASSESSED));
        return plans.read(row, assessed).map(plan -> {
            reportAgain(row, plan);
            AssessedCommitment.Builder commitment = AssessedCommitment.builder()
                    .commitment(commitment(row, plan))
                    .irmAssessed(assessed)
                    .assessments(assessments.read(row, plan.getYearOfSubmission()));
            stars.forEach((column, position) -> commitment.putPublishedStar(column, flags.read(row, position)));
            return commitment.build();
        });
    }

    @Override
    public List<Failure> failures() {
        return assessments.failures();
    }

    private Commitment commitment(IrmRecord row, ActionPlan plan) {
        Optional<PrintedDate> start = date(row, CommitmentField.START, plan);
        Optional<PrintedDate> end = date(row, CommitmentField.END, plan);
        reportOrder(row, start, end);
        Commitment commitment = Commitment.builder()
                .id(columns.text(row, CommitmentField.ID))
                .plan(plan)
                .number(number(row))
                .title(title(row))
                .shortTitle(columns.text(row, CommitmentField.SHORT_TITLE))
                .text(columns.text(row, CommitmentField.FULL_TEXT))
                .theme(columns.text(row, CommitmentField.THEME))
                .leadInstitution(columns.text(row, CommitmentField.LEAD_INSTITUTION))
                .supportingInstitutions(columns.text(row, CommitmentField.SUPPORTING_INSTITUTIONS))
                .start(start)
                .end(end)
                .policyAreas(policyAreas.read(row))
                .grandChallenges(challenges(row))
                .carriedForward(flags.read(row, columns.at(CommitmentField.CARRIED_FORWARD)))
                .build();
        Identifiers.findDoubt(commitment)
                .ifPresent(told -> row.fail(columns.at(CommitmentField.ID), FailureReason.CONTRADICTION, told));
        return commitment;
    }

    private void reportAgain(IrmRecord row, ActionPlan plan) {
        Optional<String> id = columns.text(row, CommitmentField.ID);
        if (id.isPresent()) {
            lineBefore(row, id.get())
                    .ifPresent(before -> row.fail(
                            columns.at(CommitmentField.ID),
                            FailureReason.DUPLICATE,
                            "read as it stands: expected an identifier of its own, not that of line " + before));
        } else if (hasNumber(row)) {
            lineBefore(
                            row,
                            List.of(
                                    members.identify(plan.getMember()),
                                    plan.getNumber(),
                                    plain(row, CommitmentField.NUMBER),
                                    plain(row, CommitmentField.TITLE)))
                    .ifPresent(before -> row.fail(
                            columns.at(CommitmentField.NUMBER),
                            FailureReason.DUPLICATE,
                            "read as it stands: expected another commitment than that of line " + before
                                    + ", which has the same plan, number and title"));
        }
    }

    private String plain(IrmRecord row, CommitmentField field) {
        return PlainText.plain(row.text(columns.at(field)));
    }

    private boolean hasNumber(IrmRecord row) {
        String number = row.text(columns.at(CommitmentField.NUMBER));
        return Missing.find(number).isEmpty() && number.codePoints().anyMatch(Character::isDigit);
    }

    private Optional<Long> lineBefore(IrmRecord row, Object subject) {
        return Optional.ofNullable(
                lines.size() < REMEMBERED ? lines.putIfAbsent(subject, row.line()) : lines.get(subject));
    }

    /** The export of 2016 has ten such rows, with codes of their own, one of which has a star that OGP counts with the others. */
    private void reportMilestone(IrmRecord row) {
        boolean isOne = says(row, isMilestone, "1");
        if (isOne || says(row, isCommitment, "0")) {
            row.fail(
                    isOne ? isMilestone : isCommitment,
                    FailureReason.AMBIGUOUS,
                    "read as a commitment of its own: the row is a milestone of a commitment, or a part of one");
        }
    }

    private static boolean says(IrmRecord row, int position, String flag) {
        return Cells.withoutNoughtBehindComma(row.text(position)).equals(flag);
    }

    private Optional<PrintedDate> date(IrmRecord row, CommitmentField field, ActionPlan plan) {
        Optional<PrintedDate> date =
                columns.text(row, field).map(PlainText::plain).map(dates::read);
        date.flatMap(printed -> Doubts.ofDate(printed, plan.getYearOfSubmission()))
                .ifPresent(told -> row.fail(columns.at(field), FailureReason.INVALID_VALUE, told));
        date.filter(printed -> isMonthFirst && printed.getEarliest().isPresent() && isDayFirst(printed.getText()))
                .ifPresent(printed -> row.fail(
                        columns.at(field),
                        FailureReason.AMBIGUOUS,
                        "read with the day first: expected the month first, as in this layout; others of its dates may be"
                                + " meant so too"));
        return date;
    }

    private static boolean isDayFirst(String date) {
        // Most begin with a month of one digit.
        return date.length() > 2
                && Character.isDigit(date.charAt(1))
                && DAY_FIRST.matcher(date).matches();
    }

    private void reportOrder(IrmRecord row, Optional<PrintedDate> start, Optional<PrintedDate> end) {
        Doubts.ofEnd(start, end)
                .ifPresent(told -> row.fail(columns.at(CommitmentField.END), FailureReason.CONTRADICTION, told));
    }

    private String title(IrmRecord row) {
        int position = columns.at(CommitmentField.TITLE);
        Optional<String> title = row.textIfThere(position).filter(text -> !isNoTitle(text));
        if (title.isEmpty()) {
            row.fail(position, FailureReason.MISSING, "expected the title of the commitment");
        }
        return title.orElse("");
    }

    /** A title may be any word, also {@code None}, but no marker, whether OGP or a program wrote it. */
    private static boolean isNoTitle(String text) {
        return Missing.isNoText(text);
    }

    private Optional<CommitmentNumber> number(IrmRecord row) {
        Optional<String> text =
                row.textIfThere(columns.at(CommitmentField.NUMBER)).map(PlainText::plain);
        if (text.isEmpty() || Missing.find(text.get()).isPresent()) {
            return Optional.empty();
        }
        if (!isNumber(text.get())) {
            row.fail(
                    columns.at(CommitmentField.NUMBER),
                    FailureReason.INVALID_VALUE,
                    "value not read: expected a number such as 2.10, D5, 4:A, iv or B");
            return Optional.empty();
        }
        Optional<String> whole = text.flatMap(DamagedNumber::findWhole);
        whole.ifPresent(read -> row.fail(
                columns.at(CommitmentField.NUMBER),
                FailureReason.REPAIRED,
                "read as " + read + ": a program has made a decimal number of it, as it may have made 2.1 of 2.10"));
        Optional<CommitmentNumber> number = whole.or(() -> text).map(CommitmentNumber::parse);
        number.flatMap(Doubts::ofDamage)
                .ifPresent(told -> row.fail(columns.at(CommitmentField.NUMBER), FailureReason.REPAIRED, told));
        number.map(CommitmentNumber::getPrinted)
                .flatMap(Doubts::ofNumber)
                .ifPresent(told -> row.fail(columns.at(CommitmentField.NUMBER), FailureReason.AMBIGUOUS, told));
        return number;
    }

    /** Whether a text counts: by digits, or by a letter or a roman numeral at its end. */
    private static boolean isNumber(String text) {
        return text.codePoints().anyMatch(Character::isDigit)
                || (text.length() <= LONGEST_NUMBER_IN_LETTERS
                        && LETTERS_THAT_COUNT.matcher(text).find());
    }

    /** The challenges that are flagged; where none of the flags has a value, why there is none. */
    private Observation<List<GrandChallenge>> challenges(IrmRecord row) {
        List<GrandChallenge> addressed = new ArrayList<>();
        Observation<List<GrandChallenge>> result = Observation.unknown();
        for (Map.Entry<GrandChallenge, Integer> challenge : challenges.entrySet()) {
            Observation<Boolean> flag = flags.read(row, challenge.getValue());
            if (flag.equals(Observation.known(true))) {
                addressed.add(challenge.getKey());
            }
            if (!result.isKnown()) {
                result = flag.map(value -> addressed);
            }
        }
        return result.map(List::copyOf);
    }
}
