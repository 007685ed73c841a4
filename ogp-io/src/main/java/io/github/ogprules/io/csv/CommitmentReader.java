package io.github.ogprules.io.csv;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.GrandChallenge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads commitments with their assessments from the records of one file. */
final class CommitmentReader implements IrmReader<AssessedCommitment> {

    /**
     * The eight founders, whose first plans are of 2011; the other first plans that the 2015 edition has assessed are of 2012.
     *
     * <p>Source: OGP's dates and deadlines, http://www.opengovpartnership.org/how-it-works/dates-and-deadlines.
     */
    private static final Set<CountryCode> FOUNDERS = Stream.of("BR", "GB", "ID", "MX", "NO", "PH", "US", "ZA")
            .map(CountryCode::parse)
            .collect(Collectors.toUnmodifiableSet());

    private static final int FIRST_PLANS_OF_FOUNDERS = 2011;
    private static final int FIRST_PLANS_OF_THE_SECOND_COHORT = 2012;

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
    private final MemberReader members;
    private final AssessmentReader assessments;
    private final PolicyAreaReader policyAreas;
    private final PrintedDateReader dates;
    private final FlagReader flags = FlagReader.ofNumbers();
    private final Map<GrandChallenge, Integer> challenges;
    /** The 2015 edition prints the number of the plan twice. */
    private final int planNumberAgain;

    private final Map<StarColumn, Integer> stars;

    CommitmentReader(IrmHeader header, DataEdition edition) {
        columns = new CommitmentColumns(header, edition);
        members = new MemberReader(
                columns.at(CommitmentField.COUNTRY),
                columns.at(CommitmentField.MEMBER_KIND),
                columns.at(CommitmentField.MEMBER_CODE),
                columns.at(CommitmentField.REGION));
        planNumberAgain = header.findAgain(CommitmentField.PLAN_NUMBER.header(edition));
        assessments = new AssessmentReader(columns);
        policyAreas = new PolicyAreaReader(header, edition);
        dates = new PrintedDateReader(edition == DataEdition.LAYOUT_2024);
        challenges = columns.at(GrandChallenge.class, CHALLENGES);
        stars = columns.at(StarColumn.class, STARS);
    }

    @Override
    public boolean isRecord(IrmRecord row) {
        return Stream.of(CommitmentField.COUNTRY, CommitmentField.TITLE, CommitmentField.PLAN_NUMBER)
                .anyMatch(field -> !row.text(columns.at(field)).isEmpty());
    }

    @Override
    public Optional<AssessedCommitment> read(IrmRecord row) {
        Observation<Boolean> assessed = flags.read(row, columns.at(CommitmentField.IRM_ASSESSED));
        return plan(row, assessed).map(plan -> {
            AssessedCommitment.Builder commitment = AssessedCommitment.builder()
                    .commitment(commitment(row, plan))
                    .irmAssessed(assessed)
                    .assessments(assessments.read(row, plan.getYearOfSubmission()));
            stars.forEach((column, position) -> commitment.putPublishedStar(column, flags.read(row, position)));
            return commitment.build();
        });
    }

    private Optional<ActionPlan> plan(IrmRecord row, Observation<Boolean> assessed) {
        Optional<Member> member = members.read(row);
        OptionalInt number = columns.wholeNumber(row, CommitmentField.PLAN_NUMBER);
        int position = columns.at(CommitmentField.PLAN_NUMBER);
        if (number.isEmpty() && row.failures().isEmpty()) {
            row.fail(position, FailureReason.MISSING, "expected the number of the action plan");
        }
        if (member.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        if (!row.text(planNumberAgain).isEmpty() && !row.text(planNumberAgain).equals(row.text(position))) {
            row.fail(
                    planNumberAgain,
                    FailureReason.CONTRADICTION,
                    "the column of the same name further left says '" + row.text(position) + "', which is read");
        }
        ActionPlan.Builder plan = ActionPlan.builder()
                .member(member.get())
                .number(number.getAsInt())
                .id(columns.text(row, CommitmentField.PLAN_ID))
                .yearOfSubmission(
                        columns.edition() == DataEdition.EDITION_2015
                                ? yearInEditionOf2015(member.get(), number.getAsInt(), assessed)
                                : columns.wholeNumber(row, CommitmentField.YEAR_OF_SUBMISSION))
                .endYear(columns.wholeNumber(row, CommitmentField.PLAN_END_YEAR))
                .durationInYears(columns.wholeNumber(row, CommitmentField.PLAN_DURATION));
        return row.parse(position, text -> plan.build());
    }

    /** The 2015 edition does not print the year; its assessed plans are the first ones, of 2011 and 2012. */
    private static OptionalInt yearInEditionOf2015(Member member, int number, Observation<Boolean> assessed) {
        if (number != 1 || !assessed.equals(Observation.known(true))) {
            return OptionalInt.empty();
        }
        boolean founder = member.getCountry()
                .map(Country::getCode)
                .filter(FOUNDERS::contains)
                .isPresent();
        return OptionalInt.of(founder ? FIRST_PLANS_OF_FOUNDERS : FIRST_PLANS_OF_THE_SECOND_COHORT);
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
                .start(columns.text(row, CommitmentField.START).map(dates::read))
                .end(columns.text(row, CommitmentField.END).map(dates::read))
                .policyAreas(policyAreas.read(row))
                .grandChallenges(challenges(row))
                .carriedForward(flags.read(row, columns.at(CommitmentField.CARRIED_FORWARD)))
                .build();
    }

    private String title(IrmRecord row) {
        String title = row.text(columns.at(CommitmentField.TITLE));
        if (title.isEmpty()) {
            row.fail(columns.at(CommitmentField.TITLE), FailureReason.MISSING, "expected the title of the commitment");
        }
        return title;
    }

    private Optional<CommitmentNumber> number(IrmRecord row) {
        Optional<CommitmentNumber> number =
                columns.text(row, CommitmentField.NUMBER).map(CommitmentNumber::parse);
        number.filter(CommitmentNumber::isRepaired)
                .ifPresent(repaired -> row.fail(
                        columns.at(CommitmentField.NUMBER),
                        FailureReason.REPAIRED,
                        "damaged by a spreadsheet: read as " + repaired + ", where a zero at the end may be lost"));
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
