package io.github.ogprules.rules.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningRulesTest {

    private static final String RECOGNISED = "MAR";
    private static final String KOSOVO = "XKX";

    /** Which observations give which result of a test. */
    enum Core {
        ELIGIBLE,
        NOT_ELIGIBLE,
        NOT_ENOUGH_DATA,
        UNDETERMINED
    }

    enum Values {
        PASSED,
        NOT_PASSED,
        UNDETERMINED
    }

    @Nested
    class In_the_edition_of_2023 {

        @ParameterizedTest(name = "{0}, {1}: {2}; not universally recognised: {3}")
        @CsvSource({
            "ELIGIBLE, PASSED, MAY_JOIN, MAY_JOIN_WITHOUT_VOTE",
            "ELIGIBLE, NOT_PASSED, MAY_NOT_JOIN, MAY_NOT_JOIN",
            "ELIGIBLE, UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "NOT_ELIGIBLE, PASSED, MAY_NOT_JOIN, MAY_NOT_JOIN",
            "NOT_ELIGIBLE, NOT_PASSED, MAY_NOT_JOIN, MAY_NOT_JOIN",
            "NOT_ELIGIBLE, UNDETERMINED, MAY_NOT_JOIN, MAY_NOT_JOIN",
            "NOT_ENOUGH_DATA, PASSED, NOT_ENOUGH_DATA, NOT_ENOUGH_DATA",
            "NOT_ENOUGH_DATA, NOT_PASSED, MAY_NOT_JOIN, MAY_NOT_JOIN",
            "NOT_ENOUGH_DATA, UNDETERMINED, NOT_ENOUGH_DATA, NOT_ENOUGH_DATA",
            "UNDETERMINED, PASSED, UNDETERMINED, UNDETERMINED",
            "UNDETERMINED, NOT_PASSED, MAY_NOT_JOIN, MAY_NOT_JOIN",
            "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        })
        void the_tests_together_give(
                Core core, Values values, JoiningVerdict recognised, JoiningVerdict notRecognised) {
            assertThat(JoiningRules.current()
                            .decide(profile(RECOGNISED, core, values))
                            .getVerdict())
                    .isEqualTo(recognised);
            assertThat(JoiningRules.current()
                            .decide(profile(KOSOVO, core, values))
                            .getVerdict())
                    .isEqualTo(notRecognised);
        }
    }

    @Nested
    class States_that_are_not_universally_recognised {

        @ParameterizedTest
        @CsvSource({
            "2011, UNDETERMINED",
            "2012, UNDETERMINED",
            "2014, MAY_NOT_JOIN",
            "2017, MAY_NOT_JOIN",
            "2018, MAY_NOT_JOIN",
            "2023, MAY_JOIN_WITHOUT_VOTE",
        })
        void may_join_by_edition(String edition, JoiningVerdict verdict) {
            for (String country : List.of(KOSOVO, "TWN")) {
                JoiningDecision decision =
                        JoiningRules.edition(edition).decide(profile(country, Core.ELIGIBLE, Values.PASSED));

                assertThat(decision.getVerdict()).as(country).isEqualTo(verdict);
                assertThat(decision.getFindings().get(0).getObserved()).isEqualTo("not universally recognised");
            }
        }

        @Test
        void can_be_named_by_the_caller() {
            JoiningRules rules = JoiningRules.current().withStatesNotRecognised(Set.of(CountryCode.parse("PSE")));

            assertThat(rules.decide(profile("PSE", Core.ELIGIBLE, Values.PASSED))
                            .getVerdict())
                    .isEqualTo(JoiningVerdict.MAY_JOIN_WITHOUT_VOTE);
            assertThat(rules.decide(profile(KOSOVO, Core.ELIGIBLE, Values.PASSED))
                            .getVerdict())
                    .isEqualTo(JoiningVerdict.MAY_JOIN);
            assertThat(rules.getEdition().getAssumptions())
                    .singleElement()
                    .asString()
                    .startsWith("recognition.statesNotRecognised = [PSE] instead of [");
        }

        @Test
        void can_be_treated_otherwise() {
            JoiningRules rules = JoiningRules.current().withNonRecognisedStates(NonRecognisedStates.MAY_NOT_JOIN);

            assertThat(rules.decide(profile(KOSOVO, Core.ELIGIBLE, Values.PASSED))
                            .getVerdict())
                    .isEqualTo(JoiningVerdict.MAY_NOT_JOIN);
            assertThat(rules.getEdition().getAssumptions())
                    .containsExactly("recognition.nonRecognisedStates = MAY_NOT_JOIN instead of MAY_JOIN_WITHOUT_VOTE");
        }
    }

    @Nested
    class Editions {

        @Test
        void are_those_of_core_eligibility() {
            assertThat(JoiningRules.all())
                    .extracting(JoiningRules::getEligibility)
                    .containsExactlyElementsOf(EligibilityRules.all());
            assertThat(JoiningRules.all()).allSatisfy(rules -> {
                assertThat(rules.getEdition()).isEqualTo(rules.getEligibility().getEdition());
                assertThat(JoiningRules.edition(rules.getEdition().getId())).isSameAs(rules);
                assertThat(JoiningRules.on(rules.getEdition().getEffectiveFrom()))
                        .isSameAs(rules);
            });
            assertThat(JoiningRules.current()).isSameAs(JoiningRules.edition("2023"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011", "2012", "2014"})
        void before_2017_have_no_Values_Check(String edition) {
            JoiningDecision decision =
                    JoiningRules.edition(edition).decide(profile(RECOGNISED, Core.ELIGIBLE, Values.NOT_PASSED));

            assertThat(decision.getVerdict()).isEqualTo(JoiningVerdict.MAY_JOIN);
            assertThat(decision.getValuesCheck()).isEmpty();
            assertThat(decision.getFindings().get(2).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(decision.getFindings().get(2).getObserved()).isEqualTo("none in this edition");
            assertThat(decision.getFindings().get(2).getRequirement().getText()).isEqualTo("none before 2017-09-20");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2017", "2018", "2023"})
        void since_2017_have_the_Values_Check(String edition) {
            assertThat(JoiningRules.edition(edition).getValuesCheck()).contains(ValuesCheckRules.current());
        }

        @Test
        void list_the_parameters_of_all_tests() {
            assertThat(JoiningRules.edition("2014").getParameters())
                    .hasSize(
                            2 + EligibilityRules.edition("2014").getParameters().size());
            assertThat(JoiningRules.edition("2023").getParameters())
                    .containsAll(EligibilityRules.edition("2023").getParameters())
                    .containsAll(ValuesCheckRules.current().getParameters())
                    .hasSize(
                            4 + EligibilityRules.edition("2023").getParameters().size());
        }

        @Test
        void begin_with_the_first_list() {
            assertThatThrownBy(() -> JoiningRules.on(LocalDate.of(2011, 7, 31)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2011-08-01");
        }
    }

    @Nested
    class Reforms {

        @Test
        void of_the_points_are_named_and_used() {
            JoiningRules rules = JoiningRules.current()
                    .withEligibility(EligibilityRules.current().withThreshold(Ratio.ofPercent(100)));

            assertThat(rules.getEdition().getAssumptions())
                    .containsExactly("eligibility.threshold = 1/1 instead of 3/4");
            assertThat(rules.decide(profile(RECOGNISED, Core.ELIGIBLE, Values.PASSED))
                            .getVerdict())
                    .isEqualTo(JoiningVerdict.MAY_NOT_JOIN);
        }

        @Test
        void of_the_Values_Check_are_named_and_used() {
            JoiningRules rules = JoiningRules.current()
                    .withValuesCheck(ValuesCheckRules.current().withMinimumLevel(2));

            assertThat(rules.getEdition().getAssumptions())
                    .containsExactly("valuesCheck.minimumLevel = 2 instead of 3");
            assertThat(rules.decide(profile(RECOGNISED, Core.ELIGIBLE, Values.NOT_PASSED))
                            .getVerdict())
                    .isEqualTo(JoiningVerdict.MAY_JOIN);
        }
    }

    @Nested
    class A_decision {

        @Test
        void holds_the_decisions_of_the_tests_and_a_finding_for_each() {
            EligibilityProfile profile = profile(RECOGNISED, Core.ELIGIBLE, Values.PASSED);
            JoiningDecision decision = JoiningRules.current().decide(profile);

            assertThat(decision.getEdition()).isEqualTo(JoiningRules.current().getEdition());
            assertThat(decision.getEligibility())
                    .isEqualTo(EligibilityRules.current().decide(profile));
            assertThat(decision.getValuesCheck())
                    .isEqualTo(Optional.of(ValuesCheckRules.current().decide(profile)));
            assertThat(decision.getFindings())
                    .extracting(JoiningFinding::getCriterion)
                    .containsExactly(JoiningTest.RECOGNITION, JoiningTest.CORE_ELIGIBILITY, JoiningTest.VALUES_CHECK);
            assertThat(decision.getFindings())
                    .extracting(JoiningFinding::getObserved)
                    .containsExactly("not among the states in question", "eligible", "passed");
            assertThat(decision.getFindings())
                    .extracting(finding -> finding.getRequirement().getText())
                    .containsExactly(
                            "a universally recognised state",
                            "at least 3/4 of the possible points",
                            "level 3 or higher of 0 to 4 (both of the two indicators)");
            assertThat(decision.getFindings())
                    .extracting(JoiningFinding::getOutcome)
                    .containsOnly(Outcome.MET);
        }

        @Test
        void of_the_core_verdicts_keeps_each_apart() {
            assertThat(List.of(Core.values())).allSatisfy(core -> {
                JoiningDecision decision = JoiningRules.current().decide(profile(RECOGNISED, core, Values.PASSED));
                assertThat(decision.getEligibility().getVerdict()).isEqualTo(EligibilityVerdict.valueOf(core.name()));
                assertThat(decision.getFindings().get(1).getObserved())
                        .isEqualTo(decision.getEligibility().getVerdict().getLabel());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAY_JOIN, may join",
        "MAY_JOIN_WITHOUT_VOTE, may join without vote",
        "MAY_NOT_JOIN, may not join",
        "NOT_ENOUGH_DATA, not enough data",
        "UNDETERMINED, undetermined",
    })
    void labels_its_verdicts(JoiningVerdict verdict, String label) {
        assertThat(verdict.getLabel()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"RECOGNITION, Recognition", "CORE_ELIGIBILITY, Core eligibility", "VALUES_CHECK, Values Check"})
    void labels_its_tests(JoiningTest test, String label) {
        assertThat(test.getLabel()).isEqualTo(label);
    }

    private static EligibilityProfile profile(String country, Core core, Values values) {
        PublishedPoints full = PublishedPoints.of(4);
        PublishedPoints none = PublishedPoints.of(0);
        EligibilityProfile.Builder profile = EligibilityProfile.builder()
                .country(Country.of(country, country))
                .year(2023)
                .civicSpace(
                        switch (values) {
                            case PASSED -> Observation.known(CivicSpace.of(3, 3));
                            case NOT_PASSED -> Observation.known(CivicSpace.of(2, 2));
                            case UNDETERMINED -> Observation.<CivicSpace>unknown();
                        });
        Observation<AssetDisclosure> assetDisclosure =
                core == Core.UNDETERMINED ? Observation.unknown() : Observation.known(none);
        switch (core) {
            case ELIGIBLE, UNDETERMINED ->
                profile.fiscalTransparency(full)
                        .accessToInformation(core == Core.ELIGIBLE ? full : none)
                        .assetDisclosure(assetDisclosure)
                        .citizenEngagement(full);
            case NOT_ELIGIBLE ->
                profile.fiscalTransparency(none)
                        .accessToInformation(none)
                        .assetDisclosure(none)
                        .citizenEngagement(full);
            case NOT_ENOUGH_DATA ->
                profile.fiscalTransparency(Observation.notAssessed())
                        .accessToInformation(Observation.notAssessed())
                        .assetDisclosure(full)
                        .citizenEngagement(full);
        }
        return profile.build();
    }
}
