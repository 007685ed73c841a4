package io.github.ogprules.io.csv;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.GrandChallenge;
import java.util.ArrayList;
import java.util.EnumSet;
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

    private final CommitmentColumns columns;
    private final PlanReader plans;
    private final AssessmentReader assessments;
    private final PolicyAreaReader policyAreas;
    private final PrintedDateReader dates;
    private final FlagReader flags = FlagReader.ofNumbers();
    private final Map<GrandChallenge, Integer> challenges;
    private final Map<StarColumn, Integer> stars;

    CommitmentReader(IrmHeader header, DataEdition edition) {
        columns = new CommitmentColumns(header, edition);
        plans = new PlanReader(header, columns);
        assessments = new AssessmentReader(columns);
        policyAreas = new PolicyAreaReader(header, edition);
        dates = new PrintedDateReader(MONTH_FIRST.contains(edition));
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
        String name = PlainText.plain(row.text(columns.at(CommitmentField.COUNTRY)));
        return !name.isEmpty() && !MemberCountryReader.namesCountry(name);
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
    public String subject() {
        return "a country, the number of an action plan or the title of a commitment";
    }

    @Override
    public Optional<AssessedCommitment> read(IrmRecord row) {
        Observation<Boolean> assessed = flags.read(row, columns.at(CommitmentField.IRM_ASSESSED));
        return plans.read(row, assessed).map(plan -> {
            AssessedCommitment.Builder commitment = AssessedCommitment.builder()
                    .commitment(commitment(row, plan))
                    .irmAssessed(assessed)
                    .assessments(assessments.read(row, plan.getYearOfSubmission()));
            stars.forEach((column, position) -> commitment.putPublishedStar(column, flags.read(row, position)));
            return commitment.build();
        });
    }

    private Commitment commitment(IrmRecord row, ActionPlan plan) {
        return Commitment.builder()
                .id(columns.text(row, CommitmentField.ID))
                .plan(plan)
                .number(number(row))
                .title(title(row))
                .shortTitle(columns.text(row, CommitmentField.SHORT_TITLE))
                .text(columns.text(row, CommitmentField.FULL_TEXT))
                .theme(columns.text(row, CommitmentField.THEME))
                .leadInstitution(columns.text(row, CommitmentField.LEAD_INSTITUTION))
                .supportingInstitutions(columns.text(row, CommitmentField.SUPPORTING_INSTITUTIONS))
                .start(columns.text(row, CommitmentField.START)
                        .map(PlainText::plain)
                        .map(dates::read))
                .end(columns.text(row, CommitmentField.END)
                        .map(PlainText::plain)
                        .map(dates::read))
                .policyAreas(policyAreas.read(row))
                .grandChallenges(challenges(row))
                .carriedForward(flags.read(row, columns.at(CommitmentField.CARRIED_FORWARD)))
                .build();
    }

    private String title(IrmRecord row) {
        int position = columns.at(CommitmentField.TITLE);
        Optional<String> title = row.textIfThere(position).filter(text -> !Missing.isOfProgram(text));
        if (title.isEmpty()) {
            row.fail(position, FailureReason.MISSING, "expected the title of the commitment");
        }
        return title.orElse("");
    }

    private Optional<CommitmentNumber> number(IrmRecord row) {
        Optional<CommitmentNumber> number =
                columns.text(row, CommitmentField.NUMBER).map(PlainText::plain).map(CommitmentNumber::parse);
        number.filter(CommitmentNumber::isRepaired)
                .ifPresent(repaired -> row.fail(
                        columns.at(CommitmentField.NUMBER),
                        FailureReason.REPAIRED,
                        "read as " + repaired
                                + ": damaged by a spreadsheet, which may also have dropped a zero at the end"));
        return number;
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
