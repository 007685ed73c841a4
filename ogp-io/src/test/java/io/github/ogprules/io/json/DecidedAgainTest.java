package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Concerns;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Memberships;
import io.github.ogprules.io.Participations;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.Programmes;
import io.github.ogprules.io.RandomCommitments;
import io.github.ogprules.io.Reports;
import io.github.ogprules.io.Submissions;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.eligibility.PublishedScore;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.committee.SeatQuestion;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.concern.RapidResponseRules;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.ScoreComparison;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.MeasureDecision;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.participation.ParticipationDecision;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarDecision;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.programme.AwardEntryRules;
import io.github.ogprules.rules.programme.ContributionRules;
import io.github.ogprules.rules.programme.FundingRules;
import io.github.ogprules.rules.programme.LocalEntryRules;
import io.github.ogprules.rules.programme.WorkingGroupRules;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions on commitments that are decided again when they are read. */
class DecidedAgainTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static final CommitmentAssessment STARRED = CommitmentAssessment.builder()
            .report(IrmReport.of(IrmReportKind.PROGRESS, 2014))
            .specificity(Specificity.HIGH)
            .relevance(Relevance.CLEAR)
            .potentialImpact(PotentialImpact.TRANSFORMATIVE)
            .completion(Completion.SUBSTANTIAL)
            .build();

    /** Plans of all years in which any edition changes. */
    private static final List<CommitmentAssessment> ASSESSMENTS = assessments();

    private static List<CommitmentAssessment> assessments() {
        Random random = new Random(20161201);
        return RandomCommitments.commitments(11_000)
                .flatMap(commitment -> commitment.getAssessments().stream())
                .map(assessment -> assessment.withReport(assessment
                        .getReport()
                        .withPublicationYear(OptionalInt.empty())
                        .withPlanYear(
                                random.nextInt(8) == 0
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(2010 + random.nextInt(15)))))
                .limit(10_000)
                .toList();
    }

    static Stream<Rule<CommitmentAssessment, ? extends Decision>> rules() {
        return Stream.<Collection<? extends Rule<CommitmentAssessment, ? extends Decision>>>of(
                        StarRules.all(),
                        RelevanceRules.all(),
                        HighAmbitionRules.all(),
                        HighCompletionRules.all(),
                        StrongEarlyResultsRules.all(),
                        DesignFilterRules.all())
                .flatMap(Collection::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void come_to_the_same_by_what_they_say_was_observed(Rule<CommitmentAssessment, ? extends Decision> rule) {
        assertThat(ASSESSMENTS).hasSize(10_000);
        for (CommitmentAssessment assessment : ASSESSMENTS) {
            Decision decision = rule.decide(assessment);
            assertThat(again(decision)).isEqualTo(decision);
        }
    }

    private static Object again(Object decided) {
        return DecidedCase.of(decided).stream()
                .filter(known -> known.edition().equals(DecidedCase.editionOf(decided)))
                .findFirst()
                .orElseThrow()
                .again()
                .orElseThrow()
                .get();
    }

    private static Class<? extends Decision> typeOf(Decision decision) {
        return decision instanceof StarDecision ? StarDecision.class : MeasureDecision.class;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void are_read_as_written(Rule<CommitmentAssessment, ? extends Decision> rule) {
        List<Decision> decisions = new ArrayList<>();
        ASSESSMENTS.stream().limit(500).map(rule::decide).forEach(decisions::add);

        assertThat(JSON.readAll(JSON.write(decisions), typeOf(decisions.get(0))).getValues())
                .isEqualTo((Object) decisions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            star       | /findings/3/observed | "Minor" | /findings/3/outcome
            star       | /findings/4/observed | "Limited" | /findings/4/outcome
            star       | /findings/4/observed | "Almost done" | /findings/4/observed
            star       | /findings/2/observed | "Clear as day" | /findings/2/observed
            star       | /findings/1/requirement/text | "specificity High" | /findings/1/requirement/text
            star       | /report/kind | "END_OF_TERM" | /findings/0/observed
            star       | /report/planYear | 2019 | /findings/0/observed
            star       | /edition/title | "Stars of ours" | /edition/title
            star       | /edition/id | "2099" | /edition/id
            ambition   | /findings/2/observed | "Minor" | /findings/2/outcome
            ambition   | /findings/0/observed | "plan of 2031" | /findings/0/outcome
            ambition   | /findings/0/observed | "plan of next year" | /findings/0/observed
            ambition   | /findings/1/requirement/parameters | [] | /findings/1/requirement/parameters
            completion | /findings/0/observed | "Limited" | /findings/0/outcome
            completion | /edition/id | "2099" | /edition/id
            """)
    void are_refused_where_they_would_not_come_to_the_same(String rule, String pointer, String text, String told) {
        Decision decision = switch (rule) {
            case "star" -> StarRules.edition("2015").decide(STARRED);
            case "ambition" -> HighAmbitionRules.edition("2024").decide(STARRED);
            default -> HighCompletionRules.edition("2024").decide(STARRED);
        };
        ObjectNode document = (ObjectNode) WireFormat.mapper().readTree(JSON.write(decision));
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) document.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), WireFormat.mapper().readTree(text));

        assertThat(JSON.readAll("[" + document + "]", typeOf(decision)).getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getPointer()).hasValue("/0" + (told == null ? "" : told)));
    }

    @Test
    void are_none_of_a_reform() {
        Decision reform = StarRules.edition("2015")
                .with("star.minimumCompletion", "LIMITED")
                .decide(STARRED);

        assertThat(JSON.read(JSON.write(reform), StarDecision.class)).isEqualTo(reform);
    }

    /** Values that name an edition, beside those on commitments. */
    @Nested
    class Of_other_engines {

        private static final EligibilityProfile PROFILE =
                Profiles.georgia().withYear(2023).withCivicSpace(Observation.known(CivicSpace.of(3, 3)));

        private static final EligibilityDecision ELIGIBILITY =
                EligibilityRules.forProfile(PROFILE).decide(PROFILE);

        private static final SeatQuestion QUESTION = SeatQuestion.builder()
                .seats(1)
                .addCandidates(Committees.full().getGovernmentMembers().get(0))
                .dimension(BalanceDimension.REGION)
                .build();

        private static final Map<String, Object> VALUES = Map.ofEntries(
                Map.entry("comparison", ScoreComparison.of(PROFILE, score())),
                Map.entry("joining", JoiningRules.edition("2023-05").decide(PROFILE)),
                Map.entry("concern", ConcernRules.edition("2014").decide(Concerns.FULL)),
                Map.entry("rapid response", RapidResponseRules.edition("2018").decide(Concerns.FULL)),
                Map.entry("joining steps", JoiningStepsRules.edition("2016").decide(Memberships.JOINING)),
                Map.entry("review", ReviewRules.edition("2023").decide(List.of(ELIGIBILITY))),
                Map.entry("participation", ParticipationRules.edition("2017").decide(Participations.FULL)),
                Map.entry("process", ProcessRules.edition("2018").decide(Memberships.CYCLE)),
                Map.entry("status", StatusRules.edition("2014").decide(Memberships.TURKEY, Memberships.DAY)),
                Map.entry("star comparison", StarComparison.of(Commitments.full(), StarColumn.CURRENT_PROGRESS_REPORT)),
                Map.entry("committee", CompositionRules.edition("2014").decide(Committees.full())),
                Map.entry("local entry", LocalEntryRules.edition("2020").decide(Programmes.LOCAL)),
                Map.entry("working group", WorkingGroupRules.edition("2013").decide(Programmes.GROUP)),
                Map.entry("award entry", AwardEntryRules.edition("2016").decide(Programmes.ENTRY)),
                Map.entry("funding", FundingRules.edition("2016").decide(Programmes.FUNDING)),
                Map.entry("contribution", ContributionRules.edition("2015").decide(Programmes.CONTRIBUTION)),
                Map.entry("case", CaseRules.edition("2017").decide(Concerns.SUSPENDED)),
                Map.entry("reports", IrmReportRules.edition("2022").decide(Reports.FULL)),
                Map.entry("calendar", CalendarRules.edition("2015").decide(Submissions.late())),
                Map.entry("meetings", MeetingRules.edition("2024").decide(List.of())),
                Map.entry("election", ElectionRules.edition("2017").decide(Committees.election())),
                Map.entry(
                        "plan", SeatPlanner.of(CompositionRules.edition("2014")).decide(QUESTION)));

        private static PublishedScore score() {
            return PublishedScore.of(
                    PROFILE.getCountry(),
                    PROFILE.getYear(),
                    ELIGIBILITY.getScore().getMinPoints(),
                    ELIGIBILITY.getScore().getBase());
        }

        @Test
        void come_to_the_same_for_every_profile() {
            List<Observation<PublishedPoints>> points = List.of(
                    Observation.known(PublishedPoints.of(4)),
                    Observation.known(PublishedPoints.of(0)),
                    Observation.notAssessed(),
                    Observation.unknown());
            List<Observation<CivicSpace>> civicSpaces = List.of(
                    Observation.known(CivicSpace.of(3, 2)),
                    Observation.known(CivicSpace.of(0, 4)),
                    Observation.known(CivicSpace.of(Observation.known(3), Observation.unknown())),
                    Observation.notAssessed(),
                    Observation.unknown());
            for (Observation<PublishedPoints> first : points) {
                for (Observation<PublishedPoints> second : points) {
                    for (Observation<CivicSpace> civicSpace : civicSpaces) {
                        EligibilityProfile profile = PROFILE.withFiscalTransparency(first.map(found -> found))
                                .withAccessToInformation(second.map(found -> found))
                                .withCivicSpace(civicSpace);
                        assertSameAgain(profile);
                    }
                }
            }
        }

        private static void assertSameAgain(EligibilityProfile profile) {
            JoiningRules.all().forEach(rules -> {
                Object decision = rules.decide(profile);
                assertThat(again(decision)).isEqualTo(decision);
            });
            EligibilityDecision decision = EligibilityRules.edition("2023").decide(profile);
            ReviewRules.all().forEach(rules -> {
                Object review = rules.decide(
                        List.of(ELIGIBILITY, EligibilityRules.edition("2023").decide(profile.withYear(2021))));
                assertThat(again(review)).isEqualTo(review);
                Object member = rules.decide(List.of(decision), 2019);
                assertThat(again(member)).isEqualTo(member);
            });
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                comparison | /published/total | 3 | /agreement
                comparison | /agreement | "OUTSIDE" | ``
                comparison | /published/year | 2022 | ``
                comparison | /published/country | {"code": "TUN", "name": "Tunisia"} | ``
                star comparison | /computed | "NOT_ASSESSED" | ``
                star comparison | /computed | "UNDETERMINED" | ``
                joining | /findings/1/observed | "not eligible" | /findings/1/observed
                joining | /edition/id | "2042" | /edition/id
                review | /edition/id | "2042" | /edition/id
                review | /findings/0/requirement/text | "after 9 consecutive years below" | /findings/0/requirement/text
                review | /findings/0/requirement/provenance | "UNCONFIRMED" | /findings/0/requirement/provenance
                calendar | /edition/id | "2042" | /edition/id
                calendar | /edition/id | "2018" | /edition/title
                calendar | /submission/yearDue | 2014 | /findings/0/requirement/text
                calendar | /submission/deliveryDate | "2016-06-30" | /findings/0/observed
                calendar | /submission/commitments | 15 | /findings/9/observed
                calendar | /findings/1/lastDay | "2016-11-30" | /findings/1/lastDay
                calendar | /findings/2/observed | "delivered on 2016-06-30" | /findings/2/observed
                calendar | /findings/9/outcome | "MET" | /findings/9/outcome
                local entry | /edition/id | "2042" | /edition/id
                local entry | /subject/monthsLeftInTerm | 15 | /findings/7/observed
                local entry | /subject/letterOfSupport | true | /findings/3/observed
                working group | /subject/governmentLeads | 0 | /findings/0/observed
                award entry | /subject/inEnglish | false | /findings/5/observed
                funding | /subject/governments | 5000000.50 | /findings/0/observed
                contribution | /subject/amount | 24999 | /findings/0/observed
                case | /edition/id | "2042" | /edition/id
                case | /edition/id | "2014" | /edition/title
                case | /question/day | "2025-04-01" | /findings/2/observed
                case | /decidesNext | "SUPPORT_UNIT" | /decidesNext
                case | /verdict | "PERMANENTLY_SUSPENDED" | /verdict
                reports | /edition/id | "2042" | /edition/id
                reports | /edition/id | "2014" | /edition/title
                reports | /reports/everyReport | false | /findings/1/observed
                reports | /reports/asOf | "2024-01-01" | /findings/1/observed
                reports | /verdict | "COMPLETE" | ``
                concern | /edition/id | "2042" | /edition/id
                concern | /edition/id | "2017" | /edition/title
                concern | /concern/outsideActionPlan | true | /findings/6/observed
                concern | /concern/filers/0/kind | "INDIVIDUAL" | /findings/0/observed
                concern | /verdict | "ADMISSIBLE" | ``
                rapid response | /edition/id | "2020" | /edition/title
                rapid response | /concern/seriousAllegation | false | /findings/3/observed
                joining steps | /edition/id | "2042" | /edition/id
                joining steps | /edition/id | "2012" | /edition/title
                joining steps | /steps/leadMinistry | true | /findings/6/observed
                joining steps | /findings/2/requirement/text | "a letter" | /findings/2/requirement/text
                joining steps | /verdict | "COMPLETE" | ``
                participation | /edition/id | "2042" | /edition/id
                participation | /edition/id | "2022" | /edition/title
                participation | /participation/website | false | /findings/13/observed
                participation | /participation/steps/TIMELINE | false | /findings/0/observed
                participation | /participation/levelDuringDevelopment | "NO_CONSULTATION" | /findings/8/observed
                participation | /findings/8/requirement/text | "level Inform" | /findings/8/requirement/text
                participation | /verdict | "COMPLIES" | ``
                process | /edition/id | "2042" | /edition/id
                process | /cycle/progress | false | /findings/5/observed
                process | /cycle/plan/day | "2019-01-01" | /findings/0/observed
                process | /findings/0/requirement/text | "a plan" | /findings/0/requirement/text
                process | /verdict | "ACTING_CONTRARY" | ``
                status | /edition/id | "2042" | /edition/id
                status | /question/day | "2017-09-22" | /findings/4/outcome
                status | /question/history/events/1/earliest | "2014-12-02" | /findings/1/observed
                status | /findings/1/observed | "Left review" | /findings/1/observed
                status | /findings/4/requirement/text | "for ever" | /findings/4/requirement/text
                status | /verdict | "ACTIVE" | ``
                status | /consequenceAfter | "2027-09-21" | /consequenceAfter
                committee | /edition/id | "2042" | /edition/id
                committee | /edition/title | "Ours" | /edition/title
                meetings | /edition/id | "2014" | /edition/id
                election | /edition/id | "2042" | /edition/id
                election | /edition/effectiveFrom | "2010-01-01" | /edition/effectiveFrom
                committee | /findings/0/requirement/text | "12 seats" | /findings/0/requirement/text
                committee | /findings/2/requirement/provenance | "UNCONFIRMED" | /findings/2/requirement/provenance
                committee | /findings/2/requirement/parameters | [] | /findings/2/requirement/parameters
                committee | /findings/4/requirement/citations | [] | /findings/4/requirement/citations
                committee | /findings/2/subject | "Everybody" | /findings/2/subject
                committee | /findings/1/subject | "Government" | /findings/1/subject
                committee | /findings/5/expected | "1 to 3" | /findings/5/expected
                meetings | /findings/0/requirement/text | "at least 1 meeting" | /findings/0/requirement/text
                meetings | /findings/1/subject | "Month" | /findings/1/subject
                election | /findings/0/candidate/country/name | "" | /findings/0/candidate/country/name
                review | /country/name | " " | /country/name
                election | /findings/1/requirement/text | "a seat for everybody" | /findings/1/requirement/text
                election | /findings/0/requirement/citations | [] | /findings/0/requirement/citations
                election | /committeeFindings/0/requirement/text | "at most 99 seats" | /committeeFindings/0/requirement/text
                election | /committeeFindings/2/subject | "Atlantis" | /committeeFindings/2/subject
                plan | /findings/0/requirement/text | "at most 99 seats" | /findings/0/requirement/text
                plan | /findings/3/requirement/citations | [] | /findings/3/requirement/citations
                plan | /findings/3/subject | "Atlantis" | /findings/3/subject
                """)
        void are_refused_where_the_edition_says_otherwise(String value, String pointer, String text, String told) {
            Object decided = VALUES.get(value);
            ObjectNode document = (ObjectNode) WireFormat.mapper().readTree(JSON.write(decided));
            int last = pointer.lastIndexOf('/');
            ((ObjectNode) document.at(pointer.substring(0, last)))
                    .set(pointer.substring(last + 1), WireFormat.mapper().readTree(text));
            Class<?> type = ValueType.find(decided.getClass()).orElseThrow().declared();

            assertThat((Object) JSON.read(JSON.write(decided), type)).isEqualTo(decided);
            assertThat(JSON.readAll("[" + document + "]", type).getFailures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getPointer()).hasValue("/0" + (told == null ? "" : told)));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                committee | /findings | 0 | expected a finding on SEATS of Government
                committee | /findings | 5 | expected a finding on REGIONAL_SEATS of Africa
                election | /findings | 1 | expected candidates for 1 seats of which 0 at most stay empty
                election | /committeeFindings | 3 | expected a finding on REGIONAL_SEATS of Americas
                plan | /findings | 4 | expected a finding on REGIONAL_SEATS of Americas: members who stay
                """)
        void are_refused_without_all_of_their_findings(String value, String pointer, int place, String told) {
            Object decided = VALUES.get(value);
            ObjectNode document = (ObjectNode) WireFormat.mapper().readTree(JSON.write(decided));
            ((ArrayNode) document.at(pointer)).remove(place);
            Class<?> type = ValueType.find(decided.getClass()).orElseThrow().declared();

            assertThat(JSON.readAll("[" + document + "]", type).getFailures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getPointer()).hasValue("/0" + pointer))
                    .asString()
                    .contains(told);
        }

        private static final EligibilityDecision OF_REFORM = EligibilityRules.edition("2014")
                .with("eligibility.threshold", "80%")
                .decide(PROFILE.withYear(2014));

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                /findings/0/observed/executiveBudgetProposal | false
                /findings/0/minPoints | 0
                /findings/1/observed/law | false
                /edition/assumptions | ["eligibility.threshold = 1/2 instead of 3/4"]
                /edition/assumptions | ["eligibility.threshold = 4/5 instead of 9/10"]
                /edition/id | "2011"
                /edition/id | "2099"
                /edition/title | "Ours"
                /edition/effectiveFrom | "2099-01-01"
                /edition/effectiveFrom | "2014-12-02"
                /country/name | ""
                """)
        void are_refused_where_a_reform_would_not_come_to_them(String pointer, String text) {
            ObjectNode document = (ObjectNode) WireFormat.mapper().readTree(JSON.write(OF_REFORM));
            int last = pointer.lastIndexOf('/');
            ((ObjectNode) document.at(pointer.substring(0, last)))
                    .set(pointer.substring(last + 1), WireFormat.mapper().readTree(text));

            assertThat(JSON.readAll("[" + document + "]", EligibilityDecision.class)
                            .getFailures())
                    .isNotEmpty();
        }

        @Test
        void are_refused_where_no_input_can_say_what_they_observed() {
            String review = JSON.write(ReviewRules.edition("2023").decide(List.of(ELIGIBILITY)));
            String broken = review.replace("\"year\" : 2023", "\"year\" : 202300");

            assertThat(broken).isNotEqualTo(review);
            Imported<ReviewDecision> read = JSON.readAll("[" + review + "," + broken + "]", ReviewDecision.class);
            assertThat(read.getValues()).hasSize(1);
            assertThat(read.getFailures())
                    .isNotEmpty()
                    .allSatisfy(failure ->
                            assertThat(failure.getPointer().orElse("")).startsWith("/1"));
        }

        @Test
        void are_read_as_written_by_reforms_of_every_kind() {
            List<UnaryOperator<EligibilityRules>> reforms = List.of(
                    rules -> rules.with("eligibility.threshold", "69%"),
                    rules -> rules.with("civilLiberties.bands", "4 from 6.5, 2 from 3"),
                    rules -> rules.with("civilLiberties.boundary", "INCLUSIVE"),
                    rules -> rules.with("eligibility.minimumCriteria", "2"),
                    rules -> rules.with("assetDisclosure.metric", "POINTS_AS_GIVEN"),
                    rules -> rules.with("eligibility.percentRounding", "DOWN"));
            Profiles.random(20170301).limit(2_000).forEach(profile -> {
                for (EligibilityRules rules : EligibilityRules.all()) {
                    EligibilityRules reform =
                            reforms.get(profile.hashCode() & 3).apply(rules);
                    EligibilityRules twice =
                            reforms.get(4 + (profile.hashCode() & 1)).apply(reform);
                    assertSameInJson(reform.decide(profile));
                    assertSameInJson(twice.decide(profile));
                }
            });
        }

        @Test
        void are_read_as_written_of_ten_thousand_plans() {
            List<CalendarDecision> decisions = Submissions.random(20150630)
                    .limit(10_000)
                    .map(plan -> CalendarRules.all()
                            .get(plan.getAsOf().getDayOfYear() % 5)
                            .decide(plan))
                    .toList();

            assertThat(JSON.readAll(JSON.write(decisions), CalendarDecision.class)
                            .getValues())
                    .isEqualTo(decisions);
        }

        @Test
        void are_read_as_written_of_a_thousand_committees_and_elections() {
            Random random = new Random(20170301);
            List<SteeringCommittee> committees =
                    Committees.random(20170301).limit(1_000).toList();
            for (SteeringCommittee committee : committees) {
                CompositionRules rules = CompositionRules.all()
                        .get(random.nextInt(CompositionRules.all().size()));
                assertSameInJson(rules.decide(committee));
                assertSameInJson(rules.decide(
                        committee,
                        committees.get(0).withDate(committee.getDate().minusYears(1))));
                assertSameInJson(ElectionRules.all().get(random.nextInt(2)).decide(election(committee, random)));
                List<CommitteeMember> members = new ArrayList<>(committee.getMembers(
                        random.nextBoolean() ? Constituency.GOVERNMENT : Constituency.CIVIL_SOCIETY));
                if (!members.isEmpty()) {
                    int staying = random.nextInt(members.size());
                    assertSameInJson(SeatPlanner.of(rules)
                            .decide(SeatQuestion.builder()
                                    .stayingMembers(members.subList(0, staying))
                                    .candidates(members.subList(staying, members.size()))
                                    .seats(1 + random.nextInt(3))
                                    .dimension(BalanceDimension.REGION)
                                    .build()));
                }
                for (BalanceDimension dimension : BalanceDimension.values()) {
                    assertSameInJson(Balance.of(committee, dimension));
                }
            }
        }

        @Test
        void are_read_as_written_of_participation_in_ten_thousand_plans() {
            List<ParticipationDecision> decisions = Participations.random(20220101)
                    .limit(10_000)
                    .map(plan -> ParticipationRules.all()
                            .get(plan.getPlan().getNumber() % 3)
                            .decide(plan))
                    .toList();

            assertThat(JSON.readAll(JSON.write(decisions), ParticipationDecision.class)
                            .getValues())
                    .isEqualTo(decisions);
            assertSameInJson(ParticipationRules.edition("2017")
                    .with("participation.forumMaxGapMonths", "6")
                    .decide(Participations.FULL));
        }

        @Test
        void are_read_as_written_of_histories_and_cycles() {
            Memberships.random(20161)
                    .limit(300)
                    .forEach(history -> StatusRules.all()
                            .forEach(rules -> assertSameInJson(rules.decide(history, Memberships.DAY))));
            ProcessRules.all().forEach(rules -> assertSameInJson(rules.decide(Memberships.CYCLE)));
            assertSameInJson(StatusRules.edition("2014")
                    .with("status.inactiveMonths", "6")
                    .decide(Memberships.TURKEY, Memberships.DAY));
        }

        private static Election election(SteeringCommittee committee, Random random) {
            return Election.builder()
                    .year(2017 + random.nextInt(5))
                    .seats(1 + random.nextInt(4))
                    .candidates(committee.getGovernmentMembers().stream()
                            .map(member -> Candidate.builder()
                                    .country(member.getCountry())
                                    .electoralRegion(member.getElectoralRegion())
                                    .printedPoints(
                                            random.nextInt(4) == 0
                                                    ? OptionalInt.empty()
                                                    : OptionalInt.of(random.nextInt(40)))
                                    .build())
                            .toList())
                    .stayingMembers(random.nextBoolean() ? Observation.unknown() : Observation.known(List.of()))
                    .build();
        }

        private static void assertSameInJson(Object value) {
            Class<?> type = ValueType.find(value.getClass()).orElseThrow().declared();
            assertThat((Object) JSON.read(JSON.write(value), type)).isEqualTo(value);
        }
    }

    @Test
    void refuses_decisions_of_a_year_before_any_score() {
        EligibilityProfile profile = EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2014)
                .build();
        String eligibility = JSON.write(EligibilityRules.forProfile(profile).decide(profile));
        String joining = JSON.write(JoiningRules.edition("2014-12").decide(profile));

        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> JSON.read(eligibility.replace(": 2014,", ": 2004,"), EligibilityDecision.class))
                .withMessageContaining("/year: found '2004', expected 2011 or later");
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> JSON.read(joining.replace(": 2014,", ": 2004,"), JoiningDecision.class))
                .withMessageContaining("/eligibility/year: found '2004', expected 2011 or later");
    }
}
