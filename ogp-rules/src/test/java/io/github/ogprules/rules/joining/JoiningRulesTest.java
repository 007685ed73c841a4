package io.github.ogprules.rules.joining;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static io.github.ogprules.rules.joining.JoiningParameters.ELIGIBILITY_EDITION;
import static io.github.ogprules.rules.joining.JoiningParameters.NON_RECOGNISED_STATES;
import static io.github.ogprules.rules.joining.JoiningParameters.STATES_NOT_RECOGNISED;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.MINIMUM_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
            "NOT_ENOUGH_DATA, UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "UNDETERMINED, PASSED, UNDETERMINED, UNDETERMINED",
            "UNDETERMINED, NOT_PASSED, MAY_NOT_JOIN, MAY_NOT_JOIN",
            "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        })
        void the_tests_together_give(
                Core core, Values values, JoiningVerdict recognised, JoiningVerdict notRecognised) {
            assertThat(JoiningRules.edition("2023-05")
                            .decide(profile(RECOGNISED, core, values))
                            .getVerdict())
                    .isEqualTo(recognised);
            assertThat(JoiningRules.edition("2023-05")
                            .decide(profile(KOSOVO, core, values))
                            .getVerdict())
                    .isEqualTo(notRecognised);
        }
    }

    @Nested
    class States_that_are_not_universally_recognised {

        @ParameterizedTest
        @CsvSource({
            "2011-08-01, UNDETERMINED",
            "2014-04-30, UNDETERMINED",
            "2014-05-01, MAY_NOT_JOIN",
            "2014-12-01, MAY_NOT_JOIN",
            "2017-09-20, MAY_NOT_JOIN",
            "2022-12-31, MAY_NOT_JOIN",
            "2023-01-01, MAY_JOIN_WITHOUT_VOTE",
            "2023-05-25, MAY_JOIN_WITHOUT_VOTE",
            "2023-05-26, MAY_JOIN_WITHOUT_VOTE",
            "2024-01-01, MAY_JOIN_WITHOUT_VOTE",
        })
        void may_join_by_date(LocalDate date, JoiningVerdict verdict) {
            for (String country : List.of(KOSOVO, "TWN")) {
                JoiningDecision decision = JoiningRules.on(date).decide(profile(country, Core.ELIGIBLE, Values.PASSED));

                assertThat(decision.getVerdict()).as(country).isEqualTo(verdict);
                assertThat(decision.getFindings().get(0).getObserved())
                        .isEqualTo(Observation.known("not universally recognised"));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "2011-08-01, UNCONFIRMED, No source for the time before 2014-05",
            "2014-05-01, DOCUMENTED, No consensus in the Steering Committee from 2014-05 on",
            "2023-01-01, INFERRED, after 2022-11-14 and before 2023-07. Alternative until then: MAY_NOT_JOIN",
            "2023-05-26, DOCUMENTED, Until 2023-06-30 inferred",
        })
        void are_treated_as_firmly_as_the_sources_say(LocalDate date, Provenance provenance, String note) {
            Parameter<NonRecognisedStates> parameter =
                    JoiningRules.on(date).getParameters().of(NON_RECOGNISED_STATES);

            assertThat(parameter.getProvenance()).isEqualTo(provenance);
            assertThat(parameter.getNote())
                    .hasValueSatisfying(text -> assertThat(text).contains(note));
        }

        @Test
        void are_two_that_OGP_named_and_that_no_other_is_one_is_inferred() {
            assertThat(JoiningRules.all()).allSatisfy(rules -> {
                Parameter<Set<CountryCode>> states = rules.getParameters().of(STATES_NOT_RECOGNISED);
                assertThat(states.getValue()).containsExactly(CountryCode.parse("TWN"), CountryCode.parse("XKX"));
                assertThat(states.getProvenance()).isEqualTo(Provenance.INFERRED);
                assertThat(states.getNote())
                        .hasValueSatisfying(text -> assertThat(text)
                                .contains("Documented: OGP named Kosovo and Taiwan.")
                                .contains("Inferred: every other country counts as recognised"));
            });
        }

        @Test
        void are_found_by_what_is_provided_for_them_and_others_by_the_list_alone() {
            assertThat(JoiningRules.edition("2018")
                            .decide(profile(KOSOVO, Core.ELIGIBLE, Values.PASSED))
                            .getFindings()
                            .get(0)
                            .getRequirement()
                            .getParameters())
                    .containsExactly("recognition.nonRecognisedStates", "recognition.statesNotRecognised");
            assertThat(JoiningRules.edition("2011")
                            .decide(profile(RECOGNISED, Core.ELIGIBLE, Values.PASSED))
                            .getFindings()
                            .get(0)
                            .getRequirement())
                    .returns(List.of("recognition.statesNotRecognised"), Requirement::getParameters)
                    .returns(Provenance.INFERRED, Requirement::getProvenance);
        }

        @Test
        void can_be_named_by_the_caller() {
            JoiningRules rules =
                    JoiningRules.edition("2023-05").with(STATES_NOT_RECOGNISED, Set.of(CountryCode.parse("PSE")));

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

        @ParameterizedTest
        @CsvSource({
            "2011, what holds for others is not documented",
            "2018, others may not join",
            "2023-05, others may join without vote",
        })
        void are_told_what_holds_for_them(String edition, String words) {
            assertThat(JoiningRules.edition(edition)
                            .decide(profile(KOSOVO, Core.ELIGIBLE, Values.PASSED))
                            .getFindings()
                            .get(0)
                            .getRequirement()
                            .getText())
                    .isEqualTo("a universally recognised state; " + words);
        }

        @Test
        void can_be_treated_otherwise() {
            JoiningRules rules =
                    JoiningRules.edition("2023-05").with(NON_RECOGNISED_STATES, NonRecognisedStates.MAY_NOT_JOIN);

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
        void are_named_by_their_day_and_have_the_values_check_of_their_time() {
            List<JoiningRules> editions = JoiningRules.all();
            for (int place = 0; place < editions.size(); place++) {
                Edition edition = editions.get(place).getEdition();
                LocalDate first = edition.getEffectiveFrom();
                assertThat(JoiningParts.idOn(first)).isEqualTo(edition.getId());
                if (place > 0) {
                    assertThat(JoiningParts.idOn(first.minusDays(1)))
                            .isEqualTo(editions.get(place - 1).getEdition().getId());
                }
                assertThat(JoiningParts.valuesCheck(edition))
                        .isEqualTo(
                                first.isBefore(LocalDate.of(2017, 9, 20))
                                        ? Optional.empty()
                                        : Optional.of(ValuesCheckRules.current()));
            }
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # id,    from,       provenance, core, Values Check, states that are not universally recognised
                2011,    2011-08-01, DOCUMENTED, 2011, none, NOT_DOCUMENTED
                2012,    2012-12-01, INFERRED,   2012, none, NOT_DOCUMENTED
                2014-05, 2014-05-01, DOCUMENTED, 2012, none, MAY_NOT_JOIN
                2014-12, 2014-12-01, DOCUMENTED, 2014, none, MAY_NOT_JOIN
                2017,    2017-09-20, DOCUMENTED, 2017, 2017, MAY_NOT_JOIN
                2018,    2018-06-01, DOCUMENTED, 2018, 2017, MAY_NOT_JOIN
                2023-01, 2023-01-01, INFERRED,   2018, 2017, MAY_JOIN_WITHOUT_VOTE
                2023-05, 2023-05-26, DOCUMENTED, 2023, 2017, MAY_JOIN_WITHOUT_VOTE
                """)
        void begin_when_one_of_the_tests_changes(
                String id,
                LocalDate from,
                Provenance provenance,
                String core,
                String valuesCheck,
                NonRecognisedStates nonRecognised) {
            JoiningRules rules = JoiningRules.edition(id);

            assertThat(JoiningRules.on(from)).isSameAs(rules);
            assertThat(rules.getEdition())
                    .returns(id, Edition::getId)
                    .returns(from, Edition::getEffectiveFrom)
                    .returns(provenance, Edition::getProvenance)
                    .returns(false, Edition::isReform);
            assertThat(rules.getEdition().getTitle()).isNotBlank();
            assertThat(rules.getEdition().getCitations()).isNotEmpty();
            assertThat(rules.getEligibility()).isSameAs(EligibilityRules.edition(core));
            assertThat(rules.get(ELIGIBILITY_EDITION)).isEqualTo(core);
            assertThat(rules.getValuesCheck())
                    .isEqualTo(
                            valuesCheck.equals("none")
                                    ? Optional.empty()
                                    : Optional.of(ValuesCheckRules.edition(valuesCheck)));
            assertThat(rules.get(NON_RECOGNISED_STATES)).isEqualTo(nonRecognised);
        }

        @Test
        void leave_no_day_out() {
            assertThat(JoiningRules.all())
                    .extracting(rules -> rules.getEdition().getId())
                    .containsExactly("2011", "2012", "2014-05", "2014-12", "2017", "2018", "2023-01", "2023-05");
            assertThat(JoiningRules.current()).isSameAs(JoiningRules.edition("2023-05"));
            assertThat(JoiningRules.on(LocalDate.of(2014, 4, 30))).isSameAs(JoiningRules.edition("2012"));
            assertThat(JoiningRules.on(LocalDate.of(2022, 12, 31))).isSameAs(JoiningRules.edition("2018"));
        }

        @Test
        void begin_whenever_core_eligibility_or_the_Values_Check_has_a_new_edition() {
            assertThat(JoiningRules.all())
                    .extracting(rules -> rules.getEdition().getEffectiveFrom())
                    .containsAll(EligibilityRules.all().stream()
                            .map(rules -> rules.getEdition().getEffectiveFrom())
                            .toList())
                    .containsAll(ValuesCheckRules.all().stream()
                            .map(rules -> rules.getEdition().getEffectiveFrom())
                            .toList());
        }

        @Test
        void follow_an_edition_of_core_eligibility_that_is_added() {
            Edition added = Edition.of("2999", "Another threshold", LocalDate.of(2999, 3, 1), Provenance.DOCUMENTED);
            List<Edition> ofParts = Stream.concat(
                            EligibilityRules.all().stream().map(EligibilityRules::getEdition), Stream.of(added))
                    .toList();

            List<Edition> editions = JoiningParts.editions(ofParts);

            assertThat(editions).last().isEqualTo(added);
            assertThat(editions.get(editions.size() - 2))
                    .returns(JoiningRules.current().getEdition().getId(), Edition::getId)
                    .returns(Optional.of(LocalDate.of(2999, 2, 28)), Edition::getEffectiveUntil);
        }

        @Test
        void say_of_every_parameter_where_it_is_from_or_why_not() {
            assertThat(JoiningRules.all())
                    .allSatisfy(rules -> assertThat(rules.getParameters()).allSatisfy(parameter -> {
                        assertThat(parameter.isAssumed()).isFalse();
                        if (parameter.getProvenance() == Provenance.DOCUMENTED) {
                            assertThat(parameter.getCitations()).isNotEmpty();
                        } else {
                            assertThat(parameter.getNote()).isPresent();
                        }
                    }));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011", "2012", "2014-05", "2014-12"})
        void before_2017_have_no_Values_Check(String edition) {
            JoiningDecision decision =
                    JoiningRules.edition(edition).decide(profile(RECOGNISED, Core.ELIGIBLE, Values.NOT_PASSED));

            assertThat(decision.getVerdict()).isEqualTo(JoiningVerdict.MAY_JOIN);
            assertThat(decision.getValuesCheck()).isEmpty();
            assertThat(decision.getFindings().get(2).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(decision.getFindings().get(2).getObserved())
                    .isEqualTo(Observation.known("none in this edition"));
            assertThat(decision.getFindings().get(2).getRequirement())
                    .returns("no Values Check", Requirement::getText)
                    .returns(List.of("joining.valuesCheckEdition"), Requirement::getParameters)
                    .returns(Provenance.DOCUMENTED, Requirement::getProvenance);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2017", "2018", "2023-01", "2023-05"})
        void since_2017_have_the_Values_Check(String edition) {
            assertThat(JoiningRules.edition(edition).getValuesCheck()).contains(ValuesCheckRules.edition("2017"));
        }

        @Test
        void list_the_parameters_of_all_tests() {
            assertThat(JoiningRules.edition("2014-12").getAllParameters())
                    .hasSize(4
                            + EligibilityRules.edition("2014")
                                    .getAllParameters()
                                    .size());
            assertThat(JoiningRules.edition("2023-05").getAllParameters())
                    .containsAll(EligibilityRules.edition("2023").getAllParameters())
                    .containsAll(ValuesCheckRules.edition("2017").getAllParameters())
                    .hasSize(6
                            + EligibilityRules.edition("2023")
                                    .getAllParameters()
                                    .size());
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
            JoiningRules rules = JoiningRules.edition("2023-05")
                    .withEligibility(EligibilityRules.edition("2023").with(THRESHOLD, Ratio.ofPercent(100)));

            assertThat(rules.getEdition().getAssumptions())
                    .containsExactly("eligibility.threshold = 1/1 instead of 3/4");
            assertThat(rules.decide(profile(RECOGNISED, Core.ELIGIBLE, Values.PASSED))
                            .getVerdict())
                    .isEqualTo(JoiningVerdict.MAY_NOT_JOIN);
        }

        @Test
        void of_the_Values_Check_are_named_and_used() {
            JoiningRules rules = JoiningRules.edition("2023-05")
                    .withValuesCheck(ValuesCheckRules.edition("2017").with(MINIMUM_LEVEL, 2));

            assertThat(rules.getEdition().getAssumptions())
                    .containsExactly("valuesCheck.minimumLevel = 2 instead of 3");
            assertThat(rules.decide(profile(RECOGNISED, Core.ELIGIBLE, Values.NOT_PASSED))
                            .getVerdict())
                    .isEqualTo(JoiningVerdict.MAY_JOIN);
        }
    }

    @Nested
    class Rules_of_another_edition {

        @Test
        void for_the_points_are_named_and_used() {
            JoiningRules rules = JoiningRules.edition("2023-05").withEligibility(EligibilityRules.edition("2011"));

            assertThat(rules.getEdition().isReform()).isTrue();
            assertThat(rules.getEdition().getAssumptions())
                    .containsExactly("joining.eligibilityEdition = 2011 instead of 2023");
            assertThat(rules.decide(profile(RECOGNISED, Core.ELIGIBLE, Values.PASSED))
                            .getEligibility()
                            .getEdition())
                    .isEqualTo(EligibilityRules.edition("2011").getEdition());
        }

        @Test
        void are_named_beside_what_the_caller_set_in_them() {
            JoiningRules rules = JoiningRules.edition("2023-05")
                    .withEligibility(EligibilityRules.edition("2011").with(THRESHOLD, Ratio.ofPercent(80)));

            assertThat(rules.getEdition().getAssumptions())
                    .containsExactly(
                            "joining.eligibilityEdition = 2011 instead of 2023",
                            "eligibility.threshold = 4/5 instead of 3/4");
        }

        @Test
        void are_no_longer_named_where_they_are_set_back() {
            JoiningRules current = JoiningRules.edition("2023-05");

            assertThat(current.withEligibility(EligibilityRules.edition("2011"))
                            .withEligibility(EligibilityRules.edition("2023")))
                    .isEqualTo(current);
        }

        @Test
        void for_the_Values_Check_are_named_where_there_was_none() {
            JoiningRules rules = JoiningRules.edition("2014-12").withValuesCheck(ValuesCheckRules.edition("2017"));

            assertThat(rules.getEdition().getAssumptions())
                    .containsExactly("joining.valuesCheckEdition = 2017 instead of none");
            assertThat(rules.decide(profile(RECOGNISED, Core.ELIGIBLE, Values.NOT_PASSED))
                            .getVerdict())
                    .isEqualTo(JoiningVerdict.MAY_NOT_JOIN);
        }

        @Test
        void are_those_of_the_edition_that_is_set_as_a_parameter() {
            JoiningRules current = JoiningRules.edition("2023-05");

            assertThat(current.with("joining.eligibilityEdition", "2018"))
                    .isEqualTo(current.with(ELIGIBILITY_EDITION, "2018"))
                    .isEqualTo(current.withEligibility(EligibilityRules.edition("2018")));
            assertThat(current.with("joining.valuesCheckEdition", "none").getValuesCheck())
                    .isEmpty();
            assertThat(JoiningRules.edition("2012").with("joining.valuesCheckEdition", "2017"))
                    .isEqualTo(JoiningRules.edition("2012").withValuesCheck(ValuesCheckRules.edition("2017")));
        }

        @Test
        void are_kept_with_their_reforms_where_the_edition_is_the_same() {
            JoiningRules reform = JoiningRules.edition("2023-05")
                    .withEligibility(EligibilityRules.edition("2023").with(MINIMUM_CRITERIA, 2));

            assertThat(reform.with("joining.eligibilityEdition", "2023")).isEqualTo(reform);
        }

        @Test
        void are_reformed_by_the_names_of_their_parameters() {
            JoiningRules current = JoiningRules.edition("2023-05");

            assertThat(current.with("eligibility.minimumCriteria", "2"))
                    .isEqualTo(current.withEligibility(current.getEligibility().with(MINIMUM_CRITERIA, 2)));
            assertThat(current.with("valuesCheck.minimumLevel", "2"))
                    .isEqualTo(current.withValuesCheck(
                            ValuesCheckRules.edition("2017").with(MINIMUM_LEVEL, 2)));
            assertThatThrownBy(() -> current.with("valuesCheck.level", "2"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "no parameter 'valuesCheck.level': expected one of joining.eligibilityEdition, ")
                    .hasMessageContaining(" eligibility.threshold")
                    .hasMessageEndingWith(", valuesCheck.minimumLevel, valuesCheck.combination");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                joining.eligibilityEdition | 2013 | one of 2011, 2012, 2014, 2017, 2018, 2023
                joining.valuesCheckEdition | 2013 | one of 2017, or none
                """)
        void are_of_an_edition_that_there_is(String parameter, String value, String expected) {
            assertThatThrownBy(() -> JoiningRules.edition("2023-05").with(parameter, value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(parameter + " " + value + ": expected " + expected);
        }

        @Test
        void are_refused_if_the_parameters_name_others() {
            JoiningRules current = JoiningRules.edition("2023-05");

            assertThatThrownBy(() -> ImmutableJoiningRules.of(
                            current.getPublishedEdition(),
                            current.getParameters(),
                            EligibilityRules.edition("2018"),
                            current.getValuesCheck()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("joining.eligibilityEdition 2023: the rules given are 2018");
            assertThatThrownBy(() -> ImmutableJoiningRules.of(
                            current.getPublishedEdition(),
                            current.getParameters(),
                            current.getEligibility(),
                            Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("joining.valuesCheckEdition 2017: the rules given are none");
        }
    }

    @Nested
    class A_decision {

        @Test
        void is_one_readable_line() {
            EligibilityProfile unknown = EligibilityProfile.builder()
                    .country(Country.of("BEN", "Benin"))
                    .year(2023)
                    .build();

            assertThat(JoiningRules.current().decide(unknown).summary())
                    .startsWith("BEN: undetermined by edition 2023-05");
            assertThat(ValuesCheckRules.current().decide(unknown).summary()).startsWith("undetermined by edition 2017");
        }

        @Test
        void holds_the_decisions_of_the_tests_and_a_finding_for_each() {
            EligibilityProfile profile = profile(RECOGNISED, Core.ELIGIBLE, Values.PASSED);
            JoiningDecision decision = JoiningRules.edition("2023-05").decide(profile);

            assertThat(decision.getEdition())
                    .isEqualTo(JoiningRules.edition("2023-05").getEdition());
            assertThat(decision.getEligibility())
                    .isEqualTo(EligibilityRules.edition("2023").decide(profile));
            assertThat(decision.getValuesCheck())
                    .isEqualTo(Optional.of(ValuesCheckRules.edition("2017").decide(profile)));
            assertThat(decision.getFindings())
                    .extracting(JoiningFinding::getCriterion)
                    .containsExactly(
                            JoiningCriterion.RECOGNITION,
                            JoiningCriterion.CORE_ELIGIBILITY,
                            JoiningCriterion.VALUES_CHECK);
            assertThat(decision.getFindings())
                    .extracting(finding -> finding.getObserved().getValue())
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
        void rests_on_the_fewest_criteria_only_where_one_is_not_assessed() {
            EligibilityProfile complete = profile(RECOGNISED, Core.ELIGIBLE, Values.PASSED);
            EligibilityProfile three = complete.withAssetDisclosure(Observation.notAssessed());

            assertThat(List.of(complete, three))
                    .extracting(profile -> JoiningRules.edition("2018")
                            .decide(profile)
                            .getFindings()
                            .get(1)
                            .getRequirement())
                    .extracting(Requirement::getParameters, Requirement::getProvenance)
                    .containsExactly(
                            tuple(List.of("eligibility.threshold"), Provenance.DOCUMENTED),
                            tuple(
                                    List.of("eligibility.threshold", "eligibility.minimumCriteria"),
                                    Provenance.UNCONFIRMED));
        }

        @Test
        void of_the_core_verdicts_keeps_each_apart() {
            assertThat(List.of(Core.values())).allSatisfy(core -> {
                JoiningDecision decision =
                        JoiningRules.edition("2023-05").decide(profile(RECOGNISED, core, Values.PASSED));
                assertThat(decision.getEligibility().getVerdict()).isEqualTo(EligibilityVerdict.valueOf(core.name()));
                assertThat(decision.getFindings().get(1).getObserved())
                        .isEqualTo(Observation.known(
                                decision.getEligibility().getVerdict().getLabel()));
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
    void labels_its_tests(JoiningCriterion test, String label) {
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
