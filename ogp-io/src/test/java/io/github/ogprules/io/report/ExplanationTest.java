package io.github.ogprules.io.report;

import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Concerns;
import io.github.ogprules.io.Dossiers;
import io.github.ogprules.io.HostileTexts;
import io.github.ogprules.io.Memberships;
import io.github.ogprules.io.Participations;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.Programmes;
import io.github.ogprules.io.Reports;
import io.github.ogprules.io.Submissions;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlan;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.committee.SeatQuestion;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.concern.RapidResponseRules;
import io.github.ogprules.rules.dossier.DossierAssessment;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilitySeries;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusQuestion;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.programme.AwardEntryRules;
import io.github.ogprules.rules.programme.ContributionRules;
import io.github.ogprules.rules.programme.FundingRules;
import io.github.ogprules.rules.programme.LocalEntryRules;
import io.github.ogprules.rules.programme.WorkingGroupRules;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarRules;
import io.github.ogprules.rules.star.StarVerdict;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    private static final CommitmentAssessment MID_TERM =
            Commitments.full().getAssessments().get(0);

    private static final SeatQuestion QUESTION = SeatQuestion.builder()
            .stayingMembers(Committees.full().getCivilSocietyMembers().subList(0, 1))
            .candidates(Committees.full().getCivilSocietyMembers().subList(1, 2))
            .seats(1)
            .dimension(BalanceDimension.REGION)
            .build();

    /** Decisions of every kind, by every edition and by a reform of each. */
    static Stream<Decision> decisions() {
        return Stream.of(
                        Profiles.random(5)
                                .flatMap(profile -> Stream.of(
                                                decisions(EligibilityRules.all(), profile),
                                                decisions(JoiningRules.all(), profile),
                                                decisions(ValuesCheckRules.all(), profile),
                                                decisions(
                                                        ReviewRules.all(),
                                                        List.of(EligibilityRules.edition("2023")
                                                                .decide(profile))))
                                        .flatMap(Function.identity())),
                        decisions(CalendarRules.all(), Submissions.late()),
                        decisions(IrmReportRules.all(), Reports.FULL),
                        decisions(LocalEntryRules.all(), Programmes.LOCAL),
                        decisions(WorkingGroupRules.all(), Programmes.GROUP),
                        decisions(AwardEntryRules.all(), Programmes.ENTRY),
                        decisions(FundingRules.all(), Programmes.FUNDING),
                        decisions(ContributionRules.all(), Programmes.CONTRIBUTION),
                        decisions(ConcernRules.all(), Concerns.FULL),
                        decisions(CaseRules.all(), Concerns.SUSPENDED),
                        decisions(RapidResponseRules.all(), Concerns.FULL),
                        decisions(JoiningStepsRules.all(), Memberships.JOINING),
                        decisions(ParticipationRules.all(), Participations.FULL),
                        decisions(ProcessRules.all(), Memberships.CYCLE),
                        decisions(StatusRules.all(), StatusQuestion.of(Memberships.TURKEY, Memberships.DAY)),
                        decisions(StarRules.all(), MID_TERM),
                        decisions(RelevanceRules.all(), MID_TERM),
                        decisions(HighAmbitionRules.all(), MID_TERM),
                        decisions(HighCompletionRules.all(), MID_TERM),
                        decisions(StrongEarlyResultsRules.all(), MID_TERM),
                        decisions(DesignFilterRules.all(), MID_TERM),
                        decisions(CompositionRules.all(), Committees.full()),
                        Committees.random(3).limit(10).map(CompositionRules.edition("2014")::decide),
                        decisions(ElectionRules.all(), Committees.election()),
                        decisions(
                                MeetingRules.all(),
                                List.of(Meeting.of(
                                        LocalDate.of(2016, 5, 3), MeetingLevel.MINISTERIAL, MeetingFormat.IN_PERSON))),
                        decisions(
                                CompositionRules.all().stream()
                                        .map(SeatPlanner::of)
                                        .toList(),
                                QUESTION))
                .flatMap(Function.identity());
    }

    private static <I> Stream<Decision> decisions(List<? extends Rule<I, ?>> editions, I input) {
        return editions.stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule), reform(rule).stream()))
                .map(rule -> rule.decide(input));
    }

    /** The rule with another value of the first parameter that takes one of these texts. */
    @SuppressWarnings("unchecked") // a reform decides on what its edition decides on
    private static <I> Optional<Rule<I, ?>> reform(Rule<I, ?> rule) {
        if (!(rule instanceof ParameterizedRule<?, ?, ?> edition)) {
            return Optional.empty();
        }
        for (Parameter<?> parameter : edition.getAllParameters()) {
            for (String text :
                    List.of("2", "3", "80%", "20%", "yes", "no", "Complete", "Outstanding", "Access to information")) {
                try {
                    ParameterizedRule<?, ?, ?> reform = edition.with(parameter.getName(), text);
                    if (reform.getEdition().isReform()) {
                        return Optional.of((Rule<I, ?>) reform);
                    }
                } catch (IllegalArgumentException e) {
                    // Another text may do.
                }
            }
        }
        throw new AssertionError("no reform of " + rule.getEdition() + " found");
    }

    @Nested
    class Of_every_decision {

        @Test
        void of_the_library_is_looked_at() {
            List<Class<?>> types = new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("io.github.ogprules.rules")
                            .stream()
                            .filter(type -> type.isInterface() && type.isAssignableTo(Decision.class))
                            .<Class<?>>map(JavaClass::reflect)
                            .filter(type -> type != Decision.class)
                            .toList();
            List<Decision> decisions = decisions().toList();

            assertThat(types)
                    .hasSizeGreaterThanOrEqualTo(9)
                    .allSatisfy(type ->
                            assertThat(decisions).as(type.getSimpleName()).anyMatch(type::isInstance));
            assertThat(decisions).anyMatch(decision -> decision.getEdition().isReform());
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.report.ExplanationTest#decisions")
        void has_verdict_edition_requirements_and_sources_as_text_and_in_Markdown(Decision decision) {
            Explanation explanation = Explanation.of(decision);
            RenderedMarkdown markdown = RenderedMarkdown.of(explanation.markdown());

            assertThat(explanation.text()).endsWith("\n");
            assertThat(withoutSpace(explanation.text())).contains(expected(decision));
            assertThat(withoutSpace(markdown.text())).contains(expected(decision));
            assertThat(markdown.strangers()).isEmpty();
            Lines.check(explanation.text());
        }

        private static List<String> expected(Decision decision) {
            List<String> expected = new ArrayList<>();
            expected.add(decision.getVerdict().getLabel());
            expected.add("Edition " + decision.getEdition().getId());
            expected.add(decision.getEdition().getTitle());
            decision.getEdition().getAssumptions().forEach(assumption -> expected.add("Assumed: " + assumption));
            findings(decision).forEach(finding -> {
                expected.add(finding.getRequirement().getText());
                expected.add(finding.getRequirement().getProvenance().getLabel());
                finding.getRequirement().getCitations().forEach(citation -> {
                    expected.add(citation.getTitle());
                    citation.getUrl().ifPresent(address -> expected.add(address.toString()));
                });
            });
            return expected.stream()
                    .map(ExplanationTest::withoutSpace)
                    .distinct()
                    .toList();
        }

        private static Stream<Finding> findings(Decision decision) {
            return Stream.concat(
                    decision.getFindings().stream(),
                    decision instanceof JoiningDecision joining
                            ? Stream.concat(
                                    joining.getEligibility().getFindings().stream(),
                                    joining.getValuesCheck().stream().flatMap(check -> check.getFindings().stream()))
                            : decision instanceof ElectionDecision election
                                    ? election.getCommitteeFindings().stream()
                                    : Stream.empty());
        }
    }

    /** Lines are broken at spaces, and words that are too long anywhere. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Nested
    class Of_decisions_that_have_no_report {

        @Test
        void names_the_report_that_a_star_is_by() {
            assertThat(Explanation.of(
                                    StarRules.edition("current-progress-report").decide(MID_TERM))
                            .text())
                    .startsWith("""
                            Mid-Term Report: not starred, first failing Completion
                            Edition current-progress-report: Transformative potential impact; completion at mid-term

                              Report: met
                                  observed  Mid-Term Report on a plan of 2016
                            """);
        }

        @Test
        void says_of_a_measure_what_was_observed_and_required() {
            assertThat(Explanation.of(HighCompletionRules.edition("2024").decide(MID_TERM))
                            .text())
                    .startsWith("Measure: ")
                    .contains("\nEdition 2024: High completion, as in the commitments database of 2024\n")
                    .contains("\n  Completion: ")
                    .contains("\n      required  Completion Substantial or Complete\n");
        }

        @Test
        void says_what_changed_from_a_year_to_the_next_and_why() {
            EligibilityProfile before = EligibilityProfile.builder()
                    .country(Country.of("GEO", "Georgia"))
                    .year(2013)
                    .fiscalTransparency(BudgetDocuments.of(true, false))
                    .accessToInformation(AccessToInformationInstruments.lawInPlace())
                    .assetDisclosure(AssetDisclosureLaw.noLaw())
                    .citizenEngagement(CivilLiberties.parse("8.00"))
                    .build();
            EligibilityProfile after = before.withYear(2014)
                    .withFiscalTransparency(Observation.known(BudgetDocuments.of(true, true)))
                    .withCitizenEngagement(Observation.notAssessed());

            assertThat(Explanation.of(EligibilitySeries.of(List.of(before, after)), 2014)
                            .text()
                            .lines()
                            .map(String::stripTrailing))
                    .startsWith(
                            "Georgia (GEO): 2013 undetermined, 2014 not eligible",
                            "",
                            "Criterion              2013    2014          Change  Explanation",
                            "---------------------  ------  ------------  ------  -----------------------------------------------",
                            "Fiscal transparency    2       4             +2      now Executive's Budget Proposal yes, Audit R...",
                            "Access to information  4       4             0",
                            "Asset disclosure       0 to 4  0             -       by other rules",
                            "Citizen engagement     4       not assessed  -       now not assessed",
                            "",
                            "Rules of 2013")
                    .contains("Rules of 2014");
        }

        @Test
        void says_of_a_country_what_every_rule_says_the_earliest_first() {
            DossierAssessment assessment = DossierAssessment.of(Dossiers.GHANA_IN_2026, LocalDate.of(2026, 12, 1));

            assertThat(Explanation.of(assessment).text().lines())
                    .startsWith("Ghana (GHA) on 2026-12-01: active", "", "  2011-09-20: Status")
                    .contains(
                            "  2014: Eligibility",
                            "  2026-11-30: IRM reports",
                            "To come or missing",
                            "  2024-04: action plan 5, First report");
            assertThat(Explanation.of(DossierAssessment.of(Dossiers.GHANA_IN_2026, LocalDate.of(2013, 1, 1)))
                            .text()
                            .lines())
                    .contains("Left out", "  Eligibility, 2014: later than 2013-01-01");
        }

        @Test
        void says_which_report_of_the_irm_is_missing() {
            assertThat(Explanation.of(IrmReportRules.edition("2022").decide(Reports.FULL))
                            .text())
                    .startsWith("Ghana, action plan 5: missing\n")
                    .contains("Action Plan Review, 4 months after submission: by 2024-04");
        }

        @Test
        void says_of_a_letter_of_concern_by_which_procedure_it_is_decided() {
            assertThat(Explanation.of(ConcernRules.edition("2017").decide(Concerns.FULL))
                            .text())
                    .startsWith("Mexico (MEX), letter of concern: not admissible\n");
            assertThat(Explanation.of(RapidResponseRules.edition("2018").decide(Concerns.FULL))
                            .text())
                    .startsWith("Mexico (MEX), Rapid Response: undetermined\n");
        }

        @Test
        void says_of_the_steps_to_join_which_are_missing() {
            assertThat(Explanation.of(JoiningStepsRules.edition("2016").decide(Memberships.JOINING))
                            .text()
                            .replaceAll("\\s+", " "))
                    .startsWith(
                            "Benin (BEN), steps to join: incomplete (missing: Lead ministry, Commitment to the IRM) ")
                    .contains(
                            "Signed by a senior leader: undetermined observed unknown required a letter signed by a senior"
                                    + " political leader");
        }

        @Test
        void says_of_participation_how_each_phase_stands() {
            assertThat(Explanation.of(ParticipationRules.edition("2017").decide(Participations.FULL))
                            .text()
                            .replaceAll("\\s+", " "))
                    .startsWith(
                            "Malta, action plan 3: does not comply (development: does not comply, implementation: does"
                                    + " not comply) ")
                    .contains(
                            "Level during development: not met observed Consult required level Involve or Collaborate or"
                                    + " Empower");
        }

        @Test
        void says_of_the_Values_Check_what_joining_says_of_it() {
            assertThat(Explanation.of(ValuesCheckRules.edition("2017").decide(Profiles.mixed()))
                            .text())
                    .startsWith("Values Check: ")
                    .contains("      observed  V-Dem level ");
        }

        @Test
        void says_of_a_plan_for_seats_in_how_many_ways_and_which_is_the_most_even() {
            SeatPlan plan = SeatPlanner.of(CompositionRules.edition("2014")).decide(QUESTION);

            assertThat(Explanation.of(plan).text())
                    .startsWith("Plan for seats of the Steering Committee: "
                            + plan.getVerdict().getLabel() + "\n")
                    .contains("\nSets of candidates\n\n  In order: " + plan.getNumberOfSets() + "\n");
        }

        @Test
        void needs_neither_the_committee_nor_the_election() {
            assertThat(Explanation.of(CompositionRules.edition("2014").decide(Committees.full()))
                            .text())
                    .startsWith("Steering Committee: ")
                    .contains("\nFindings\n");
            assertThat(Explanation.of(ElectionRules.edition("2017").decide(Committees.election()))
                            .text())
                    .startsWith("Election of government members: decided, turnout 67 %\n");
        }
    }

    @Nested
    class Of_a_star_under_a_reform {

        private static final AssessedCommitment COMMITMENT = Commitments.full();

        private static StarRules strict(StarRules rules) {
            return rules.with(MINIMUM_COMPLETION, Optional.of(Completion.COMPLETE));
        }

        @Test
        void says_what_was_set_for_each_report() {
            FinalStar star = FinalStar.of(COMMITMENT, report -> strict(StarRules.forReport(report)));

            assertThat(Explanation.of(star).text())
                    .contains(", reformed: ")
                    .contains("\nAssumed: star.minimumCompletion = COMPLETE instead of SUBSTANTIAL\n");
        }

        @Test
        void can_be_tabulated_too() {
            AssessedCommitment starred =
                    COMMITMENT.withAssessments(MID_TERM.withCompletion(Observation.known(Completion.SUBSTANTIAL)));
            List<StarComparison> byOgp = StarComparison.all(starred);
            List<StarComparison> byReform =
                    StarComparison.all(starred, (column, report) -> strict(StarRules.forColumn(column, report)));

            assertThat(byReform)
                    .extracting(StarComparison::getPublished)
                    .isEqualTo(byOgp.stream().map(StarComparison::getPublished).toList());
            assertThat(byReform).extracting(StarComparison::getComputed).doesNotContain(StarVerdict.STARRED);
            assertThat(StarReport.standard().planTable(List.of(starred), byReform))
                    .contains("0 / ");
        }
    }

    @Nested
    class Of_a_rule_of_the_users_own {

        private record OwnVerdict(String name) implements CodeList {

            @Override
            public String getLabel() {
                return name;
            }
        }

        private record OwnFinding(
                CodeList getCriterion, Observation<Integer> getObserved, Requirement getRequirement, Outcome getOutcome)
                implements Finding {}

        private record OwnDecision(Edition getEdition, CodeList getVerdict, List<Finding> getFindings)
                implements Decision {}

        private static Decision decision(String text) {
            Citation citation = Citation.builder()
                    .title(text)
                    .publisher("A parliament")
                    .url(URI.create("https://example.org/law"))
                    .build();
            Parameter<Integer> parameter = Parameter.of("own.minimum", 3, Provenance.DOCUMENTED, citation);
            return new OwnDecision(
                    Edition.of("1", text, LocalDate.of(2020, 1, 1), Provenance.DOCUMENTED, citation),
                    new OwnVerdict(text),
                    List.of(new OwnFinding(
                            new OwnVerdict("Hearings"),
                            Observation.known(2),
                            Requirement.of(text, parameter),
                            Outcome.NOT_MET)));
        }

        @Test
        void says_what_every_decision_says() {
            assertThat(Explanation.of(decision("three hearings")).text()).isEqualTo("""
                    Decision: three hearings
                    Edition 1: three hearings

                      Hearings: not met
                          observed  2
                          required  three hearings
                          source    documented [1]

                    Sources
                      [1] three hearings. A parliament. https://example.org/law
                    """);
        }

        @Test
        void obeys_none_of_its_texts() {
            RenderedMarkdown harmless =
                    RenderedMarkdown.of(Explanation.of(decision("harmless")).markdown());
            for (String hostile : HostileTexts.named()) {
                Explanation explanation = Explanation.of(decision(hostile));
                RenderedMarkdown markdown = RenderedMarkdown.of(explanation.markdown());

                assertThat(markdown.strangers()).as(hostile).isEmpty();
                assertThat(markdown.places()).as(hostile).isEqualTo(harmless.places());
                assertThat(markdown.links()).as(hostile).isEqualTo(harmless.links());
                assertThat(explanation.text()).as(hostile).doesNotContainPattern(TextsOfFilesTest.HIDDEN);
                Lines.check(explanation.text());
            }
        }
    }

    @Nested
    class A_value {

        @Test
        void is_equal_to_another_that_says_the_same() {
            Explanation explanation = Explanation.of(StarRules.edition("2014").decide(MID_TERM));

            assertThat(explanation)
                    .isEqualTo(Explanation.of(StarRules.edition("2014").decide(MID_TERM)))
                    .hasSameHashCodeAs(Explanation.of(StarRules.edition("2014").decide(MID_TERM)))
                    .isNotEqualTo(Explanation.of(StarRules.edition("2015").decide(MID_TERM)))
                    .hasToString(explanation.text());
        }
    }

    @Nested
    class Of_a_decision_by_every_reading {

        private final EligibilityProfile onTheBoundary = EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2023)
                .fiscalTransparency(PublishedPoints.of(4))
                .accessToInformation(PublishedPoints.of(3))
                .assetDisclosure(PublishedPoints.of(2))
                .citizenEngagement(CivilLiberties.parse("5.00"))
                .build();

        private final EligibilityRules rules = EligibilityRules.edition("2023");

        @Test
        void is_that_of_the_rule_with_one_line_on_what_it_depends_on() {
            String line =
                    "Unsettled: not eligible under 4, eligible under 4 of 8 readings of what the sources leave open:"
                            + " it depends on civilLiberties.boundary.\n\n";

            String markdown =
                    Explanation.of(rules.readings().decide(onTheBoundary)).markdown();

            assertThat(markdown).contains(line);
            assertThat(markdown.replace(line, ""))
                    .isEqualTo(Explanation.of(rules.decide(onTheBoundary)).markdown());
        }

        @Test
        void says_so_where_it_depends_on_nothing() {
            assertThat(Explanation.of(rules.readings().decide(Profiles.georgia()))
                            .markdown())
                    .contains("\nUnsettled: eligible under 8 of 8 readings of what the sources leave open.\n");
        }
    }
}
